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

    // Method tables of libcrypto: fetched once (a fetch costs more than a message), immutable, shared by
    // threads.
    nonisolated(unsafe) private static let cbc = LibCrypto.cipher("AES-256-CBC")
    nonisolated(unsafe) private static let ecb = LibCrypto.cipher("AES-256-ECB")

    private static func run(
        _ data: inout [UInt8],
        _ range: Range<Int>,
        _ pair: KeyAndIV,
        cipher: OpaquePointer?,
        encrypts: Bool
    ) {
        precondition(range.count.isMultiple(of: 16), "AES-IGE takes whole blocks of 16 bytes")
        guard !range.isEmpty else { return }
        let context = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(context) }
        var done = EVP_CipherInit_ex2(context, cipher, pair.key, pair.iv, encrypts ? 1 : 0, nil)
        EVP_CIPHER_CTX_set_padding(context, 0)
        if done == 1 {
            done = data.withUnsafeMutableBufferPointer { buffer in
                let part = UnsafeMutableBufferPointer(rebasing: buffer[range])
                return encrypts
                    ? dcsim_ige_encrypt(context, pair.iv, part.baseAddress, part.count)
                    : dcsim_ige_decrypt(context, pair.iv, part.baseAddress, part.count)
            }
        }
        precondition(done == 1, "libcrypto has no AES-256, or no memory")
    }
}
