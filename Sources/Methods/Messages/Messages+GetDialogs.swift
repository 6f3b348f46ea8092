import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getDialogs exclude_pinned folder_id offset_date offset_id offset_peer limit hash = messages.Dialogs`.
    ///
    /// Nothing is pinned and nothing is in another folder than the main one.
    enum GetDialogs: APIMethod {
        static let name = "messages.getDialogs"

        /// How many dialogs are told if no number is asked for.
        static let usualCount = 20

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            var scribe = try call.scribe(world)
            guard call.number("folder_id") == 0 else {
                return scribe.object("messages.dialogs", ["dialogs": [], "messages": []])
            }
            let all = world.dialogs(of: scribe.viewer)
            var rest = all[...]
            if let last = try? call.peer("offset_peer", in: world),
                let index = all.firstIndex(where: { $0.peer == last })
            {
                rest = all[(index + 1)...]
            } else if call.small("offset_date") > 0 {
                rest = all.drop { $0.last.date.seconds >= call.number("offset_date") }
            }
            let limit = call.small("limit")
            let part = rest.prefix(limit <= 0 ? usualCount : min(limit, HistoryPage.limit))
            var fields = scribe.dialogFields(part.map(\.peer))
            guard part.count < rest.count || rest.count < all.count else {
                return scribe.object("messages.dialogs", fields)
            }
            fields["count"] = .number(Int64(all.count))
            return scribe.object("messages.dialogsSlice", fields)
        }
    }
}
