import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getHistory peer offset_id offset_date add_offset limit max_id min_id hash = messages.Messages`.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetHistory: APIMethod {
        static let traits = MethodTraits(
            "messages.getHistory",
            honours: ["peer", "offset_id", "offset_date", "add_offset", "limit", "max_id", "min_id"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            let store = try turn.world.store(of: peer, seenBy: turn.caller)
            var page = turn.page()
            let date = turn.small("offset_date")
            if date > 0 { page.offsetDate = Timestamp(seconds: Int64(date)) }
            return turn.scribe.page(store.part(page, of: peer), of: store.ids(of: peer).count, in: peer)
        }
    }
}
