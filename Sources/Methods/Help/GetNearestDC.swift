import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getNearestDc = NearestDc`: the DC that answers, and the one that is nearest to the client.
    enum GetNearestDC: APIMethod {
        static let traits = MethodTraits("help.getNearestDc", allowedUnbound: true)

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let nearest = turn.world.nearestDC(to: turn.call.peerHost, reaching: turn.dc)
            return .object(
                "nearestDc",
                [
                    "country": .string(turn.world[nearest]?.country ?? ""),
                    "this_dc": .number(Int64(turn.dc.number)),
                    "nearest_dc": .number(Int64(nearest.number)),
                ]
            )
        }
    }
}
