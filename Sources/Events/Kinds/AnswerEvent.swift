package import Primitives
package import TL

/// A query was answered.
package struct AnswerEvent: EventKind {
    /// Who answered.
    package enum Origin: Hashable, Sendable {
        /// The world, as Telegram would.
        case world
        /// A stub of the scenario.
        case stub(SourceMark)
        /// A fault of the scenario.
        case fault(SourceMark)
        /// Nobody: it says that there is nothing, which is true, because nothing of the kind is simulated.
        case standIn
    }

    /// The words for who answered.
    package enum Author: String, EventWord {
        /// The world, as Telegram would.
        case world
        /// A stub of the scenario.
        case stub
        /// A fault of the scenario.
        case fault
        /// Nobody.
        case standIn = "stand_in"
    }

    /// What was asked.
    package let query: RequestSummary
    /// A value, or an error, whose reason says why.
    package let answer: Result<TLValue, RPCError>
    /// Who answered.
    package let origin: Origin
    /// The arguments that the query set and that are lacking in what was done.
    package let ignored: [String]

    /// A query was answered.
    package init(
        _ query: RequestSummary,
        _ answer: Result<TLValue, RPCError>,
        by origin: Origin,
        ignored: [String] = []
    ) {
        self.query = query
        self.answer = answer
        self.origin = origin
        self.ignored = ignored
    }

    package static let kind = JournalKind("answer", "A query was answered.", of: Self.self)

    package static let fields =
        [name, method] + queryFields { $0.query } + [
            code, reason, author, .mark { $0.origin.mark },
            .init("value", "the whole result") { (try? $0.answer.get()).map { JournalValue($0) } },
            .init("ignored", "the arguments that were set and are lacking in what was done, in a list") {
                $0.ignored.isEmpty ? nil : $0.ignored
            },
        ]

    /// A constructor, or the name of an error.
    package static let name = EventField<Self>(
        "answer",
        "a constructor, or the name of an error",
        as: .answer
    ) { $0.name }
    private static let method = EventField<Self>(.method, "what was asked", as: .method) { $0.query.method }
    private static let code = EventField<Self>.code("the code of an error") { $0.error.map { Int($0.code) } }
    private static let reason = EventField<Self>.reason("why it is an error") { $0.error?.reason }
    /// Who answered.
    package static let author = EventField<Self>("by") { $0.origin.author }

    private var name: String {
        switch answer {
        case .success(let value): value.constructorName
        case .failure(let error): error.message
        }
    }

    private var error: RPCError? {
        guard case .failure(let error) = answer else { return nil }
        return error
    }

    package var sentence: String {
        let text = "\(query.method) -> \(name)" + (error?.reason.map { ": \($0)" } ?? "")
        return switch origin {
        case .world: ignored.isEmpty ? text : "\(text) (ignored: \(ignored.joined(separator: ", ")))"
        case .standIn: "\(text) (not simulated: there is none here)"
        case .stub(let mark), .fault(let mark): "\(text) (\(origin.author.word), \(mark))"
        }
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let code = entry[code]
        let author = entry.word(author, as: Author.self) ?? .world
        let remarks = [entry[reason]?.text, author == .world ? nil : "(\(author.word))"].compactMap { $0 }
        return PictureRow(
            .toClient,
            (code.map { "\($0.text) " } ?? "") + entry.text(name),
            remark: remarks.isEmpty ? nil : remarks.joined(separator: " "),
            ink: code == nil ? .plain : code == .number(redirection) ? .redirect : .bad
        )
    }

    /// The code of errors that send a client to another DC.
    private static let redirection: Int64 = 303
}

extension AnswerEvent.Origin {
    /// The word for it.
    package var author: AnswerEvent.Author {
        switch self {
        case .world: .world
        case .stub: .stub
        case .fault: .fault
        case .standIn: .standIn
        }
    }

    fileprivate var mark: SourceMark? {
        switch self {
        case .stub(let mark), .fault(let mark): mark
        case .world, .standIn: nil
        }
    }
}

extension JournalKind {
    /// A query was answered.
    package static var answer: JournalKind { AnswerEvent.kind }
}
