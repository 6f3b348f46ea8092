import Flaws

/// What kinds of entries a journal has.
///
/// A pattern names a kind and what its subject is to be: `request: auth.sendCode`.
package struct JournalKind: Sendable {
    /// A field of an entry.
    package struct Field: Sendable {
        /// Its name in the line.
        package let name: String
        /// What it is compared with.
        package let form: FieldForm
        private let told: String

        init(name: String, meaning: String, form: FieldForm) {
            self.name = name
            self.form = form
            told = meaning
        }

        /// All that it can hold, if that is a few words; empty for anything else.
        package var words: [String] {
            switch form {
            case .words(let words): words
            case .fault: FaultTable.names
            default: []
            }
        }

        /// What it holds, in a few words: all that it can hold, if those are few.
        package var meaning: String {
            guard case .words(let all) = form else { return told }
            let list = all.joined(separator: ", ")
            return told.isEmpty ? list : "\(told): \(list)"
        }
    }

    /// What is said of a kind once, however many entries there are.
    private final class Declaration: Sendable {
        let word: String
        let meaning: String
        let fields: [Field]
        let isQuiet: Bool
        let row: @Sendable (JournalEntry) -> PictureRow

        init(
            _ word: String,
            _ meaning: String,
            _ fields: [Field],
            _ isQuiet: Bool,
            _ row: @escaping @Sendable (JournalEntry) -> PictureRow
        ) {
            self.word = word
            self.meaning = meaning
            self.fields = fields
            self.isQuiet = isQuiet
            self.row = row
        }
    }

    private let declaration: Declaration

    init<Kind: EventKind>(_ word: String, _ meaning: String, of type: Kind.Type) {
        let fields = Kind.fields.map(\.declaration)
        precondition(!fields.isEmpty, "the kind '\(word)' has no subject")
        declaration = Declaration(word, meaning, fields, Kind.isQuiet) { Kind.row(of: $0) }
    }

    /// The kind with this word.
    package init?(rawValue: String) {
        guard let kind = Self.byWord[rawValue] else { return nil }
        self = kind
    }

    private static let byWord = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// Its word in the journal and in patterns.
    package var rawValue: String { declaration.word }
    /// What an entry of it says, in a sentence.
    package var meaning: String { declaration.meaning }
    /// What its entries hold beside number, time, DC and connection; the subject first.
    package var fields: [Field] { declaration.fields }
    /// The field that a pattern compares with what stands after the kind.
    package var subject: Field { declaration.fields[0] }
    /// Whether pictures leave it out unless they are asked for it.
    package var isQuiet: Bool { declaration.isQuiet }

    func row(of entry: JournalEntry) -> PictureRow { declaration.row(entry) }
}

extension JournalKind: CaseIterable {
    /// Every kind there is, in the order of the page.
    package static let allCases: [JournalKind] = [
        .connected,
        .turnedAway,
        .disconnected,
        .transport,
        .badFrame,
        .handshake,
        .handshakeRefused,
        .keyCreated,
        .keyBound,
        .keyDestroyed,
        .refused,
        .session,
        .badMessage,
        .service,
        .tolerated,
        .duplicate,
        .damaged,
        .newerLayer,
        .request,
        .answer,
        .push,
        .resumed,
        .world,
        .fault,
        .action,
        .client,
        .mistake,
    ]
}

extension JournalKind: Hashable, CustomStringConvertible {
    /// Whether both are the same row of the table.
    package static func == (left: Self, right: Self) -> Bool { left.declaration === right.declaration }

    /// Feeds the identity.
    package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(declaration)) }

    /// The word.
    package var description: String { rawValue }
}
