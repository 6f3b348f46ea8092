import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.exportAuthorization dc_id:int = auth.ExportedAuthorization`: this login, for another DC.
    ///
    /// - Errors: DC_ID_INVALID for this very DC, a CDN DC or one that does not exist.
    /// - Source: api/datacenter, "Authorization Transfer".
    enum ExportAuthorization: APIMethod {
        static let traits = MethodTraits("auth.exportAuthorization", abroad: .served, honours: ["dc_id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let target = DCID(Int(turn.number("dc_id")))
            let transfer = try turn.world.exportAuthorization(
                from: turn.place,
                to: target,
                now: turn.now
            )
            return .object(
                "auth.exportedAuthorization",
                ["id": .number(transfer.userID.number), "bytes": .bytes(transfer.bytes)]
            )
        }
    }
}
