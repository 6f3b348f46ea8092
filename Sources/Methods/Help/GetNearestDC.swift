import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getNearestDc = NearestDc`: the DC that answers, and the one that is nearest to the client.
    enum GetNearestDC: APIMethod {
        static let name = "help.getNearestDc"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let nearest = world.nearestDC(to: call.peerHost, reaching: call.dc)
            return .object(
                "nearestDc",
                [
                    "country": .string(world[nearest]?.country ?? ""),
                    "this_dc": .number(Int64(call.dc.number)),
                    "nearest_dc": .number(Int64(nearest.number)),
                ]
            )
        }
    }
}
