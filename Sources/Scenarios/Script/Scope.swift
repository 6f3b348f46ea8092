import Events
import Flaws
import Primitives
import TL

/// To which moments a stub or a fault applies; what is not said does not matter.
package struct Scope: Hashable, Sendable {
    /// The fields of a moment, each with what it must be.
    package var fields: [Pattern.Field] = []
    /// The arguments of a query, each with what it must be.
    package var arguments: [Pattern.Field] = []

    /// The keys that say it.
    static let keys: [KeyTable.Key] = [
        .init(
            "method",
            .method("a method, or a pattern such as upload.*"),
            "Only for queries of it; `req_pq*` and `encrypted` for frames."
        ),
        .init("where", .arguments, "Only for queries with these arguments."),
        .init("dc", .number("a DC, or several such as [2, 4]"), "Only at this DC."),
        .init("connection", .number("a number"), "Only on the n-th connection of the world."),
        .init("account", .matcher("a phone number, or `bot` and its id"), "Only for who is logged in so."),
        .init(
            "layer",
            .number("a number, or a comparison such as \">= 200\""),
            "Only for clients of this layer."
        ),
    ]

    /// The key that only faults of replies have.
    static let answerKey = KeyTable.Key(
        "answer",
        .matcher("a constructor or the name of an error, or a pattern such as \"*_MIGRATE_*\""),
        "Only for such answers."
    )

    /// Whether a moment is in scope.
    func holds(_ moment: Moment) -> Bool {
        fields.allSatisfy { $0.matcher.matches(moment[$0.name]) }
            && arguments.allSatisfy { field in
                field.matcher.matches(
                    moment.arguments.flatMap { JournalValue(arguments: $0).field(field.name) }
                )
            }
    }

    /// The same for counting queries before a fault at `hook`.
    ///
    /// What a frame is called, such as `req_DH_params`, no query is.
    func counting(_ hook: Moment.Hook) -> Scope {
        var scope = self
        scope.fields.removeAll { $0.name == "answer" || ($0.name == "method" && hook == .frame) }
        return scope
    }

    /// Whether an entry about a query is in scope.
    func holds(_ entry: JournalEntry) -> Bool {
        fields.allSatisfy { $0.matcher.matches(entry[$0.name]) }
            && arguments.allSatisfy { $0.matcher.matches(entry.argument($0.name)) }
    }
}

extension Moment {
    subscript(name: String) -> JournalValue? {
        switch name {
        case "method": method.map { .text($0) }
        case "dc": .number(Int64(dc.number))
        case "connection": .number(Int64(connection))
        case "account": account.map { .text($0) }
        case "layer": layer.map { .number(Int64($0)) }
        case "answer": answer.map { .text($0) }
        default: nil
        }
    }
}

extension JournalValue {
    /// A field of an object; `a.b` is field b of field a.
    func field(_ path: String) -> JournalValue? {
        var value: JournalValue? = self
        for part in path.split(separator: ".") {
            guard case .object(let fields) = value else { return nil }
            value = fields[String(part)]
        }
        return value
    }
}

extension Fields {
    /// The scope that is written here; `hook` says what `method` may be.
    func scope(_ hook: Moment.Hook, known: [String]) -> Scope {
        var scope = Scope()
        var method: Combinator?
        for name in known where name != "where" {
            guard let item = self[name], let matcher = item.matcher() else { continue }
            let checks = PatternChecks(mistakes: item.mistakes)
            switch name {
            case "method" where hook == .frame: item.checkFrameMethod(matcher)
            case "method": method = checks.method(matcher, at: item.mark)
            case "answer": checks.answer(matcher, at: item.mark)
            case "account": checks.account(matcher, at: item.mark)
            case "layer": checks.number(name, matcher, at: item.mark)
            case "dc": checks.noMapping(name, matcher, at: item.mark)
            case "connection": checks.connection(matcher, at: item.mark)
            default: break
            }
            scope.fields.append(Pattern.Field(name, matcher, at: item.mark))
        }
        if known.contains("where"), let item = self["where"] {
            scope.arguments = item.argumentMatchers(of: method)
        }
        return scope
    }
}

extension Item {
    private static let frameMethods = ExchangeStep.allCases.map(\.rawValue) + ["encrypted"]

    /// Whether frames are called so.
    static func isFrame(_ text: String) -> Bool {
        frameMethods.contains { Glob.matches($0, text) }
    }

    fileprivate func checkFrameMethod(_ matcher: ValueMatcher) {
        for text in matcher.wantedTexts where !Self.frameMethods.contains(where: { Glob.matches($0, text) }) {
            let isQuery = Schema.builtIn.method(named: text) != nil
            note(
                "no frame is called '\(text)'",
                hint: isQuery
                    ? "a frame of a query is 'encrypted': its method is not known yet"
                    : Spelling.hint(for: text, among: Self.frameMethods)
            )
        }
    }
}
