import Primitives
import Sockets

/// The addresses of Telegram that clients have compiled in, and whose they are.
///
/// - Source: the built-in lists of TDLib (`ConnectionCreator`), Telegram Desktop (`mtproto_dc_options`), Telegram
///   for Android and iOS, Pyrogram, Telethon and mtcute; core.telegram.org/api/datacenter for the names.
enum TelegramAddresses {
    /// The ports that any of these addresses is known to answer at.
    static let ports: Set<UInt16> = [443, 80, 5222]

    /// The DC of a published address; `nil` if it is none.
    static func dc(of address: SocketAddress) -> DCID? {
        var host = address
        host.port = 0
        return ports.contains(address.port) ? table[host] : nil
    }

    /// The DC of a published name, as the web clients use it; `nil` if it is none.
    static func dc(ofName name: String, port: UInt16) -> DCID? {
        guard ports.contains(port) else { return nil }
        let suffix = ".web.telegram.org"
        let lower = name.lowercased()
        let host = lower.hasSuffix(".") ? String(lower.dropLast()) : lower
        guard host.hasSuffix(suffix) else { return nil }
        let label = host.dropLast(suffix.count)
        return names[label.hasSuffix("-1") ? String(label.dropLast(2)) : String(label)]
    }

    private static let names: [String: DCID] = [
        "pluto": 1, "venus": 2, "aurora": 3, "vesta": 4, "flora": 5,
    ]

    private static let rows: [(dc: DCID, hosts: [String])] = [
        // Production.
        (1, (50...59).map { "149.154.175.\($0)" } + ["2001:b28:f23d:f001::a"]),
        (2, ["149.154.167.41", "149.154.167.50", "149.154.167.51", "95.161.76.100", "2001:67c:4e8:f002::a"]),
        (3, ["149.154.175.100", "2001:b28:f23d:f003::a"]),
        (4, ["149.154.167.91", "149.154.167.92", "2001:67c:4e8:f004::a"]),
        (5, ["149.154.171.5", "2001:b28:f23f:f005::a"] + (100...199).map { "91.108.56.\($0)" }),
        (203, ["91.105.192.100", "2a0a:f280:203:a:5000::100"]),
        // Production, for media only.
        (2, ["149.154.167.151", "149.154.167.222", "2001:67c:4e8:f002::b"]),
        (4, ["149.154.164.250", "149.154.165.111", "149.154.166.120", "2001:67c:4e8:f004::b"]),
        // Test.
        (1, ["149.154.175.10", "149.154.175.40", "2001:b28:f23d:f001::e"]),
        (2, ["149.154.167.40", "2001:67c:4e8:f002::e"]),
        (3, ["149.154.175.117", "2001:b28:f23d:f003::e"]),
    ]

    private static let table: [SocketAddress: DCID] = {
        var table: [SocketAddress: DCID] = [:]
        for row in rows {
            for host in row.hosts { SocketAddress(literal: host, port: 0).map { table[$0] = row.dc } }
        }
        return table
    }()
}
