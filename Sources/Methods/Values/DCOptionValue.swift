import DataCenters
import Primitives
import TL

extension TLValue {
    /// The `dc_options` of a world: DC by DC, IPv4 before IPv6.
    ///
    /// The order matters: Telethon takes the first option of a DC and family whatever its flags.
    static func dcOptions(of world: World, reachedHost: String) -> TLValue {
        let options = world.dataCenters.flatMap { dc in
            let ordered = dc.endpoints.filter { !$0.isIPv6 } + dc.endpoints.filter { $0.isIPv6 }
            return ordered.compactMap { dcOption($0, of: dc, reachedHost: reachedHost) }
        }
        return .vector(options)
    }

    /// One `dcOption`, or `nil` if no address of the endpoint's family is known.
    private static func dcOption(_ endpoint: Endpoint, of dc: DataCenter, reachedHost: String) -> TLValue? {
        guard let host = endpoint.host ?? address(like: reachedHost, isIPv6: endpoint.isIPv6) else {
            return nil
        }
        var fields: [String: TLValue] = [
            "id": .number(Int64(dc.id.number)),
            "ip_address": .string(host),
            "port": .number(Int64(endpoint.port)),
        ]
        // Without it clients also try 443, 80 and 5222 on the same address.
        if endpoint.isThisPortOnly { fields["this_port_only"] = true }
        if endpoint.isIPv6 { fields["ipv6"] = true }
        if endpoint.isMediaOnly { fields["media_only"] = true }
        if endpoint.isObfuscatedOnly { fields["tcpo_only"] = true }
        if endpoint.isCDN { fields["cdn"] = true }
        if endpoint.isStatic { fields["static"] = true }
        if let secret = endpoint.secret { fields["secret"] = .bytes(secret) }
        return .object("dcOption", fields)
    }

    /// The address by which the client reached us, if it is of the wanted family.
    ///
    /// The loopback address has a twin in the other family; no other address has one that we know.
    private static func address(like reached: String, isIPv6: Bool) -> String? {
        let mapped = "::ffff:"
        let host =
            reached.hasPrefix(mapped) && reached.contains(".")
            ? String(reached.dropFirst(mapped.count)) : reached
        if host.contains(":") == isIPv6 { return host }
        if isIPv6 { return host.hasPrefix("127.") ? "::1" : nil }
        return host == "::1" ? "127.0.0.1" : nil
    }
}
