import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.search q limit = contacts.Found`: contacts and dialogs by name, and public names by their beginning.
    ///
    /// - Errors: SEARCH_QUERY_EMPTY; QUERY_TOO_SHORT for a single letter, which is a guess.
    enum Search: APIMethod {
        static let traits = MethodTraits(
            "contacts.search",
            honours: ["q", "limit", "broadcasts", "bots"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let text = turn.text("q").lowercased()
            guard !text.isEmpty else {
                throw RPCError.badRequest("SEARCH_QUERY_EMPTY", because: "q is empty")
            }
            guard text.unicodeScalars.count > 1 else {
                throw RPCError.badRequest("QUERY_TOO_SHORT", because: "q has one letter")
            }
            let limit = min(max(turn.small("limit"), 1), HistoryPage.limit)
            let (channelsOnly, botsOnly) = (turn.flag("broadcasts"), turn.flag("bots"))
            let viewer = turn.caller
            let known = Set(turn.world.contacts(of: viewer)).union(
                turn.world.dialogs(of: viewer).compactMap(\.peer.account)
            )
            let mine = known.sorted().filter {
                turn.world.isCalled($0, text, by: viewer)
                    && isWanted(.account($0), channelsOnly: channelsOnly, botsOnly: botsOnly, in: turn.world)
            }
            .prefix(limit)
            let start = text.hasPrefix("@") ? String(text.dropFirst()) : text
            let others = turn.world.messaging.usernames(startingWith: start, limit: limit).map(\.owner)
                .filter { isWanted($0, channelsOnly: channelsOnly, botsOnly: botsOnly, in: turn.world) }
            let fields: TLFields = [
                "my_results": .vector(mine.map { turn.scribe.peer(.account($0)) }),
                "results": .vector(others.map { turn.scribe.peer($0) }),
            ]
            return turn.scribe.object("contacts.found", fields)
        }

        /// Whether what was found is of the kind that is looked for.
        private static func isWanted(
            _ peer: Peer,
            channelsOnly: Bool,
            botsOnly: Bool,
            in world: borrowing World
        ) -> Bool {
            guard channelsOnly || botsOnly else { return true }
            return switch peer {
            case .account(let id): botsOnly && world.accounts[id]?.bot != nil
            case .channel(let id): channelsOnly && world.messaging.channels[id]?.isBroadcast == true
            case .group: false
            }
        }
    }
}
