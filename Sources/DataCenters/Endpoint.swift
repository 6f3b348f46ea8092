/// One address of a data center, as `dc_options` tells clients.
public struct Endpoint: Hashable, Sendable {
    /// The address to tell; `nil` for the address by which the asking client reached us.
    ///
    /// `nil` goes with listening everywhere (`0.0.0.0`, `::`), when no single address is right for all.
    public var host: String?
    /// The TCP port.
    public var port: Int
    /// Whether the address is IPv6.
    public var isIPv6: Bool
    /// Only for file traffic.
    public var isMediaOnly: Bool
    /// Only obfuscated TCP, with `secret` if there is one.
    public var isObfuscatedOnly: Bool
    /// The address of a CDN DC.
    public var isCDN: Bool
    /// Preferred when connecting through a proxy.
    public var isStatic: Bool
    /// Whether clients are told to try no other port of this address.
    public var isThisPortOnly: Bool
    /// The obfuscation secret of this address.
    public var secret: [UInt8]?
    /// Whether clients are told of it although nobody listens there.
    public var isDead: Bool

    /// An address; the flags are those of `dcOption`.
    public init(
        host: String?,
        port: Int,
        isIPv6: Bool = false,
        isMediaOnly: Bool = false,
        isObfuscatedOnly: Bool = false,
        isCDN: Bool = false,
        isStatic: Bool = false,
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
