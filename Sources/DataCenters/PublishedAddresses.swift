package import Primitives

/// The addresses of Telegram that clients have compiled in, and whose they are.
///
/// - Source: the built-in lists of TDLib (`ConnectionCreator`), Telegram Desktop (`mtproto_dc_options`), Telegram
///   for Android and iOS, Pyrogram, Telethon and mtcute; core.telegram.org/api/datacenter for the names.
package enum PublishedAddresses {
    /// Some addresses of a DC.
    package struct Row: Sendable {
        /// Whose.
        package let dc: DCID
        /// IPv4 and IPv6 addresses, the usual one of a family first.
        package let hosts: [String]
    }

    /// All of them; the first row of a DC has those that are for everything.
    package static let rows: [Row] = [
        // Production.
        Row(dc: 1, hosts: (50...59).map { "149.154.175.\($0)" } + ["2001:b28:f23d:f001::a"]),
        Row(
            dc: 2,
            hosts: [
                "149.154.167.41", "149.154.167.50", "149.154.167.51", "95.161.76.100", "2001:67c:4e8:f002::a",
            ]
        ),
        Row(dc: 3, hosts: ["149.154.175.100", "2001:b28:f23d:f003::a"]),
        Row(dc: 4, hosts: ["149.154.167.91", "149.154.167.92", "2001:67c:4e8:f004::a"]),
        Row(
            dc: 5,
            hosts: ["149.154.171.5", "2001:b28:f23f:f005::a"] + (100...199).map { "91.108.56.\($0)" }
        ),
        Row(dc: 203, hosts: ["91.105.192.100", "2a0a:f280:203:a:5000::100"]),
        // Production, for media only.
        Row(dc: 2, hosts: ["149.154.167.151", "149.154.167.222", "2001:67c:4e8:f002::b"]),
        Row(
            dc: 4,
            hosts: ["149.154.164.250", "149.154.165.111", "149.154.166.120", "2001:67c:4e8:f004::b"]
        ),
        // Test.
        Row(dc: 1, hosts: ["149.154.175.10", "149.154.175.40", "2001:b28:f23d:f001::e"]),
        Row(dc: 2, hosts: ["149.154.167.40", "2001:67c:4e8:f002::e"]),
        Row(dc: 3, hosts: ["149.154.175.117", "2001:b28:f23d:f003::e"]),
    ]

    /// The ports that any of these addresses is known to answer at, the usual one first.
    package static let ports = [443, 80, 5222]

    /// A DC as clients behind a proxy are told of it: its usual address of each family in place of its own
    /// ones for everything.
    ///
    /// A DC that Telegram does not have keeps its own.
    package static func told(of dc: DataCenter) -> [Endpoint] {
        guard let row = rows.first(where: { $0.dc == dc.id }) else { return dc.endpoints }
        let usual = [false, true].compactMap { isIPv6 in
            row.hosts.first { $0.contains(":") == isIPv6 }.map { host in
                Endpoint(host: host, port: ports[0], isIPv6: isIPv6, isCDN: dc.isCDN, isThisPortOnly: false)
            }
        }
        return usual + dc.endpoints.filter(\.isMediaOnly)
    }
}
