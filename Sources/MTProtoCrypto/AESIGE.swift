import COpenSSL

/// AES-256 in IGE mode, the cipher of MTProto messages and of the key exchange.
///
/// - Shape: the IV is c0 ‖ p0, 16 + 16 bytes. There is no padding: data is a multiple of 16 bytes long, and
///   whoever gets data from a peer checks that first.
/// - Source: mtproto/description, "AES-IGE"; the layout of the IV is the one of OpenSSL's old
///   `AES_ige_encrypt`.
package enum AESIGE {
    /// A 32-byte key and a 32-byte IV.
    package struct KeyAndIV: Equatable, Sendable {
        /// The AES-256 key.
        package let key: [UInt8]
        /// c0 ‖ p0.
        package let iv: [UInt8]

        /// A pair; both must have 32 bytes.
        package init(key: [UInt8], iv: [UInt8]) {
            precondition(key.count == 32 && iv.count == 32, "AES-256-IGE takes 32 bytes of key and of IV")
            self.key = key
            self.iv = iv
        }
    }

    /// Encrypts a part of `data` in place.
    ///
    /// - Limits: the length of the part must be a multiple of 16.
    package static func encrypt(_ data: inout [UInt8], in range: Range<Int>, with pair: KeyAndIV) {
        run(&data, range, pair, cipher: cbc, encrypts: true)
    }

    /// Encrypts all of `data` in place.
    package static func encrypt(_ data: inout [UInt8], with pair: KeyAndIV) {
        encrypt(&data, in: data.indices, with: pair)
    }

    /// Decrypts a part of `data` in place.
    ///
    /// - Limits: the length of the part must be a multiple of 16.
    package static func decrypt(_ data: inout [UInt8], in range: Range<Int>, with pair: KeyAndIV) {
        run(&data, range, pair, cipher: ecb, encrypts: false)
    }

    /// Decrypts all of `data` in place.
    package static func decrypt(_ data: inout [UInt8], with pair: KeyAndIV) {
        decrypt(&data, in: data.indices, with: pair)
    }

    private static let cbc = Cipher("AES-256-CBC")
    private static let ecb = Cipher("AES-256-ECB")

    private static func run(
        _ data: inout [UInt8],
        _ range: Range<Int>,
        _ pair: KeyAndIV,
        cipher: Cipher,
        encrypts: Bool
    ) {
        precondition(range.count.isMultiple(of: 16), "AES-IGE takes whole blocks of 16 bytes")
        guard !range.isEmpty else { return }
        let context = CipherContext(cipher, key: pair.key, iv: pair.iv, encrypts: encrypts)
        let done = data.withUnsafeMutableBufferPointer { buffer in
            let part = UnsafeMutableBufferPointer(rebasing: buffer[range])
            return encrypts
                ? dcsim_ige_encrypt(context.pointer, pair.iv, part.baseAddress, part.count)
                : dcsim_ige_decrypt(context.pointer, pair.iv, part.baseAddress, part.count)
        }
        precondition(done == 1, "libcrypto takes whole blocks")
    }
}
