public import Scenarios

extension ListenPlan {
    /// The addresses that a world's file gives its DCs.
    public static func sites(of world: WorldPlan) -> [Site] {
        world.dcs.flatMap { dc in
            guard !dc.addresses.isEmpty else { return standardSites(of: dc.id, isCDN: dc.isCDN) }
            return dc.addresses.map { address in
                let port: Port =
                    switch address.port {
                    case .number(let number): .number(number)
                    case .free: .free
                    case .standard: .standard
                    }
                return Site(of: dc.id, address.endpoint(isCDN: dc.isCDN), port: port)
            }
        }
    }
}
