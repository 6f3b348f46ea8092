/// The proxies that a world can be reached through.
package enum ProxyKind: String, CaseIterable, Sendable {
    /// An MTProxy: obfuscation with a secret, and the DC in the header.
    case mtproxy
    /// A SOCKS5 proxy: the DC follows from the address that is asked for.
    case socks
    /// An HTTP proxy: the DC follows from the address in the request.
    case http
    /// TLS in front of the DCs: the DC follows from the name that the client asks for.
    case tls

    /// Its name in sentences.
    package var name: String {
        switch self {
        case .mtproxy: "MTProxy"
        case .socks: "SOCKS5"
        case .http: "HTTP proxy"
        case .tls: "TLS"
        }
    }
}
