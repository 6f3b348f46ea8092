import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.search q limit = contacts.Found`: contacts and dialogs by name, and public names by their beginning.
    ///
    /// - Errors: SEARCH_QUERY_EMPTY.
    enum Search: APIMethod {
        static let name = "contacts.search"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let text = call.text("q").lowercased()
            guard !text.isEmpty else { throw .badRequest("SEARCH_QUERY_EMPTY", because: "q is empty") }
            let limit = min(max(call.small("limit"), 1), HistoryPage.limit)
            var scribe = try call.scribe(world)
            let viewer = scribe.viewer
            let known = Set(world.contacts(of: viewer)).union(
                world.dialogs(of: viewer).compactMap(\.peer.account)
            )
            let mine = known.sorted().filter { world.isCalled($0, text, by: viewer) }.prefix(limit)
            let start = text.hasPrefix("@") ? String(text.dropFirst()) : text
            let others = world.messaging.usernames(startingWith: start).prefix(limit).map(\.owner)
            let fields: [String: TLValue] = [
                "my_results": .vector(mine.map { scribe.peer(.account($0)) }),
                "results": .vector(others.map { scribe.peer($0) }),
            ]
            return scribe.object("contacts.found", fields)
        }
    }
}
