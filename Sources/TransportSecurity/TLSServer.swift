import COpenSSL

/// What all TLS connections of a server share: its certificate and its settings.
package final class TLSServer {
    let context: OpaquePointer

    /// A server with this identity; TLS 1.2 and 1.3.
    ///
    /// - Throws: `ServerIdentity.Mistake`.
    package init(_ identity: ServerIdentity) throws(ServerIdentity.Mistake) {
        guard let made = SSL_CTX_new(TLS_server_method()) else { throw .refused }
        context = made
        let certificates = PEMCoding.all(in: identity.certificatePEM) { PEM_read_bio_X509($0, nil, nil, nil) }
        defer { for certificate in certificates { X509_free(certificate) } }
        let keys = PEMCoding.all(in: identity.keyPEM) { PEM_read_bio_PrivateKey($0, nil, nil, nil) }
        defer { for key in keys { EVP_PKEY_free(key) } }
        guard let first = certificates.first, let key = keys.first,
            dcsim_tls_prepare(context) == 1,
            SSL_CTX_use_certificate(context, first) == 1,
            SSL_CTX_use_PrivateKey(context, key) == 1,
            certificates.dropFirst().allSatisfy({ dcsim_tls_add_chain(context, $0) == 1 })
        else {
            ERR_clear_error()
            throw .refused
        }
    }

    deinit {
        SSL_CTX_free(context)
    }
}
