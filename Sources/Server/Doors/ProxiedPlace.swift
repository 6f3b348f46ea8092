import MTProto
import Primitives
import Sockets

/// A place that a client of a proxy asks for.
struct ProxiedPlace: CustomStringConvertible {
    /// The address, if it is one or spells one.
    let address: SocketAddress?
    let name: String
    let port: UInt16

    init(_ host: ProxiedHost, port: UInt16) {
        self.port = port
        switch host {
        case .address(let octets):
            address = SocketAddress(octets: octets, port: port)
            name = address?.host ?? ""
        case .name(let text):
            // What is no text of a host is not repeated to the log.
            let isPlain = text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
            address = SocketAddress(literal: text, port: port)
            name = isPlain ? text : "a name that is none"
        }
    }

    var description: String { "\(address?.place ?? HostPort(host: name, port: Int(port)))" }
}
