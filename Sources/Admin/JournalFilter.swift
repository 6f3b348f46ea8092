import Events
import Primitives
import Scenarios
import Server

/// Which entries of a journal are asked for.
struct JournalFilter: Sendable {
    private let kinds: Set<JournalKind>
    private let dcs: Set<Int>
    private let methods: [ValueMatcher]

    static let parameters: [AdminRoute.Parameter] = [
        .init(
            "event",
            "Only entries of these kinds; several with commas.",
            ["type": "string", "examples": ["request,answer"]]
        ),
        .init(
            "dc",
            "Only entries at these DCs; several with commas.",
            ["type": "string", "examples": ["2"]]
        ),
        .init(
            "method",
            "Only queries and answers of these methods; `*` stands for anything.",
            ["type": "string", "examples": ["auth.*"]]
        ),
    ]

    init(_ call: AdminCall) throws(AdminFailure) {
        var kinds: Set<JournalKind> = []
        for name in call.list("event") {
            guard let kind = JournalKind(rawValue: name) else {
                let known = JournalKind.allCases.map(\.rawValue).joined(separator: ", ")
                throw AdminFailure(400, "there is no kind of event '\(name)'; there are: \(known)")
            }
            kinds.insert(kind)
        }
        var dcs: Set<Int> = []
        for text in call.list("dc") {
            guard let number = Int(text) else {
                throw AdminFailure(400, "'\(text)' is not the number of a DC")
            }
            dcs.insert(number)
        }
        self.kinds = kinds
        self.dcs = dcs
        methods = call.list("method").map { .text($0) }
    }

    func holds(_ entry: JournalEntry) -> Bool {
        (kinds.isEmpty || kinds.contains(entry.kind))
            && (dcs.isEmpty || entry.dc.map { dcs.contains($0.number) } ?? false)
            && (methods.isEmpty || methods.contains { $0.matches(entry.method) })
    }
}

/// Whose journal is followed, from where on.
struct JournalFollower: Sendable {
    let host: WorldHost
    let filter: JournalFilter
    /// The last entry that the reader knows.
    let after: Int
}
