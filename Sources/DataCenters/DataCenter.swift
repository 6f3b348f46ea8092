package import Primitives

/// One simulated data center: its number, where it is, and its addresses.
package struct DataCenter: Hashable, Sendable {
    /// The number clients know it by.
    package let id: DCID
    /// The country it serves, as two capital letters.
    package var country: String
    /// Its addresses, the preferred one first.
    package var endpoints: [Endpoint]

    /// A data center with these addresses.
    package init(id: DCID, country: String, endpoints: [Endpoint]) {
        self.id = id
        self.country = country
        self.endpoints = endpoints
    }

    /// Whether it is a CDN DC: nobody lives there and no authorization goes there.
    package var isCDN: Bool {
        !endpoints.isEmpty && endpoints.allSatisfy { $0.isCDN }
    }
}

extension DataCenter {
    /// The port below DC 1's in a default world: DC n listens on this plus n.
    package static let defaultPortBase = 10440

    /// Data centers 1 to `count`, each on 127.0.0.1 and ::1 at the port base plus its number.
    package static func onLoopback(count: Int = 5, portBase: Int = defaultPortBase) -> [DataCenter] {
        (0..<max(count, 0)).map { index in
            let port = portBase + index + 1
            return DataCenter(
                id: DCID(index + 1),
                country: country(of: DCID(index + 1)),
                endpoints: [
                    Endpoint(host: "127.0.0.1", port: port),
                    Endpoint(host: "::1", port: port, isIPv6: true),
                ]
            )
        }
    }

    /// The country of a DC that says nothing else: those of Telegram's five, over and over.
    package static func country(of dc: DCID) -> String {
        let countries = ["US", "NL", "US", "NL", "SG"]
        return countries[max(dc.number - 1, 0) % countries.count]
    }
}
