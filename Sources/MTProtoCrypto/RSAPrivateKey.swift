import COpenSSL
import Primitives

/// A DC's RSA key with its private half.
///
/// - Shape: 2048-bit modulus, exponent 65537.
package struct RSAPrivateKey: Hashable, Sendable, CustomStringConvertible {
    /// The half that clients carry.
    package let publicKey: RSAPublicKey

    private let rsa: RSAObject

    /// The key in a PEM text, as PKCS#1 (`RSA PRIVATE KEY`) or PKCS#8 (`PRIVATE KEY`).
    ///
    /// The private half is tried out, which costs about a millisecond.
    ///
    /// - Errors: `RSAKeyError` says what is wrong with the file.
    package init(pem: String) throws(RSAKeyError) {
        self = try RSAPrivateKey(trusted: pem)
        let sample = [0] + [UInt8](repeating: 0x5a, count: RSAPublicKey.size - 1)
        guard let block = publicKey.encrypt(sample), decrypt(block) == sample else { throw .inconsistent }
    }

    /// A key that is known to be sound.
    init(trusted pem: String) throws(RSAKeyError) {
        let block = try PEMBlock(pem)
        let made: OpaquePointer?
        switch block.label {
        case "RSA PRIVATE KEY": made = block.decoded(d2i_RSAPrivateKey)
        case "PRIVATE KEY": made = RSAPrivateKey.fromPKCS8(block)
        default: throw .wrongKind(found: block.label, expected: "RSA PRIVATE KEY or a PRIVATE KEY")
        }
        guard let rsa = RSAObject(made) else { throw .malformed(label: block.label) }
        self.rsa = rsa
        publicKey = try RSAPublicKey(of: rsa)
        // Blinding hides the timing of a secret key. This one is a test key and repeatable runs matter more.
        RSA_blinding_off(rsa.pointer)
    }

    /// `block`^d mod n as 256 bytes, without any padding.
    ///
    /// - Errors: `nil` if the block does not have 256 bytes or is not below the modulus.
    package func decrypt(_ block: [UInt8]) -> [UInt8]? {
        guard block.count == RSAPublicKey.size else { return nil }
        var output = [UInt8](repeating: 0, count: RSAPublicKey.size)
        let count = RSA_private_decrypt(256, block, &output, rsa.pointer, RSA_NO_PADDING)
        if count != 256 { ERR_clear_error() }
        return count == 256 ? output : nil
    }

    /// The fingerprint in hexadecimal; never the key.
    package var description: String { "RSA key \(publicKey.fingerprint.hex)" }

    /// Whether both have the same public half.
    package static func == (left: RSAPrivateKey, right: RSAPrivateKey) -> Bool {
        left.publicKey == right.publicKey
    }

    /// Feeds the public half.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(publicKey)
    }

    private static func fromPKCS8(_ block: PEMBlock) -> OpaquePointer? {
        guard let info = block.decoded(d2i_PKCS8_PRIV_KEY_INFO) else { return nil }
        defer { PKCS8_PRIV_KEY_INFO_free(info) }
        var algorithm: OpaquePointer?
        var start: UnsafePointer<UInt8>?
        var count: Int32 = 0
        guard PKCS8_pkey_get0(&algorithm, &start, &count, nil, info) == 1,
            OBJ_obj2nid(algorithm) == NID_rsaEncryption
        else { return nil }
        defer { ERR_clear_error() }
        return d2i_RSAPrivateKey(nil, &start, Int(count))
    }
}
