import DataCenters
import Primitives
import TL

extension Payments {
    /// `payments.getStarsStatus ton peer = payments.StarsStatus`: nothing on the account; nobody can buy any.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetStarsStatus: APIMethod {
        static let traits = MethodTraits("payments.getStarsStatus", honours: ["peer", "ton"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            _ = try turn.peer()
            let none: TLValue =
                turn.flag("ton")
                ? .object("starsTonAmount", ["amount": 0])
                : .object("starsAmount", ["amount": 0, "nanos": 0])
            return .object("payments.starsStatus", ["balance": turn.layer < 195 ? 0 : none])
        }
    }
}
