import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getSearchCounters peer filters = Vector<messages.SearchCounter>`: one for each filter.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetSearchCounters: APIMethod {
        static let traits = MethodTraits(
            "messages.getSearchCounters",
            honours: ["peer", "filters"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = try turn.peer()
            let messages = try turn.world.store(of: peer, seenBy: turn.caller).newestFirst(of: peer)
            return .vector(
                turn.items("filters").map { filter in
                    let search = MessageSearch(filter: filter)
                    let count = messages.count { search.matches($0, in: turn.world, by: turn.caller) }
                    return .object(
                        "messages.searchCounter",
                        ["filter": filter, "count": .number(Int64(count))]
                    )
                }
            )
        }
    }
}
