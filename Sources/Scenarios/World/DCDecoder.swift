import DataCenters
import Primitives

extension DCPlan {
    /// DCs 1 to `count` with the usual addresses.
    static func plain(count: Int, at mark: SourceMark) -> [DCPlan] {
        (1...max(count, 1)).map {
            DCPlan(mark: mark, id: DCID($0), country: nil, isCDN: false, addresses: [])
        }
    }
}

extension Item {
    /// `dcs`: a number, or a list of data centers.
    func dcs() -> [DCPlan]? {
        if isList {
            let dcs = list(of: "data center", atMost: DCPlan.most) { $0.dataCenter() }
            if case .sequence(let values) = value.content, values.isEmpty {
                note("dcs is an empty list", expected: "at least one data center")
            } else if case .sequence(let values) = value.content, values.count != dcs?.count {
                return nil  // so that references to the ones that could not be read are no mistakes
            }
            return dcs
        }
        guard plain.flatMap({ Int($0) }) != nil else {
            let isQuoted = scalar.flatMap { Int($0) } != nil
            let expected = "a number from 1 to \(DCPlan.most), or a list of data centers"
            refuse(expected: expected, hint: isQuoted ? Self.withoutQuotes : nil)
            return nil
        }
        return integer(in: 1...DCPlan.most).map { DCPlan.plain(count: $0, at: mark) }
    }

    private func dataCenter() -> DCPlan? {
        guard let fields = fields(WorldKeys.dc) else { return nil }
        let country = fields.value("country") { $0.country() }
        let isCDN = fields.value("cdn") { $0.bool() } ?? false
        let addresses = fields.value("addresses") { item in
            item.list(of: "address", atMost: DCPlan.mostAddresses) { $0.endpoint() }
        }
        guard let id = fields.value("id", { $0.dc() }) else { return nil }
        return DCPlan(mark: mark, id: id, country: country, isCDN: isCDN, addresses: addresses ?? [])
    }

    private func country() -> String? {
        guard let text = scalar, text.utf8.count == 2,
            text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
        else {
            let hint = scalar?.uppercased()
            refuse(
                expected: "two capital letters",
                hint: hint.flatMap { $0.utf8.count == 2 ? "write \($0)" : nil }
            )
            return nil
        }
        return text
    }

    private func endpoint() -> AddressPlan? {
        guard let fields = fields(WorldKeys.address) else { return nil }
        func flag(_ key: String) -> Bool { fields.value(key) { $0.bool() } ?? false }
        let host = fields.value("host") { $0.address() }
        let isIPv6 = fields.value("ipv6") { $0.bool() }
        if let host, let isIPv6, host.isIPv6 != isIPv6 {
            fields["ipv6"]?.note(
                "ipv6 is \(isIPv6), but \(host) is an IPv\(host.isIPv6 ? 6 : 4) address",
                hint: "leave ipv6 out"
            )
        }
        let port: AddressPlan.Port? = fields["port"].map { $0.port() } ?? .standard
        let isDead = flag("dead")
        if isDead, !fields.has("port") || !fields.has("host") {
            note("a dead address says where nobody listens", expected: "host and port")
        }
        if isDead {
            fields.note(at: "serves", "nobody answers at a dead address", hint: "leave out serves or dead")
        }
        let plan = AddressPlan(
            mark: mark,
            host: host,
            port: port ?? .standard,
            isIPv6: host?.isIPv6 ?? isIPv6 ?? false,
            isMediaOnly: flag("media_only"),
            isObfuscatedOnly: flag("tcpo_only"),
            isStatic: flag("static"),
            isThisPortOnly: fields.value("this_port_only") { $0.bool() } ?? true,
            secret: fields.value("secret") { $0.bytes(counts: [16, 17]) },
            isDead: isDead,
            serves: fields.marked("serves") { $0.dc() }
        )
        return plan
    }

    private func port() -> AddressPlan.Port? {
        if scalar == "free" { return .free }
        let isNumber = plain.flatMap { Int($0) } != nil
        guard isNumber else {
            refuse(expected: "a number from 1 to 65535, or free")
            return nil
        }
        return integer(in: 1...65535).map { .number($0) }
    }
}
