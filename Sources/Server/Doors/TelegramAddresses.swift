import DataCenters
import Primitives
import Sockets

/// Whose a published address or name is, for clients that ask a proxy for it.
enum TelegramAddresses {
    /// The ports that any of these addresses is known to answer at.
    private static let ports = Set(PublishedAddresses.ports.map { UInt16($0) })

    /// Where the web names answer over TLS.
    static let webPort: UInt16 = 443

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

    private static let table: [SocketAddress: DCID] = {
        var table: [SocketAddress: DCID] = [:]
        for row in PublishedAddresses.rows {
            for host in row.hosts { SocketAddress(literal: host, port: 0).map { table[$0] = row.dc } }
        }
        return table
    }()
}
