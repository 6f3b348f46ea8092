import MTProtoCrypto
import Primitives
import TL

/// What both sides derive from new_nonce and server_nonce.
///
/// - Source: mtproto/auth_key, "tmp_aes_key", "new_nonce_hash1".
struct ExchangeSecrets: Sendable {
    /// SHA-1 stands in front of what is sealed.
    static let hashSize = 20

    let newNonce: [UInt8]
    let serverNonce: [UInt8]
    /// tmp_aes_key and tmp_aes_iv.
    let pair: AESIGE.KeyAndIV

    init(newNonce: [UInt8], serverNonce: [UInt8]) {
        self.newNonce = newNonce
        self.serverNonce = serverNonce
        let a = Digest.sha1(newNonce[...], serverNonce[...])
        let b = Digest.sha1(serverNonce[...], newNonce[...])
        let c = Digest.sha1(newNonce[...], newNonce[...])
        pair = AESIGE.KeyAndIV(key: a + b[0..<12], iv: b[12..<20] + c + newNonce[0..<4])
    }

    /// How many bytes of padding an inner object of this length takes.
    static func paddingLength(for inner: [UInt8]) -> Int {
        (16 - (20 + inner.count) % 16) % 16
    }

    /// SHA-1 of the object, the object and the padding, encrypted.
    func seal(_ inner: [UInt8], padding: [UInt8]) -> [UInt8] {
        var data = Digest.sha1(inner) + inner + padding
        AESIGE.encrypt(&data, with: pair)
        return data
    }

    /// Why a sealed object cannot be opened.
    enum OpeningError: Error {
        /// The length is no multiple of 16.
        case notWholeBlocks
        /// Decrypted, it is not SHA-1, such an object and less than a block of padding.
        case unreadable
    }

    /// The object inside.
    func open<Inner: ExchangeMessage>(_ sealed: [UInt8], as _: Inner.Type) throws(OpeningError) -> Inner {
        guard sealed.count.isMultiple(of: 16) else { throw .notWholeBlocks }
        guard sealed.count > 20 else { throw .unreadable }
        var data = sealed
        AESIGE.decrypt(&data, with: pair)
        var reader = TLReader(data[20...])
        guard let inner = try? Inner(from: &reader), reader.remaining < 16,
            equalInConstantTime(Digest.sha1(reader.read(since: 0)), data[..<20])
        else { throw .unreadable }
        return inner
    }

    /// new_nonce_hash1, 2 or 3.
    func newNonceHash(_ verdict: DHGenAnswer.Verdict, _ key: AuthKey) -> [UInt8] {
        Array(Digest.sha1(newNonce[...], [verdict.rawValue], key.auxHash[...])[4..<20])
    }

    /// The new_nonce_hash of `server_DH_params_fail`.
    var failureHash: [UInt8] { Array(Digest.sha1(newNonce)[4..<20]) }

    /// The first server salt of the new key.
    var serverSalt: Int64 {
        longValue(zip(newNonce[0..<8], serverNonce[0..<8]).map { $0 ^ $1 })
    }
}

/// The `long` that these 8 bytes are on the wire.
func longValue(_ bytes: [UInt8]) -> Int64 {
    AuthKeyID(wire: bytes).value
}

/// The value of a big-endian number, zeros in front allowed; `nil` above 64 bits.
func bigEndianValue(_ bytes: [UInt8]) -> UInt64? {
    let significant = bytes.drop { $0 == 0 }
    return significant.count <= 8 ? significant.reduce(0) { $0 << 8 | UInt64($1) } : nil
}

/// A number as big-endian bytes without zeros in front.
func bigEndianBytes(_ value: UInt64) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0.drop { $0 == 0 }) }
}
