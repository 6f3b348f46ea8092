import Primitives
package import Scenarios

extension ListenPlan {
    /// The addresses that a world's file gives its DCs.
    package static func sites(of world: WorldPlan) -> [Site] {
        world.dcs.flatMap { dc in
            guard !dc.addresses.isEmpty else { return standardSites(of: dc.id, isCDN: dc.isCDN) }
            return sites(of: dc.id, isCDN: dc.isCDN, dc.addresses)
        }
    }

    /// The addresses of one DC.
    static func sites(of dc: DCID, isCDN: Bool, _ addresses: [AddressPlan]) -> [Site] {
        addresses.map { address in
            Site(
                of: dc,
                address.endpoint(isCDN: isCDN),
                port: address.port,
                servedBy: address.serves?.value
            )
        }
    }
}
