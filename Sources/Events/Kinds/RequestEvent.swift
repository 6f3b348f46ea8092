import TL

/// A query came in; wrappers are taken off.
package struct RequestEvent: EventKind {
    /// The query.
    package let query: RequestSummary

    /// A query came in.
    package init(_ query: RequestSummary) {
        self.query = query
    }

    package static let kind = JournalKind(
        "request",
        "A query came in; wrappers are taken off.",
        of: Self.self
    )

    package static let fields = [method] + queryFields { $0.query }

    private static let method = EventField<Self>(.method, "which", as: .method) { $0.query.method }
    private static let arguments = argumentField { $0.query }

    package var level: EventLevel { .debug }

    package var sentence: String {
        "asked: \(query.call.map { TLDescription.text(of: $0) } ?? query.method)"
    }

    // MARK: A picture

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, label(of: entry))
    }

    /// Arguments that are the same in all queries of a client, or mean nothing to a reader.
    private static let noise: Set<String> = [
        "api_id", "api_hash", "flags", "settings", "random_id", "phone_code_hash", "hash", "access_hash",
    ]
    private static let longestArgument = 24

    private static func label(of entry: JournalEntry) -> String {
        guard case .object(let arguments) = entry[arguments] else { return entry.text(method) }
        // What there is to read of an object is its name, so numbers and texts come first: `offset` before `location`.
        let shown = arguments.filter { !noise.contains($0.key) }
            .sorted { ($0.value.isCompound ? 1 : 0, $0.key) < ($1.value.isCompound ? 1 : 0, $1.key) }
        return ([entry.text(method)] + shown.map { "\($0.key)=\(short($0.value))" }).joined(separator: " ")
    }

    private static func short(_ value: JournalValue) -> String {
        switch value {
        case .object(let fields): return fields[JournalValue.constructor]?.text ?? "{…}"
        case .list(let items):
            return items.count == 1 ? "[\(short(items[0]))]" : "[\(items.count) items]"
        default:
            let text = value.text
            return text.count > longestArgument ? text.prefix(longestArgument) + "…" : text
        }
    }
}

extension EventKind {
    /// What a query asked.
    static func argumentField(
        _ query: @escaping @Sendable (Self) -> RequestSummary
    ) -> EventField<Self> {
        EventField(.arguments, "its arguments by name", as: .arguments) {
            query($0).call.map { JournalValue(arguments: $0) }
        }
    }

    /// What is known of a query beside its method.
    static func queryFields(
        _ query: @escaping @Sendable (Self) -> RequestSummary
    ) -> [EventField<Self>] {
        [
            argumentField(query),
            .messageID { query($0).id },
            .keyID { query($0).keyID },
            .init(
                "account",
                "who is logged in: a phone number, or `bot` and its id",
                as: .account
            ) { query($0).account },
            .init("layer", "the layer that the client announced") { query($0).layer?.number },
        ]
    }
}

extension JournalValue {
    /// Whether it has values inside.
    fileprivate var isCompound: Bool {
        switch self {
        case .object, .list: true
        default: false
        }
    }
}

extension JournalKind {
    /// A query came in.
    package static var request: JournalKind { RequestEvent.kind }
}
