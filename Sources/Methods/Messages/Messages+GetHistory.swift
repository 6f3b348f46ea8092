import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getHistory peer offset_id offset_date add_offset limit max_id min_id hash = messages.Messages`.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetHistory: APIMethod {
        static let name = "messages.getHistory"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let peer = try call.peer(in: world)
            let all = Array(try call.store(of: peer, in: world).newestFirst(of: peer))
            var scribe = try call.scribe(world)
            return scribe.page(call.page.part(of: all), of: all.count, in: peer)
        }
    }
}
