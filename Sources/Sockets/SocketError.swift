import Libc

/// Why a socket could not be opened or connected.
package enum SocketError: Error, Hashable, Sendable {
    /// Another socket listens there already.
    case addressInUse(SocketAddress)
    /// This machine does not have the address, or not its family.
    case addressUnavailable(SocketAddress)
    /// The system does not let this user have the port.
    case accessDenied(SocketAddress)
    /// The text is neither an address nor a name that resolves; `reason` is the resolver's.
    case unknownHost(String, reason: String)
    /// Nobody listens there.
    case connectionRefused(SocketAddress)
    /// No way leads there.
    case unreachable(SocketAddress)
    /// No answer in the time given, or in the system's.
    case timedOut(SocketAddress)
    /// The process has as many connections as its `ConnectionLimit` allows.
    case tooManyConnections(maximum: Int)
    /// Anything else the system refused: which call, and the error number it left.
    case system(call: String, code: Int32)

    /// What the error number of a bind, listen or connect means for `address`.
    init(call: String, code: Int32, address: SocketAddress) {
        self =
            switch code {
            case EADDRINUSE: .addressInUse(address)
            case EADDRNOTAVAIL, EAFNOSUPPORT: .addressUnavailable(address)
            case EACCES, EPERM: .accessDenied(address)
            case ECONNREFUSED: .connectionRefused(address)
            case ENETUNREACH, EHOSTUNREACH: .unreachable(address)
            case ETIMEDOUT: .timedOut(address)
            default: .system(call: call, code: code)
            }
    }
}

extension SocketError: CustomStringConvertible {
    /// A sentence without its full stop: "port 10441 on 127.0.0.1 is in use".
    package var description: String {
        switch self {
        case .addressInUse(let address):
            "port \(address.port) on \(address.host) is in use"
        case .addressUnavailable(let address):
            "this machine has no address \(address.host)"
        case .accessDenied(let address):
            "no permission to use port \(address.port) on \(address.host)"
        case .unknownHost(let host, let reason):
            "\"\(host)\" is not an address and does not resolve: \(reason)"
        case .connectionRefused(let address):
            "nobody listens on port \(address.port) of \(address.host)"
        case .unreachable(let address):
            "no way leads to \(address.host)"
        case .timedOut(let address):
            "port \(address.port) on \(address.host) did not answer in time"
        case .tooManyConnections(let maximum):
            "there are already \(maximum) connections, as many as this process may have"
        case .system(let call, let code):
            "\(call) failed: \(SystemErrorText.of(code))"
        }
    }
}

/// The system's own words for its error numbers.
enum SystemErrorText {
    static func of(_ code: Int32) -> String {
        guard let text = strerror(code) else { return "error \(code)" }
        return String(cString: text)
    }
}
