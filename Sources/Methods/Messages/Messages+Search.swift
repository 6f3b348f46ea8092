import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.search peer q from_id filter min_date max_date offset_id ... = messages.Messages`.
    ///
    /// An empty `peer` searches everything but channels.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum Search: APIMethod {
        static let name = "messages.search"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let search = try MessageSearch(call, in: world)
            guard call.request["peer"]?.object?.name != "inputPeerEmpty" else {
                let box = world.messaging.box(of: caller.id)
                let all = world.dialogs(of: caller.id).flatMap { box.store.newestFirst(of: $0.peer) }
                let found = all.filter { search.matches($0) }.sorted { $0.id > $1.id }
                var scribe = try call.scribe(world)
                return scribe.page(call.page.part(of: found), of: found.count, in: .account(caller.id))
            }
            let peer = try call.peer(in: world)
            let found = try call.store(of: peer, in: world).newestFirst(of: peer).filter {
                search.matches($0)
            }
            var scribe = try call.scribe(world)
            return scribe.page(call.page.part(of: found), of: found.count, in: peer)
        }
    }
}
