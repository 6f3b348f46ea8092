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
    /// A proxy, by its name in sentences, cannot listen here and now.
    case proxy(String, SocketError)

    /// A sentence without its full stop.
    package var description: String {
        switch self {
        case .addresses(let mistake): "\(mistake)"
        case .controlSocket(let path, let error): "\(path): no control socket can be made there: \(error)"
        case .listening(let error): "\(error)"
        case .certificate(let mistake): "no certificate can be made: \(mistake)"
        case .proxy(let name, let error): "the \(name) cannot listen: \(error)"
        }
    }
}
