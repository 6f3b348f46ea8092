import COpenSSL

/// A cipher of libcrypto: its table of functions.
///
/// Fetched once, since a fetch costs more than a message; never changed and never freed, so that threads share it.
struct Cipher: @unchecked Sendable {
    fileprivate let table: OpaquePointer?

    /// The cipher of this name, such as `AES-256-CBC`.
    init(_ name: String) {
        LibCrypto.start
        table = EVP_CIPHER_fetch(nil, name, nil)
    }
}

/// Owns what a cipher keeps between two blocks, and frees it with itself; never leaves the function that made it.
struct CipherContext: ~Copyable {
    let pointer: OpaquePointer?

    /// A cipher at its first block, without padding.
    ///
    /// - Parameters:
    ///   - cipher: which.
    ///   - key: as many bytes as it takes.
    ///   - iv: likewise; a cipher that takes none does not look at it.
    ///   - encrypts: the other way is decrypting.
    init(_ cipher: Cipher, key: [UInt8], iv: UnsafePointer<UInt8>?, encrypts: Bool) {
        pointer = EVP_CIPHER_CTX_new()
        let done = EVP_CipherInit_ex2(pointer, cipher.table, key, iv, encrypts ? 1 : 0, nil)
        precondition(done == 1, "libcrypto has no such cipher, or no memory")
        EVP_CIPHER_CTX_set_padding(pointer, 0)
    }

    deinit { EVP_CIPHER_CTX_free(pointer) }
}
