import COpenSSL

/// The server's side of one TLS connection, as bytes in and bytes out.
///
/// OpenSSL reads and writes memory here; whoever has the socket carries the bytes, and sends `takeOutput()` after each
/// call.
package final class TLSStream {
    /// The peer's bytes are no TLS, or not what this side agreed to.
    package struct Broken: Error, Equatable, Sendable, CustomStringConvertible {
        /// What OpenSSL says of it, without a full stop.
        package let description: String
    }

    private let stream: OpaquePointer
    // The stream owns both.
    private let incoming: OpaquePointer
    private let outgoing: OpaquePointer

    /// How much plain text a record has at most.
    private static let recordBytes = 16 * 1024

    /// A connection on which the client speaks first.
    ///
    /// - Throws: `Broken`, if OpenSSL has no memory for it.
    package init(_ server: TLSServer) throws(Broken) {
        let (incoming, outgoing) = (BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()))
        guard let stream = SSL_new(server.context), let incoming, let outgoing else {
            BIO_free(incoming)
            BIO_free(outgoing)
            throw Broken(description: "OpenSSL refused")
        }
        self.stream = stream
        self.incoming = incoming
        self.outgoing = outgoing
        SSL_set_bio(stream, incoming, outgoing)
        SSL_set_accept_state(stream)
    }

    deinit {
        SSL_free(stream)
    }

    /// Whether the handshake is done.
    package var isOpen: Bool { SSL_is_init_finished(stream) == 1 }

    /// The name that the client asks for; `nil` if it names none.
    package var serverName: String? {
        SSL_get_servername(stream, TLSEXT_NAMETYPE_host_name).map { String(cString: $0) }
    }

    /// Takes bytes of the peer; gives the plain text that they complete.
    package func receive(_ bytes: [UInt8]) throws(Broken) -> [UInt8] {
        guard BIO_write(incoming, bytes, Int32(clamping: bytes.count)) == bytes.count || bytes.isEmpty else {
            throw Broken(description: "OpenSSL refused")
        }
        if !isOpen {
            let result = SSL_do_handshake(stream)
            guard try goesOn(result) else { return [] }
        }
        var plain: [UInt8] = []
        var record = [UInt8](repeating: 0, count: Self.recordBytes)
        while true {
            let count = SSL_read(stream, &record, Int32(record.count))
            guard try goesOn(count) else { return plain }
            plain += record.prefix(Int(count))
        }
    }

    /// Takes plain text for the peer.
    package func send(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else { return }
        // Into memory all of it goes at once; after `end` nothing does.
        if SSL_write(stream, bytes.baseAddress, Int32(clamping: bytes.count)) <= 0 { ERR_clear_error() }
    }

    /// Tells the peer that nothing follows.
    package func end() {
        guard isOpen else { return }
        SSL_shutdown(stream)
        ERR_clear_error()
    }

    /// What the peer is to get, once.
    package func takeOutput() -> [UInt8] {
        let count = BIO_ctrl_pending(outgoing)
        guard count > 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: count)
        let read = BIO_read(outgoing, &bytes, Int32(clamping: count))
        return Array(bytes.prefix(Int(max(read, 0))))
    }

    /// Whether a call went through; `false` if more bytes of the peer are needed, or none will come.
    private func goesOn(_ result: Int32) throws(Broken) -> Bool {
        guard result <= 0 else { return true }
        defer { ERR_clear_error() }
        switch SSL_get_error(stream, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_ZERO_RETURN: return false
        default:
            let reason = ERR_reason_error_string(ERR_peek_last_error()).map { String(cString: $0) }
            throw Broken(description: reason ?? "no TLS")
        }
    }
}
