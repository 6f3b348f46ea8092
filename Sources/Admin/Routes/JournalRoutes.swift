import Events
import Primitives
import Scenarios
import Server
import Worlds

// What has happened, and what happens.
extension AdminRoutes {
    /// How many entries are given unless the request says otherwise.
    static let usualEntries = 1000
    /// How many entries are given at most.
    static let mostEntries = 100_000

    static let journal: [AdminRoute] = [
        AdminRoute(
            method: "GET",
            path: "/worlds/{id}/journal",
            summary: "Gives entries of the journal, as a JSON array, or as JSON Lines if `Accept` says so.",
            parameters: [
                .init("after", "Only entries with a higher number.", integer),
                .init(
                    "limit",
                    "How many at most; \(usualEntries) unless told. A header `Link` leads to the next ones.",
                    ["type": "integer", "minimum": 1, "maximum": .number(mostEntries)]
                ),
            ] + JournalFilter.parameters,
            success: .json("Journal", "The entries, the oldest first.")
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            let filter = try JournalFilter(call)
            let after = try call.number("after", in: 0...Int.max) ?? 0
            let limit = try call.number("limit", in: 1...mostEntries) ?? usualEntries
            let found = await world.host.journal(after: after).lazy.filter(filter.holds).prefix(limit + 1)
            var entries = Array(found)
            var headers: [(name: String, value: String)] = []
            if entries.count > limit {
                entries.removeLast()
                headers = [("Link", "<\(link(call, after: entries.last?.number ?? 0))>; rel=\"next\"")]
            }
            guard wantsLines(call.accept) else {
                return AdminAnswer(
                    headers: headers,
                    content: .json(.array(entries.map { .written($0.json) }))
                )
            }
            let lines = entries.map { $0.json + "\n" }
            return AdminAnswer(headers: headers, content: .text(lines.joined(), type: "application/x-ndjson"))
        },
        AdminRoute(
            method: "GET",
            path: "/worlds/{id}/journal/follow",
            summary:
                "Gives the entries, then each as it is made, as server-sent events, until the world ends.",
            parameters: [
                .init("after", "Only entries with a higher number; the header `Last-Event-ID` wins.", integer)
            ] + JournalFilter.parameters,
            success: .text("text/event-stream", "The entries; the id of an event is the number of its entry.")
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            let filter = try JournalFilter(call)
            let start = try call.number("after", in: 0...Int.max) ?? 0
            let after = call.lastEventID.flatMap { Int($0) } ?? start
            return AdminAnswer(
                headers: [("Cache-Control", "no-store")],
                content: .events(JournalFollower(host: world.host, filter: filter, after: after))
            )
        },
    ]

    private static func wantsLines(_ accept: String) -> Bool {
        ["application/x-ndjson", "application/jsonl", "application/json-lines"].contains(
            where: accept.contains
        )
    }

    private static func link(_ call: AdminCall, after number: Int) -> String {
        let rest = call.query.filter { $0.name != "after" }.map { "\($0.name)=\(encoded($0.value))" }
        let query = (rest + ["after=\(number)"]).joined(separator: "&")
        return "/worlds/\(call.names["id"] ?? "")/journal?\(query)"
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let scalar = UnicodeScalar(byte)
            let isPlain =
                byte < 128
                && (scalar.properties.isAlphabetic || "0123456789-._~,*".unicodeScalars.contains(scalar))
            let digits = String(byte, radix: 16, uppercase: true)
            return isPlain ? String(Character(scalar)) : "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
