package import MTProto
package import Server
package import Sockets
package import TransportSecurity

/// Why a world did not start, when its file is right.
package enum StartError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The addresses that were asked for cannot be had anywhere.
    case addresses(ListenPlan.Mistake)
    /// The control socket cannot be made at this path.
    case controlSocket(String, SocketError)
    /// A DC cannot listen here and now.
    case listening(SocketError)
    /// No certificate could be made for the TLS front.
    case certificate(ServerIdentity.Mistake)
    /// The door of a proxy cannot listen here and now.
    case door(ProxyKind, SocketError)

    /// A sentence without its full stop.
    package var description: String {
        switch self {
        case .addresses(let mistake): "\(mistake)"
        case .controlSocket(let path, let error): "\(path): no control socket can be made there: \(error)"
        case .listening(let error): "\(error)"
        case .certificate(let mistake): "no certificate can be made: \(mistake)"
        case .door(let kind, let error): "the \(kind.name) door cannot listen: \(error)"
        }
    }
}
