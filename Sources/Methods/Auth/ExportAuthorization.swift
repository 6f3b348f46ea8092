import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.exportAuthorization dc_id:int = auth.ExportedAuthorization`: this login, for another DC.
    ///
    /// - Errors: DC_ID_INVALID for this very DC, a CDN DC or one that does not exist.
    /// - Source: api/datacenter, "Authorization Transfer".
    enum ExportAuthorization: APIMethod {
        static let name = "auth.exportAuthorization"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let target = DCID(Int(call.number("dc_id")))
            do throws(ExportRefusal) {
                let transfer = try world.exportAuthorization(
                    from: call.place,
                    to: target,
                    now: call.now,
                    random: &random
                )
                return .object(
                    "auth.exportedAuthorization",
                    ["id": .number(transfer.userID.number), "bytes": .bytes(transfer.bytes)]
                )
            } catch {
                throw RPCError(error)
            }
        }
    }
}
