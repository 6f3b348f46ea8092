import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.importAuthorization id:long bytes:bytes = auth.Authorization`: a login that another DC exported.
    ///
    /// - Errors: AUTH_BYTES_INVALID (unknown, used, expired, replaced, for another DC), USER_ID_INVALID.
    /// - Source: api/datacenter, "Authorization Transfer".
    enum ImportAuthorization: APIMethod {
        static let traits = MethodTraits(
            "auth.importAuthorization",
            interest: .announcements,
            honours: ["id", "bytes"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let account = try turn.world.importAuthorization(
                turn.bytes("bytes"),
                userID: UserID(turn.number("id")),
                at: turn.place,
                now: turn.now
            )
            return turn.authorization(of: account)
        }
    }
}
