package import MTProto

/// Why a client gives a connection up.
package enum ClientError: Error, Sendable, CustomStringConvertible {
    /// The bytes are no frames.
    case transport(TransportError)
    /// The key exchange failed.
    case exchange(ClientKeyExchangeError)
    /// A message is not what it should be.
    case malformed(String)
    /// The DC answered with a transport error.
    case refused(code: Int32)
    /// The connection could not be made, or was lost.
    case connection(String)
    /// No address of this DC is known.
    case noAddress(dc: Int)
    /// The client was sent on too often.
    case tooManyRedirects

    /// A sentence without its full stop.
    package var description: String {
        switch self {
        case .transport(let error): "the DC broke the transport: \(error)"
        case .exchange(let error): "the key exchange failed: \(error)"
        case .malformed(let what): "the DC sent \(what)"
        case .refused(let code): "the DC answered with transport error \(code)"
        case .connection(let reason): "no connection: \(reason)"
        case .noAddress(let dc): "no address of DC \(dc) is known"
        case .tooManyRedirects: "the DCs sent it on too often"
        }
    }
}
