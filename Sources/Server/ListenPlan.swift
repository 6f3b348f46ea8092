package import DataCenters
package import Primitives
package import Scenarios
package import Sockets

/// Where the DCs listen, and which addresses clients are told.
///
/// Each address of a DC that somebody listens on has a listener of its own.
package struct ListenPlan: Sendable {
    /// What keeps a plan from being made; each is a sentence about what the user said.
    package enum Mistake: Error, Equatable, Sendable, CustomStringConvertible {
        /// A port outside 1 to 65535 would be needed.
        case portOutOfRange(DCID, Int)
        /// A host that is neither an address nor a name that resolves.
        case host(SocketError)

        /// A sentence without its full stop.
        package var description: String {
            switch self {
            case .portOutOfRange(let dc, let port): "DC \(dc) would need port \(port), and ports end at 65535"
            case .host(let error): "\(error)"
            }
        }
    }

    /// An address that a DC is to have.
    package struct Site: Hashable, Sendable {
        /// Whose.
        package let dc: DCID
        /// What clients are told of it; without a host, the plan's hosts, and the plan's port, come in.
        package let endpoint: Endpoint
        /// Its port.
        package let port: PortPlan
        /// The DC that answers there; another one than `dc` if the address lies.
        package let servingDC: DCID

        /// An address of a DC, at which another one may answer.
        package init(of dc: DCID, _ endpoint: Endpoint, port: PortPlan, servedBy servingDC: DCID? = nil) {
            self.dc = dc
            self.endpoint = endpoint
            self.port = port
            self.servingDC = servingDC ?? dc
        }
    }

    /// One address as planned.
    struct Address: Sendable {
        let dc: DCID
        /// Who answers there.
        let servingDC: DCID
        /// Where to listen, port 0 for a free one; `nil` if nobody listens.
        let address: SocketAddress?
        /// A machine without this family is no reason to stop.
        let isOptional: Bool
        /// What clients are told, but for what is known only once it listens.
        let endpoint: Endpoint
        /// Whether the advertised port base says what port clients are told.
        let hasStandardPort: Bool
        /// Whether it is the first of its DC with a standard port: it speaks for all advertised families.
        let isFirst: Bool
    }

    let addresses: [Address]
    private let advertised: [SocketAddress]
    private let advertisedPortBase: Int?

    /// A plan for DCs that each have one port, on all the hosts.
    ///
    /// - Parameters:
    ///   - dcs: the DCs, each of which gets a port of its own.
    ///   - host: the address to listen on; `nil` is 127.0.0.1 and ::1, and `0.0.0.0` or `::` is everywhere.
    ///   - portBase: DC n listens on this plus n; 0 takes free ports.
    ///   - advertisedHost: what clients are told instead; resolved here, once.
    ///   - advertisedPortBase: clients are told this plus n.
    /// - Throws: `Mistake`.
    package init(
        dcs: [DCID],
        host: String?,
        portBase: Int,
        advertisedHost: String? = nil,
        advertisedPortBase: Int? = nil
    ) throws(Mistake) {
        let sites = dcs.flatMap { Self.standardSites(of: $0) }
        try self.init(
            sites: sites,
            host: host,
            portBase: portBase,
            advertisedHost: advertisedHost,
            advertisedPortBase: advertisedPortBase
        )
    }

    /// A plan for DCs with these addresses.
    ///
    /// - Parameters:
    ///   - sites: the addresses, DC by DC, the preferred one first.
    ///   - host: the address to listen on where a site names none; see the other initializer.
    ///   - portBase: DC n listens on this plus n where a site leaves it open; 0 takes free ports.
    ///   - advertisedHost: what clients are told in place of the hosts that sites leave open.
    ///   - advertisedPortBase: what clients are told, plus n, in place of the ports that sites leave open.
    /// - Throws: `Mistake`.
    package init(
        sites: [Site],
        host: String?,
        portBase: Int,
        advertisedHost: String? = nil,
        advertisedPortBase: Int? = nil
    ) throws(Mistake) {
        let hosts = try Self.hosts(host)
        var taken: Set<Claim> = []
        var begun: Set<DCID> = []
        var addresses: [Address] = []
        for site in sites {
            let family: SocketAddress.Family = site.endpoint.isIPv6 ? .ipv6 : .ipv4
            if site.endpoint.isDead {
                addresses.append(Address(dead: site))
                continue
            }
            let given = try site.endpoint.host.map { host throws(Mistake) in try Self.resolve(host).first }
            let isStandard =
                site.port == .standard && taken.insert(Claim(dc: site.dc, family: family)).inserted
            guard var address = given ?? hosts.first(where: { $0.family == family }) else { continue }
            var number = 0
            if case .number(let port) = site.port { number = port }
            if isStandard, portBase != 0 { number = portBase + site.dc.number }
            let told = isStandard ? advertisedPortBase.map { $0 + site.dc.number } ?? number : number
            for port in [number, told] {
                guard (0...65535).contains(port) else { throw .portOutOfRange(site.dc, port) }
            }
            address.port = UInt16(number)
            addresses.append(
                Address(
                    dc: site.dc,
                    servingDC: site.servingDC,
                    address: address,
                    isOptional: given == nil && address != hosts.first.map { $0.at(address.port) },
                    endpoint: site.endpoint,
                    hasStandardPort: isStandard,
                    isFirst: isStandard && begun.insert(site.dc).inserted
                )
            )
        }
        self.addresses = addresses
        advertised = try advertisedHost.map { host throws(Mistake) in try Self.resolve(host) } ?? []
        self.advertisedPortBase = advertisedPortBase
    }

    private struct Claim: Hashable {
        let dc: DCID
        let family: SocketAddress.Family
    }

    /// The addresses of a DC that says nothing of them: one of each family.
    package static func standardSites(of dc: DCID, isCDN: Bool = false) -> [Site] {
        [false, true].map { isIPv6 in
            Site(of: dc, Endpoint(host: nil, port: 0, isIPv6: isIPv6, isCDN: isCDN), port: .standard)
        }
    }
}

// MARK: - What clients are told

extension ListenPlan {
    /// What `dc_options` say of an address, from where it is really listened on; nothing if nobody does.
    func endpoints(of planned: Address, listening: SocketAddress?) -> [Endpoint] {
        guard !planned.endpoint.isDead else { return [planned.endpoint] }
        guard let listening else { return [] }
        var endpoint = planned.endpoint
        endpoint.port = Int(listening.port)
        if planned.hasStandardPort, let base = advertisedPortBase { endpoint.port = base + planned.dc.number }
        guard endpoint.host == nil else { return [endpoint] }
        guard !advertised.isEmpty else {
            if !listening.isUnspecified { endpoint.host = listening.host }
            return [endpoint]
        }
        guard !planned.hasStandardPort || planned.isFirst else { return [] }
        return advertised.compactMap { address in
            let isIPv6 = address.family == .ipv6
            guard planned.isFirst || isIPv6 == endpoint.isIPv6 else { return nil }
            var told = endpoint
            told.host = address.host
            told.isIPv6 = isIPv6
            return told
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

extension ListenPlan.Address {
    /// An address that clients are told of and nobody listens on.
    fileprivate init(dead site: ListenPlan.Site) {
        self.init(
            dc: site.dc,
            servingDC: site.dc,
            address: nil,
            isOptional: false,
            endpoint: site.endpoint,
            hasStandardPort: false,
            isFirst: false
        )
    }
}

extension SocketAddress {
    fileprivate func at(_ port: UInt16) -> SocketAddress {
        var address = self
        address.port = port
        return address
    }
}
