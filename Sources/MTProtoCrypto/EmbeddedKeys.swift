/// The RSA public keys that stand as PEM text inside a program or library.
///
///     ... -----BEGIN RSA PUBLIC KEY----- MIIBCgKC ... AQAB -----END RSA PUBLIC KEY----- ...
///
/// Every key that MTProto could use has the same length as PEM text, so one can take the place of another
/// without moving a byte. What stands between the base64 digits - line ends, or `\n` spelled out as in a
/// script - stays as it is.
///
/// - Shape: labels `RSA PUBLIC KEY` (PKCS#1) and `PUBLIC KEY` (SPKI).
/// - Limits: a block has at most `mostBodyBytes` bytes; what is longer is no key.
package struct EmbeddedKeys: Sendable {
    /// One PEM block.
    package struct Block: Sendable {
        /// Where its first dash stands.
        package let offset: Int
        /// Its bytes, from the first dash to the last.
        package let length: Int
        /// The key in it, or why MTProto clients could not use it.
        package let content: Result<RSAPublicKey, RSAKeyError>

        let form: PEMForm
        /// Where its base64 digits stand.
        let digits: [Int]
    }

    /// Bytes between the two lines with dashes, at most.
    package static let mostBodyBytes = 4096

    /// The program.
    package let bytes: [UInt8]
    /// Its blocks, in their order.
    package let blocks: [Block]

    /// The keys inside these bytes.
    package init(in bytes: [UInt8]) {
        self.bytes = bytes
        blocks = PEMForm.places(in: bytes).compactMap { Block(in: bytes, at: $0.offset, form: $0.form) }
    }

    /// The blocks that hold a key which MTProto clients could use: those that are replaced.
    package var usable: [Block] { blocks.filter { (try? $0.content.get()) != nil } }

    /// The same bytes with another key in each of the usable blocks.
    ///
    /// - Errors: `EmbeddedKeyError`, if there is none, or one has another length.
    package func replaced(by key: RSAPublicKey) throws(EmbeddedKeyError) -> [UInt8] {
        guard !usable.isEmpty else { throw .noKey(blocks: blocks.count) }
        var output = bytes
        for block in usable {
            let digits = block.form.digits(of: key)
            guard digits.count == block.digits.count else {
                throw .lengthDiffers(offset: block.offset, found: block.digits.count, needed: digits.count)
            }
            for (place, digit) in zip(block.digits, digits) { output[place] = digit }
        }
        return output
    }
}

/// Why the keys inside a program cannot be replaced.
///
/// A mistake of the user: the description is made to be shown.
package enum EmbeddedKeyError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is no block with a key that MTProto clients could use.
    case noKey(blocks: Int)
    /// The block has more or fewer base64 digits than the new key.
    case lengthDiffers(offset: Int, found: Int, needed: Int)

    /// One sentence that says what was found and what is needed.
    package var description: String {
        switch self {
        case .noKey(blocks: 0):
            "there is no RSA public key in it as PEM text (-----BEGIN RSA PUBLIC KEY-----); clients that keep "
                + "their keys as numbers, or compressed, cannot be treated like this"
        case .noKey(let blocks):
            "it has \(blocks) PEM block\(blocks == 1 ? "" : "s") but none with an RSA key of 2048 bits and "
                + "exponent 65537"
        case .lengthDiffers(let offset, let found, let needed):
            "the PEM block at offset \(offset) has \(found) base64 digits, the new key has \(needed); "
                + "only a key of the same length fits"
        }
    }
}

extension EmbeddedKeys.Block {
    /// The block at a place; `nil` if what stands there is no block.
    fileprivate init?(in bytes: [UInt8], at offset: Int, form: PEMForm) {
        var digits: [Int] = []
        var place = offset + form.begin.count
        let limit = min(bytes.count, place + EmbeddedKeys.mostBodyBytes)
        while place < limit, bytes[place] != PEMForm.dash {
            if let separator = PEMForm.separatorLength(in: bytes, at: place) {
                place += separator
            } else if PEMForm.isDigit(bytes[place]) {
                digits.append(place)
                place += 1
            } else {
                return nil
            }
        }
        guard !digits.isEmpty, bytes[min(place, bytes.count)...].starts(with: form.end) else { return nil }
        self.offset = offset
        self.form = form
        self.digits = digits
        length = place + form.end.count - offset
        content = form.key(digits: digits.map { bytes[$0] })
    }
}
