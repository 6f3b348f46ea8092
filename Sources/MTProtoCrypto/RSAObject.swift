import COpenSSL

/// Owns one RSA object of libcrypto and frees it with itself.
///
/// Nobody changes it once it is made; what libcrypto computes lazily inside (Montgomery contexts) it guards with its own
/// lock.
final class RSAObject: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes over what libcrypto has made; `nil` if it has made nothing.
    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    deinit { RSA_free(pointer) }
}
