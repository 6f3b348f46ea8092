import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.search q limit = contacts.Found`: contacts and dialogs by name, and public names by their beginning.
    ///
    /// - Errors: SEARCH_QUERY_EMPTY.
    enum Search: APIMethod {
        static let traits = MethodTraits("contacts.search", .question, honours: ["q", "limit"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let text = turn.text("q").lowercased()
            guard !text.isEmpty else {
                throw RPCError.badRequest("SEARCH_QUERY_EMPTY", because: "q is empty")
            }
            let limit = min(max(turn.small("limit"), 1), HistoryPage.limit)
            let viewer = turn.caller
            let known = Set(turn.world.contacts(of: viewer)).union(
                turn.world.dialogs(of: viewer).compactMap(\.peer.account)
            )
            let mine = known.sorted().filter { turn.world.isCalled($0, text, by: viewer) }.prefix(limit)
            let start = text.hasPrefix("@") ? String(text.dropFirst()) : text
            let others = turn.world.messaging.usernames(startingWith: start, limit: limit).map(\.owner)
            let fields: [String: TLValue] = [
                "my_results": .vector(mine.map { turn.scribe.peer(.account($0)) }),
                "results": .vector(others.map { turn.scribe.peer($0) }),
            ]
            return turn.scribe.object("contacts.found", fields)
        }
    }
}
