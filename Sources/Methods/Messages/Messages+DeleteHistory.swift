import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.deleteHistory just_clear revoke peer max_id min_date max_date = messages.AffectedHistory`.
    ///
    /// - Errors: PEER_ID_INVALID.
    enum DeleteHistory: APIMethod {
        static let traits = MethodTraits(
            "messages.deleteHistory",
            honours: ["peer", "max_id", "min_date", "max_date", "revoke", .lacking("just_clear")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            let most = turn.small("max_id")
            let (first, last) = (turn.number("min_date"), turn.number("max_date"))
            let ids = turn.world.messageIDs(
                in: peer,
                of: turn.caller,
                upTo: most <= 0 ? .max : most,
                sent: first...max(first, last <= 0 ? .max : last)
            )
            let change = turn.world.delete(ids, of: turn.caller, revoke: turn.flag("revoke"))
            let affected = turn.affected(change)
            return .object("messages.affectedHistory", affected.object?.fields ?? [:])
        }
    }
}
