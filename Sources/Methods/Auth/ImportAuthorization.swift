import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.importAuthorization id:long bytes:bytes = auth.Authorization`: a login that another DC exported.
    ///
    /// - Errors: AUTH_BYTES_INVALID (unknown, used, expired, replaced, for another DC), USER_ID_INVALID.
    /// - Source: api/datacenter, "Authorization Transfer".
    enum ImportAuthorization: APIMethod {
        static let name = "auth.importAuthorization"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(TransferRefusal) {
                return .authorization(
                    try world.importAuthorization(
                        call.bytes("bytes"),
                        userID: UserID(call.number("id")),
                        at: call.place,
                        now: call.now
                    )
                )
            } catch {
                throw RPCError(error)
            }
        }
    }
}
