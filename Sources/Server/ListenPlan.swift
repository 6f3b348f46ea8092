import DataCenters
public import Primitives
public import Sockets

/// Where the DCs listen, and which addresses clients are told.
public struct ListenPlan: Sendable {
    /// What keeps a plan from being made; each is a sentence about what the user said.
    public enum Mistake: Error, Equatable, Sendable, CustomStringConvertible {
        /// A port outside 1 to 65535 would be needed.
        case portOutOfRange(DCID, Int)
        /// A host that is neither an address nor a name that resolves.
        case host(SocketError)

        /// A sentence without its full stop.
        public var description: String {
            switch self {
            case .portOutOfRange(let dc, let port): "DC \(dc) would need port \(port), and ports end at 65535"
            case .host(let error): "\(error)"
            }
        }
    }

    /// One address that a DC listens on.
    struct Address: Sendable {
        let dc: DCID
        /// Port 0 takes a free one.
        let address: SocketAddress
        /// A machine without this family is no reason to stop.
        let isOptional: Bool
    }

    let addresses: [Address]
    private let advertised: [SocketAddress]
    private let advertisedPortBase: Int?

    /// A plan for these DCs.
    ///
    /// - Parameters:
    ///   - dcs: the DCs, each of which gets a port of its own.
    ///   - host: the address to listen on; `nil` is 127.0.0.1 and ::1, and `0.0.0.0` or `::` is everywhere.
    ///   - portBase: DC n listens on this plus n; 0 takes free ports.
    ///   - advertisedHost: what clients are told instead; resolved here, once.
    ///   - advertisedPortBase: clients are told this plus n.
    /// - Throws: `Mistake`.
    public init(
        dcs: [DCID],
        host: String?,
        portBase: Int,
        advertisedHost: String? = nil,
        advertisedPortBase: Int? = nil
    ) throws(Mistake) {
        let hosts = try Self.hosts(host)
        var addresses: [Address] = []
        for dc in dcs {
            let port = portBase == 0 ? 0 : portBase + dc.number
            for number in [port, advertisedPortBase.map { $0 + dc.number } ?? port] {
                guard (0...65535).contains(number) else { throw .portOutOfRange(dc, number) }
            }
            for (index, var address) in hosts.enumerated() {
                address.port = UInt16(port)
                addresses.append(Address(dc: dc, address: address, isOptional: index > 0))
            }
        }
        self.addresses = addresses
        advertised = try advertisedHost.map { host throws(Mistake) in try Self.resolve(host) } ?? []
        self.advertisedPortBase = advertisedPortBase
    }

    /// The `dc_options` of one DC, from the addresses it really listens on.
    func endpoints(of dc: DCID, listening: [SocketAddress]) -> [Endpoint] {
        func port(_ address: SocketAddress) -> Int {
            advertisedPortBase.map { $0 + dc.number } ?? Int(address.port)
        }
        if !advertised.isEmpty {
            return [SocketAddress.Family.ipv4, .ipv6].compactMap { family in
                guard let address = advertised.first(where: { $0.family == family }),
                    let first = listening.first
                else { return nil }
                return Endpoint(host: address.host, port: port(first), isIPv6: family == .ipv6)
            }
        }
        return listening.map { address in
            let host = address.isUnspecified ? nil : address.host
            return Endpoint(host: host, port: port(address), isIPv6: address.family == .ipv6)
        }
    }

    private static func hosts(_ host: String?) throws(Mistake) -> [SocketAddress] {
        guard let host else { return try resolve("127.0.0.1") + resolve("::1") }
        let addresses = try resolve(host)
        guard let first = addresses.first, first.isUnspecified else { return addresses }
        return try resolve("0.0.0.0") + resolve("::")
    }

    /// One address a family.
    private static func resolve(_ host: String) throws(Mistake) -> [SocketAddress] {
        do throws(SocketError) {
            let all = try SocketAddress.resolve(host, port: 0)
            return [SocketAddress.Family.ipv4, .ipv6].compactMap { family in all.first { $0.family == family }
            }
        } catch {
            throw .host(error)
        }
    }
}
