import Flaws
import Primitives
import TL

extension Scope {
    /// The keys that say it.
    package enum Keys {
        static let method = Key(
            "method",
            .method(methodForm) { $0.method($1, at: $2.mark) },
            without: "any",
            methodMeaning
        )
        /// The method of a frame, which has not been opened yet.
        static let frameMethod = Key(
            "method",
            .method(methodForm) { $0.frameMethod($1, at: $2.mark) },
            without: "any",
            methodMeaning
        )
        /// What makes a fault of queries one of service messages.
        static let service = Key(
            "service",
            .matcher("a service message, or a pattern such as \"ping*\"") {
                $0.serviceMessage($1, at: $2.mark)
            },
            without: "queries",
            "Only for such service messages, and for no query."
        )
        static let `where` = Key(
            "where",
            .arguments,
            without: "any",
            "Only for queries with these arguments."
        )
        static let dc = Key(
            "dc",
            .number("a DC, or several such as [2, 4]") { $0.noMapping($2.name, $1, at: $2.mark) },
            without: "any",
            "Only at this DC."
        )
        static let connection = Key(
            "connection",
            .number("a number") { $0.connection($1, at: $2.mark) },
            without: "any",
            "Only on the n-th connection of the world."
        )
        static let account = Key(
            "account",
            .matcher("a phone number, or `bot` and its id") { $0.account($1, at: $2.mark) },
            without: "anybody",
            "Only for who is logged in so."
        )
        static let layer = Key(
            "layer",
            .number("a number, or a comparison such as \">= 200\"") { $0.number($2.name, $1, at: $2.mark) },
            without: "any",
            "Only for clients of this layer."
        )
        static let answer = Key(
            "answer",
            .matcher("a constructor or the name of an error, or a pattern such as \"*_MIGRATE_*\"") {
                $0.answer($1, at: $2.mark)
            },
            without: "any",
            "Only for such answers."
        )

        private static let methodForm = "a method, or a pattern such as upload.*"
        private static let methodMeaning = "Only for queries of it; `req_pq*` and `encrypted` for frames."

        /// Those that make sense at a hook, for pages and tables.
        package static func all(at hook: Moment.Hook) -> [any AnyKey] {
            let fields: [any AnyKey] = fields(at: hook)
            guard hook == .query || hook == .reply else { return fields }
            return fields.prefix(1) + [`where`] + fields.dropFirst()
        }

        /// Those that are about fields of a moment.
        static func fields(at hook: Moment.Hook) -> [Key<Pattern.Field?>] {
            switch hook {
            case .connection: [dc, connection]
            case .frame: [frameMethod, dc, connection]
            case .service: [service, dc, connection]
            case .query: [method, dc, connection, account, layer]
            case .reply: [method, dc, connection, account, layer, answer]
            }
        }
    }

    /// The scope that is written in a mapping with the keys of a hook.
    init(_ mapping: Fields, at hook: Moment.Hook) {
        fields = Keys.fields(at: hook).compactMap { mapping[$0] }
        guard hook == .query || hook == .reply else { return }
        let method = fields.first { $0.name == Keys.method.name }?.matcher.method(in: mapping.schema)
        arguments = mapping[Keys.where]?(method) ?? []
    }

    /// What frames are called before they are opened.
    static let frameMethods = ExchangeStep.allCases.map(\.rawValue) + ["encrypted"]

    /// Whether frames are called so.
    static func isFrame(_ text: String) -> Bool {
        frameMethods.contains { Glob.matches($0, text) }
    }
}

extension PatternChecks {
    /// Checks what a frame is to be called.
    fileprivate func frameMethod(_ matcher: ValueMatcher, at mark: SourceMark) {
        for text in matcher.wantedTexts where !Scope.isFrame(text) {
            let isQuery = mistakes.schema.method(named: TLName(text)) != nil
            let hint =
                isQuery
                ? "a frame of a query is 'encrypted': its method is not known yet"
                : Spelling.hint(for: text, among: Scope.frameMethods)
            mistakes.add(Diagnostic(at: mark, found: "no frame is called '\(text)'", hint: hint))
        }
    }
}
