import COpenSSL

/// What concerns libcrypto as a whole.
enum LibCrypto {
    /// Starts libcrypto without the machine's openssl.cnf.
    ///
    /// Reading that file costs 0.3 ms of a start of a few milliseconds, and no result may depend on it.
    static let start: Void = {
        _ = OPENSSL_init_crypto(UInt64(OPENSSL_INIT_NO_LOAD_CONFIG), nil)
    }()
}
