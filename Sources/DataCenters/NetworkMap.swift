package import Primitives

/// Which DC is nearest to the clients of which networks.
///
/// - Limits: `NetworkMap.limit` networks; further ones are not taken.
package struct NetworkMap: Hashable, Sendable {
    /// How many networks a map holds at most.
    package static let limit = 1024

    /// A network and the DC that is nearest to it.
    package struct Entry: Hashable, Sendable {
        /// The network.
        package let network: Network
        /// The DC.
        package let dc: DCID
    }

    /// The networks, in the order in which they were added.
    package private(set) var entries: [Entry] = []

    /// An empty map: every client is nearest to the DC that it reached.
    package init() {}

    /// Adds a network behind the others, or gives it another DC and puts it there.
    ///
    /// - Returns: whether there was room.
    @discardableResult
    package mutating func add(_ network: Network, nearestTo dc: DCID) -> Bool {
        entries.removeAll {
            $0.network.prefixLength == network.prefixLength && $0.network.contains(network.address)
        }
        guard entries.count < Self.limit else { return false }
        entries.append(Entry(network: network, dc: dc))
        return true
    }

    /// The first entry whose network an address lies in.
    package func entry(for host: String) -> Entry? {
        guard let address = IPAddress(peer: host) else { return nil }
        return entries.first { $0.network.contains(address) }
    }
}
