import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.deleteHistory just_clear revoke peer max_id = messages.AffectedHistory`.
    ///
    /// - Errors: PEER_ID_INVALID.
    enum DeleteHistory: APIMethod {
        static let traits = MethodTraits(
            "messages.deleteHistory",
            honours: ["peer", "max_id", "revoke", .lacking("just_clear")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            let most = turn.small("max_id")
            let ids = turn.world.messageIDs(in: peer, of: turn.caller, upTo: most <= 0 ? .max : most)
            let change = turn.world.delete(ids, of: turn.caller, revoke: turn.flag("revoke"))
            let affected = turn.affected(change)
            return .object("messages.affectedHistory", affected.object?.fields ?? [:])
        }
    }
}
