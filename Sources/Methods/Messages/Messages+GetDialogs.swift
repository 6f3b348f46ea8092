import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getDialogs exclude_pinned folder_id offset_date offset_id offset_peer limit hash = messages.Dialogs`.
    ///
    /// Nothing is pinned and nothing is in another folder than the main one.
    ///
    /// - Errors: FOLDER_ID_INVALID, OFFSET_PEER_ID_INVALID.
    enum GetDialogs: APIMethod {
        static let traits = MethodTraits(
            "messages.getDialogs",
            honours: [
                "folder_id", "offset_date", "offset_peer", "limit", .meaningless("offset_id"),
                .meaningless("exclude_pinned"),
            ]
        )

        /// How many dialogs are told if no number is asked for.
        static let usualCount = 20

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard try turn.folder() == .main else {
                return turn.scribe.object("messages.dialogs", ["dialogs": [], "messages": []])
            }
            let all = turn.world.dialogs(of: turn.caller)
            let date = turn.number("offset_date")
            var rest = all[...]
            if let last = try turn.offsetPeer(), let index = all.firstIndex(where: { $0.peer == last }) {
                rest = all[(index + 1)...]
            } else if date > 0 {
                rest = all.drop { $0.last.date.seconds >= date }
            }
            let limit = turn.small("limit")
            let part = rest.prefix(limit <= 0 ? usualCount : min(limit, HistoryPage.limit))
            var fields = turn.scribe.dialogFields(part.map(\.peer))
            guard part.count < rest.count || rest.count < all.count else {
                return turn.scribe.object("messages.dialogs", fields)
            }
            fields["count"] = .number(Int64(all.count))
            return turn.scribe.object("messages.dialogsSlice", fields)
        }
    }
}
