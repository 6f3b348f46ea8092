import DataCenters
import Primitives
import TL

extension TLValue {
    /// The `dc_options` that tell of data centers, by their own or by Telegram's published addresses: DC by DC, IPv4 before IPv6 before static ones.
    ///
    /// The order matters: Telethon takes the first option of a DC and family whatever its flags.
    static func dcOptions(of dataCenters: [DataCenter], published: Bool, reachedHost: String) -> TLValue {
        let options = dataCenters.flatMap { dc in
            let told = published ? PublishedAddresses.told(of: dc) : dc.endpoints
            let ordered = told.filter { !$0.isIPv6 } + told.filter { $0.isIPv6 } + staticTwins(of: told)
            return ordered.compactMap { dcOption($0, of: dc, reachedHost: reachedHost) }
        }
        return .vector(options)
    }

    /// The same addresses once more as `static` ones, unless the world says itself which are.
    ///
    /// So does Telegram with its usual IPv4 addresses: some clients skip static ones, TDLib behind a proxy keeps to them,
    /// grammers takes no others.
    private static func staticTwins(of endpoints: [Endpoint]) -> [Endpoint] {
        guard endpoints.allSatisfy({ $0.isStatic == nil }) else { return [] }
        let usual = endpoints.filter {
            !$0.isIPv6 && !$0.isMediaOnly && !$0.isObfuscatedOnly && !$0.isCDN
        }
        return usual.map { endpoint in
            var twin = endpoint
            twin.isStatic = true
            return twin
        }
    }

    /// One `dcOption`, or `nil` if no address of the endpoint's family is known.
    private static func dcOption(_ endpoint: Endpoint, of dc: DataCenter, reachedHost: String) -> TLValue? {
        guard let host = endpoint.host ?? address(like: reachedHost, isIPv6: endpoint.isIPv6) else {
            return nil
        }
        var fields: TLFields = [
            "ipv6": .bool(endpoint.isIPv6),
            "media_only": .bool(endpoint.isMediaOnly),
            "tcpo_only": .bool(endpoint.isObfuscatedOnly),
            "cdn": .bool(endpoint.isCDN),
            "static": .bool(endpoint.isStatic == true),
            // Without it clients also try 443, 80 and 5222 on the same address.
            "this_port_only": .bool(endpoint.isThisPortOnly),
            "id": .number(Int64(dc.id.number)),
            "ip_address": .string(host),
            "port": .number(Int64(endpoint.port)),
        ]
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
