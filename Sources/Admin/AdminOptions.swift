import Sockets

/// Where the API listens and who may ask.
package struct AdminOptions: Sendable {
    /// An IP address.
    package let host: String
    /// The port; 0 takes a free one.
    package let port: UInt16
    /// What requests must show; `nil` if nothing.
    package let token: String?
    /// Whether only this machine can reach it.
    package let isLoopback: Bool
    /// Whether `host` is an address of IPv6.
    let isIPv6: Bool

    /// What can be said about it is checked here.
    ///
    /// - Parameters:
    ///   - host: an IP address, or a name such as localhost, whose first address is taken.
    ///   - port: the port; 0 takes a free one.
    ///   - token: what requests must show as `Authorization: Bearer TOKEN`.
    /// - Throws: `AdminError`; a host that others can reach needs a token.
    package init(host: String = "127.0.0.1", port: UInt16, token: String? = nil) throws(AdminError) {
        let address: SocketAddress
        do throws(Sockets.SocketError) {
            address = try SocketAddress(host: host, port: port)
        } catch {
            throw .host("\(error)")
        }
        self.host = address.host
        self.port = port
        self.token = token
        isIPv6 = address.family == .ipv6
        isLoopback = address.host == "::1" || address.host.hasPrefix("127.")
        if let token {
            let isFine = token.utf8.allSatisfy { (0x21...0x7e).contains($0) }
            guard isFine, (1...1000).contains(token.utf8.count) else { throw .token }
        } else if !isLoopback {
            throw .open(host)
        }
    }
}

/// Why there is no admin API.
package enum AdminError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The host is neither an address nor a name that resolves.
    case host(String)
    /// The token cannot stand in a header.
    case token
    /// Everybody could command it.
    case open(String)
    /// The port cannot be had.
    case listening(String)

    /// A sentence without its full stop.
    package var description: String {
        switch self {
        case .host(let reason): reason
        case .token: "a token has 1 to 1000 letters, digits and signs, and no blanks"
        case .open(let host):
            "the admin API at \(host) could be used by others; set a token with --admin-token or "
                + "DCSIM_ADMIN_TOKEN"
        case .listening(let reason): "the admin API cannot listen: \(reason)"
        }
    }
}
