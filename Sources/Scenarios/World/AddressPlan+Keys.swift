import DataCenters
import Primitives

extension AddressPlan {
    /// The keys of an element of `addresses`.
    enum Keys {
        static let host = Key(
            "host",
            .address,
            without: "the one that the whole world listens on (`--host`)",
            "Where it is."
        )
        static let port = Key(
            "port",
            .either([Notation<Int>.integer(1...65535).map { PortPlan.number($0) }, .word("free", for: .free)]
            ),
            without:
                "the first address of a family: the port base plus the DC's number; the others: a free one",
            "Its port."
        )
        static let ipv6 = Key(
            "ipv6",
            .marked(.bool),
            without: "what the host is; false without one",
            "Whether it is of IPv6; needed only without a host."
        )
        static let mediaOnly = Key("media_only", .bool, default: false, "Only for file traffic.")
        static let tcpoOnly = Key("tcpo_only", .bool, default: false, "Only for obfuscated connections.")
        static let isStatic = Key(
            "static",
            .bool,
            without:
                "where no address of the DC says it: clients are told IPv4 addresses for everything twice, once so; else false",
            "Preferred when connecting through a proxy."
        )
        static let thisPortOnly = Key(
            "this_port_only",
            .bool,
            default: true,
            "Whether 443, 80 and 5222 are not to be tried."
        )
        static let secret = Key(
            "secret",
            .secret,
            without: "none",
            "The secret of obfuscated connections."
        )
        static let dead = Key(
            "dead",
            .bool,
            default: false,
            "Clients are told of it, and nobody listens there."
        )
        static let serves = Key(
            "serves",
            .marked(.dc),
            without: "the DC it belongs to",
            "The address lies: this DC answers there."
        )

        static let table = KeyTable(
            "an address",
            "An element of `addresses`. dcsim listens on each that is not dead, and tells clients of all.",
            [host, port, ipv6, mediaOnly, tcpoOnly, isStatic, thisPortOnly, secret, dead, serves]
        )
    }

    static let notation = Notation.mapping(Keys.table) { AddressPlan($0) }

    private init(_ fields: Fields) {
        let host = fields[Keys.host]
        let isIPv6 = fields[Keys.ipv6]
        if let host, let isIPv6, host.isIPv6 != isIPv6.value {
            fields.note(
                "ipv6 is \(isIPv6.value), but \(host) is an IPv\(host.isIPv6 ? 6 : 4) address",
                at: isIPv6.mark,
                hint: "leave ipv6 out"
            )
        }
        let isDead = fields[Keys.dead]
        if isDead, !fields.has(Keys.port) || !fields.has(Keys.host) {
            fields.note("a dead address says where nobody listens", expected: "host and port")
        }
        if isDead {
            let hint = "leave out serves or dead"
            fields.note(at: Keys.serves, "nobody answers at a dead address", hint: hint)
        }
        self.init(
            mark: fields.mark,
            host: host,
            port: fields[Keys.port] ?? .standard,
            isIPv6: host?.isIPv6 ?? isIPv6?.value ?? false,
            isMediaOnly: fields[Keys.mediaOnly],
            isObfuscatedOnly: fields[Keys.tcpoOnly],
            isStatic: fields[Keys.isStatic],
            isThisPortOnly: fields[Keys.thisPortOnly],
            secret: fields[Keys.secret],
            isDead: isDead,
            serves: fields[Keys.serves]
        )
    }
}

extension Notation where Value == IPAddress {
    /// An IP address.
    fileprivate static var address: Self {
        let form = "an IP address such as 127.0.0.1 or ::1"
        return Notation(form, schema: .text("[.:]")) { item in
            guard let text = item.scalar, let address = IPAddress(text) else {
                item.refuse(expected: form)
                return nil
            }
            return address
        }
    }
}

extension Notation where Value == [UInt8] {
    /// The secret of obfuscated connections: 16 bytes, or 17 with what is done to them.
    fileprivate static var secret: Self {
        let form = "16 or 17 bytes in hexadecimal"
        let schema: JSON = ["anyOf": [.text("^([0-9A-Fa-f]{2}){16,17}$"), ["type": "number"]]]
        return Notation(form, schema: schema) { item in
            guard let text = item.scalar, let bytes = Hex.decode(text) else {
                item.refuse(expected: form)
                return nil
            }
            guard (16...17).contains(bytes.count) else {
                item.note("\(item.name) has \(bytes.count) bytes", expected: form)
                return nil
            }
            return bytes
        }
    }
}
