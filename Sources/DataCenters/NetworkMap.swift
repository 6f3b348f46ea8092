public import Primitives

/// A range of addresses: `10.0.0.0/8`, `2001:db8::/32`, or one address.
public struct Network: Hashable, Sendable, CustomStringConvertible {
    /// An address of the range.
    public let address: IPAddress
    /// How many leading bits all its addresses share.
    public let prefixLength: Int
    /// As it was written.
    public let description: String

    /// The range that `text` spells in CIDR notation; `nil` if it is malformed.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first, let address = IPAddress(String(first)) else {
            return nil
        }
        let longest = address.bytes.count * 8
        let length = parts.count == 2 ? Int(parts[1]) : longest
        guard let length, (0...longest).contains(length) else { return nil }
        self.address = address
        prefixLength = length
        description = text
    }

    /// Whether an address lies in it.
    public func contains(_ other: IPAddress) -> Bool {
        address.agrees(with: other, inBits: prefixLength)
    }
}

/// Which DC is nearest to the clients of which networks.
///
/// - Limits: `NetworkMap.limit` networks; further ones are not taken.
public struct NetworkMap: Hashable, Sendable {
    /// How many networks a map holds at most.
    public static let limit = 1024

    /// A network and the DC that is nearest to it.
    public struct Entry: Hashable, Sendable {
        /// The network.
        public let network: Network
        /// The DC.
        public let dc: DCID
    }

    /// The networks, in the order in which they were added.
    public private(set) var entries: [Entry] = []

    /// An empty map: every client is nearest to the DC that it reached.
    public init() {}

    /// Adds a network behind the others, or gives it another DC and puts it there.
    ///
    /// - Returns: whether there was room.
    @discardableResult
    public mutating func add(_ network: Network, nearestTo dc: DCID) -> Bool {
        entries.removeAll {
            $0.network.prefixLength == network.prefixLength && $0.network.contains(network.address)
        }
        guard entries.count < Self.limit else { return false }
        entries.append(Entry(network: network, dc: dc))
        return true
    }

    /// The first entry whose network an address lies in.
    public func entry(for host: String) -> Entry? {
        guard let address = IPAddress(host) else { return nil }
        return entries.first { $0.network.contains(address) }
    }
}
