import COpenSSL
internal import Primitives

/// The public half of a DC's RSA key: what clients carry.
///
/// - Shape: 2048-bit modulus, exponent 65537.
/// - Source: mtproto/auth_key, "server_public_key_fingerprints".
package struct RSAPublicKey: Hashable, Sendable {
    /// Bytes of the modulus, and of every block.
    package static let size = 256

    /// The modulus, big-endian, 256 bytes.
    package let modulus: [UInt8]
    /// The low 64 bits of SHA-1 over modulus and exponent as TL bytes; a `long` on the wire.
    package let fingerprint: Int64

    /// The exponent, big-endian: 65537.
    package var exponent: [UInt8] { [0x01, 0x00, 0x01] }

    /// The key with this modulus, 2048 bits big-endian.
    package init(modulus: [UInt8]) throws(RSAKeyError) {
        let significant = modulus.drop { $0 == 0 }
        guard significant.count == RSAPublicKey.size, let first = significant.first, first >= 0x80 else {
            let bits = significant.count * 8 - (significant.first?.leadingZeroBitCount ?? 0)
            throw .wrongSize(bits: bits)
        }
        self.modulus = Array(significant)
        // TL bytes: a long form (fe, 3 bytes of length) for 256 bytes, a short one for 3; neither needs
        // padding.
        let hash = Digest.sha1([0xfe, 0x00, 0x01, 0x00], significant, [0x03, 0x01, 0x00, 0x01])
        fingerprint = Int64(littleEndian: hash[12..<20])
    }

    /// The key in a PEM text, as PKCS#1 (`RSA PUBLIC KEY`) or SPKI (`PUBLIC KEY`).
    package init(pem: String) throws(RSAKeyError) {
        let block = try PEMBlock(pem)
        let made: OpaquePointer?
        switch block.label {
        case "RSA PUBLIC KEY": made = block.decoded(d2i_RSAPublicKey)
        case "PUBLIC KEY": made = block.decoded(d2i_RSA_PUBKEY)
        default: throw .wrongKind(found: block.label, expected: "RSA PUBLIC KEY or a PUBLIC KEY")
        }
        guard let rsa = RSAObject(made) else { throw .malformed(label: block.label) }
        self = try RSAPublicKey(of: rsa)
    }

    init(of object: RSAObject) throws(RSAKeyError) {
        let rsa = object.pointer
        let bits = Int(RSA_bits(rsa))
        guard bits == 2048 else { throw .wrongSize(bits: bits) }
        let exponent = RSA_get0_e(rsa)
        guard BN_is_word(exponent, 65537) == 1 else {
            var bytes = [UInt8](repeating: 0, count: Int(BN_num_bits(exponent) + 7) / 8)
            BN_bn2bin(exponent, &bytes)
            throw .wrongExponent(hex: Hex.encode(bytes))
        }
        try self.init(modulus: BigNumber.bytes256(of: RSA_get0_n(rsa)))
    }

    /// `-----BEGIN RSA PUBLIC KEY-----`, the form every client embeds.
    package var pemPKCS1: String {
        withRSA { rsa in writtenText { PEM_write_bio_RSAPublicKey($0, rsa) } }
    }

    /// `-----BEGIN PUBLIC KEY-----`, the form most other tools read.
    package var pemSPKI: String {
        withRSA { rsa in writtenText { PEM_write_bio_RSA_PUBKEY($0, rsa) } }
    }

    /// The modulus in decimal.
    package var modulusDecimal: String {
        let number = BigNumber(modulus)
        guard let text = BN_bn2dec(number.pointer) else { return "" }
        defer { dcsim_free(text) }
        return String(cString: text)
    }

    /// `block`^65537 mod n, without any padding: the client's side.
    ///
    /// - Errors: `nil` if the block does not have 256 bytes or is not below the modulus.
    package func encrypt(_ block: [UInt8]) -> [UInt8]? {
        guard block.count == RSAPublicKey.size else { return nil }
        return withRSA { rsa in
            var output = [UInt8](repeating: 0, count: RSAPublicKey.size)
            let count = RSA_public_encrypt(256, block, &output, rsa, RSA_NO_PADDING)
            ERR_clear_error()
            return count == 256 ? output : nil
        }
    }

    private func withRSA<Result>(_ body: (OpaquePointer) -> Result) -> Result {
        guard let rsa = RSAObject(RSA_new()) else { preconditionFailure("libcrypto has no memory") }
        let fits = RSA_set0_key(
            rsa.pointer,
            BN_bin2bn(modulus, Int32(modulus.count), nil),
            BN_bin2bn(exponent, Int32(exponent.count), nil),
            nil
        )
        precondition(fits == 1, "libcrypto takes any modulus and exponent")
        return withExtendedLifetime(rsa) { body(rsa.pointer) }
    }

    private func writtenText(_ write: (OpaquePointer?) -> Int32) -> String {
        let bio = BIO_new(BIO_s_mem())
        defer { BIO_free(bio) }
        precondition(write(bio) == 1, "libcrypto writes a public key as PEM")
        var start: UnsafeMutablePointer<CChar>?
        let count = dcsim_bio_contents(bio, &start)
        let contents = UnsafeRawBufferPointer(start: start, count: count)
        return String(decoding: contents, as: UTF8.self)
    }
}
