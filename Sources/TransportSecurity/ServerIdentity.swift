import COpenSSL

/// Who a TLS server says it is: a certificate with its chain, and the key of it, as PEM texts.
package struct ServerIdentity: Hashable, Sendable {
    /// Why texts are no identity; each is a sentence without its full stop.
    package enum Mistake: Error, Equatable, Sendable, CustomStringConvertible {
        /// There is no certificate in the text.
        case noCertificate
        /// There is no key in the text, or one that needs a password.
        case noKey
        /// The key is not that of the certificate.
        case otherKey
        /// OpenSSL refused, for a reason of its own.
        case refused

        /// What is wrong.
        package var description: String {
            switch self {
            case .noCertificate: "there is no certificate in PEM"
            case .noKey: "there is no private key in PEM without a password"
            case .otherKey: "the key is not that of the certificate"
            case .refused: "OpenSSL refused"
            }
        }
    }

    /// The certificate, then those that vouch for it.
    package let certificatePEM: String
    /// The private key of the certificate.
    let keyPEM: String
    /// The SHA-256 of the public key in base64, as Chromium's `--ignore-certificate-errors-spki-list` takes it.
    package let publicKeyHash: String

    /// The names that a certificate of our own making is for.
    private static let names =
        "DNS:*.web.telegram.org,DNS:web.telegram.org,DNS:localhost,IP:127.0.0.1,IP:::1"
    /// How long it is good: less than what browsers take at most.
    private static let days = 90

    /// The identity of two PEM texts.
    ///
    /// - Throws: `Mistake`.
    package init(certificatePEM: String, keyPEM: String) throws(Mistake) {
        let certificates = PEMCoding.all(in: certificatePEM) { PEM_read_bio_X509($0, nil, nil, nil) }
        defer { for certificate in certificates { X509_free(certificate) } }
        guard let first = certificates.first else { throw .noCertificate }
        // An encrypted key is refused: nobody sits at the terminal to be asked.
        let keys = PEMCoding.all(in: keyPEM) { PEM_read_bio_PrivateKey($0, nil, { _, _, _, _ in -1 }, nil) }
        defer { for key in keys { EVP_PKEY_free(key) } }
        guard let key = keys.first else { throw .noKey }
        guard X509_check_private_key(first, key) == 1 else {
            ERR_clear_error()
            throw .otherKey
        }
        self.certificatePEM = certificatePEM
        self.keyPEM = keyPEM
        publicKeyHash = Self.hash(ofPublicKeyOf: first)
    }

    /// A new identity that vouches for itself, for Telegram's web names, localhost and the loopback addresses.
    ///
    /// - Throws: `Mistake`.
    package static func selfSigned() throws(Mistake) -> ServerIdentity {
        guard let key = dcsim_new_ec_key() else { throw .refused }
        defer { EVP_PKEY_free(key) }
        guard let certificate = dcsim_self_signed(key, names, days) else { throw .refused }
        defer { X509_free(certificate) }
        return try ServerIdentity(
            certificatePEM: PEMCoding.text { PEM_write_bio_X509($0, certificate) },
            keyPEM: PEMCoding.text { PEM_write_bio_PrivateKey($0, key, nil, nil, 0, nil, nil) }
        )
    }

    private static func hash(ofPublicKeyOf certificate: OpaquePointer) -> String {
        var der: UnsafeMutablePointer<UInt8>?
        let count = i2d_PUBKEY(X509_get0_pubkey(certificate), &der)
        defer { dcsim_free(der) }
        guard let der, count > 0 else { return "" }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        SHA256(der, Int(count), &digest)
        var text = [UInt8](repeating: 0, count: 4 * ((digest.count + 2) / 3) + 1)
        let length = EVP_EncodeBlock(&text, digest, Int32(digest.count))
        return String(decoding: text.prefix(Int(length)), as: UTF8.self)
    }
}
