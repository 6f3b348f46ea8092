import Primitives
import Scenarios
import Worlds

/// A request as a route sees it.
struct AdminCall: Sendable {
    let worlds: WorldRegistry
    /// What stands in the path for `{id}` and the like.
    let names: [String: String]
    /// The query of the URL, decoded.
    let query: [(name: String, value: String)]
    /// What the body says; empty if there is none.
    let body: String
    /// The `Accept` header.
    let accept: String
    /// The `Last-Event-ID` header.
    let lastEventID: String?

    /// The world of the path.
    func world() async throws(AdminFailure) -> LiveWorld {
        try await worlds.world(named: names["id"] ?? "")
    }

    /// The last value of a parameter.
    func parameter(_ name: String) -> String? {
        query.last { $0.name == name }?.value
    }

    /// All values of a parameter, which may be given several times or with commas.
    func list(_ name: String) -> [String] {
        query.filter { $0.name == name }.flatMap { $0.value.split(separator: ",").map(String.init) }
    }

    /// A whole number, if the parameter is given.
    func number(_ name: String, in range: ClosedRange<Int>) throws(AdminFailure) -> Int? {
        guard let text = parameter(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            let expected = "a number from \(range.lowerBound) to \(range.upperBound)"
            throw AdminFailure(400, "the parameter '\(name)' is '\(text)'; expected \(expected)")
        }
        return number
    }

    /// Refuses parameters that the route does not have: a slip of the pen would be ignored otherwise.
    func check(against parameters: [AdminRoute.Parameter]) throws(AdminFailure) {
        let known = parameters.map(\.name)
        for (name, _) in query where !known.contains(name) {
            let list = known.isEmpty ? "it has none" : "there are: \(known.joined(separator: ", "))"
            throw AdminFailure(400, "this route has no parameter '\(name)'; \(list)")
        }
    }
}

/// What a route answers.
struct AdminAnswer: Sendable {
    enum Content: Sendable {
        case none
        case json(JSON)
        case text(String, type: String)
        case events(JournalFollower)
    }

    var status = 200
    var headers: [(name: String, value: String)] = []
    let content: Content

    static func json(_ document: JSON, status: Int = 200) -> AdminAnswer {
        AdminAnswer(status: status, content: .json(document))
    }
}

/// An answer that is an error.
struct AdminFailure: Error, Sendable {
    let status: Int
    let message: String
    var diagnostics: [JSON]?
    var headers: [(name: String, value: String)] = []

    init(_ status: Int, _ message: String) {
        self.status = status
        self.message = message
    }

    /// 422: what was sent cannot be read, with all its mistakes.
    init(_ mistakes: Diagnostics) {
        status = 422
        let count = mistakes.list.count
        let first = mistakes.list.first.map { "\($0)" } ?? "it cannot be read"
        message = count > 1 ? "\(first); and \(count - 1) more" : first
        diagnostics = mistakes.list.prefix(Self.mostDiagnostics).map { mistake in
            [
                "line": .number(mistake.mark.line),
                "column": .number(mistake.mark.column),
                "severity": .string(mistake.severity.rawValue),
                "message": .string(mistake.found),
                "expected": .optional(mistake.expected),
                "hint": .optional(mistake.hint),
                "text": .string(mistake.description),
            ]
        }
    }

    /// How many mistakes of one text are told.
    private static let mostDiagnostics = 100

    var answer: AdminAnswer {
        var error: [String: JSON] = ["status": .number(status), "message": .string(message)]
        if let diagnostics { error["diagnostics"] = .array(diagnostics) }
        return AdminAnswer(status: status, headers: headers, content: .json(["error": .object(error)]))
    }
}
