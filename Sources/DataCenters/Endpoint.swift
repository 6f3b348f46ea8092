import Primitives

/// One address of a data center, as `dc_options` tells clients.
package struct Endpoint: Hashable, Sendable {
    /// The address to tell; `nil` for the address by which the asking client reached us.
    ///
    /// `nil` goes with listening everywhere (`0.0.0.0`, `::`), when no single address is right for all.
    package var host: String?
    /// The TCP port.
    package var port: Int
    /// Whether the address is IPv6.
    package var isIPv6: Bool
    /// Only for file traffic.
    package var isMediaOnly: Bool
    /// Only obfuscated TCP, with `secret` if there is one.
    package var isObfuscatedOnly: Bool
    /// The address of a CDN DC.
    package var isCDN: Bool
    /// Preferred when connecting through a proxy; `nil` if nothing is said of it.
    package var isStatic: Bool?
    /// Whether clients are told to try no other port of this address.
    package var isThisPortOnly: Bool
    /// The obfuscation secret of this address.
    package var secret: [UInt8]?
    /// Whether clients are told of it although nobody listens there.
    package var isDead: Bool

    /// An address; the flags are those of `dcOption`.
    package init(
        host: String?,
        port: Int,
        isIPv6: Bool = false,
        isMediaOnly: Bool = false,
        isObfuscatedOnly: Bool = false,
        isCDN: Bool = false,
        isStatic: Bool? = nil,
        isThisPortOnly: Bool = true,
        secret: [UInt8]? = nil,
        isDead: Bool = false
    ) {
        self.host = host
        self.port = port
        self.isIPv6 = isIPv6
        self.isMediaOnly = isMediaOnly
        self.isObfuscatedOnly = isObfuscatedOnly
        self.isCDN = isCDN
        self.isStatic = isStatic
        self.isThisPortOnly = isThisPortOnly
        self.secret = secret
        self.isDead = isDead
    }
}

extension Endpoint: CustomStringConvertible {
    /// Address and port: `127.0.0.1:443`, `[::1]:443 (media only)`.
    package var description: String {
        let address = host ?? (isIPv6 ? "::" : "0.0.0.0")
        return "\(HostPort(host: address, port: port))" + (isMediaOnly ? " (media only)" : "")
            + (isDead ? " (dead)" : "")
    }
}
