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
        static let traits = MethodTraits(
            "messages.search",
            honours: [
                "peer", "q", "from_id", "filter", "min_date", "max_date", "offset_id", "add_offset", "limit",
                "max_id", "min_id",
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let search = try MessageSearch(&turn)
            guard turn.object("peer")?.name != "inputPeerEmpty" else {
                let box = turn.world.messaging.box(of: turn.caller)
                let all = turn.world.dialogs(of: turn.caller).flatMap { box.store.newestFirst(of: $0.peer) }
                let found = all.filter { search.matches($0, in: turn.world, by: turn.caller) }
                    .sorted { $0.id > $1.id }
                return turn.scribe.page(
                    turn.page().part(of: found),
                    of: found.count,
                    in: .account(turn.caller)
                )
            }
            let peer = try turn.peer()
            let found = try turn.world.store(of: peer, seenBy: turn.caller).newestFirst(of: peer).filter {
                search.matches($0, in: turn.world, by: turn.caller)
            }
            return turn.scribe.page(turn.page().part(of: found), of: found.count, in: peer)
        }
    }
}
