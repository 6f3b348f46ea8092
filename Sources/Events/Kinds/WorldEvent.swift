package import DataCenters

/// Something became so in the world.
package struct WorldEvent: EventKind {
    /// What became so.
    package let fact: WorldFact
    private let telling: FactTelling

    /// Something became so.
    package init(_ fact: WorldFact) {
        self.fact = fact
        telling = fact.telling
    }

    package static let kind = JournalKind("world", "Something became so in the world.", of: Self.self)

    package static let fields =
        [name, sentence]
        + FactTelling.Particular.allCases.map { particular in
            EventField(particular.rawValue, particular.meaning, as: particular.form) {
                $0.telling.particulars[particular]
            }
        }

    private static let name = EventField<Self>("fact") { $0.telling.name }
    private static let sentence = EventField<Self>("text", "the same in a sentence") { $0.telling.sentence }

    package static let isQuiet = true

    package var level: EventLevel {
        switch fact {
        case .codeSent, .accountCreated: .info
        default: .debug
        }
    }

    package var sentence: String { telling.sentence }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.note, entry.text(sentence), ink: .faint)
    }
}

extension FactTelling.Name: EventWord {}

extension FactTelling.Value: FieldValue {
    /// A particular says which form it has.
    package static var form: FieldForm { .text }

    /// The value in the journal.
    package var journalValue: JournalValue {
        switch self {
        case .text(let text): .text(text)
        case .number(let number): .number(number)
        }
    }
}

extension FactTelling.Particular {
    fileprivate var form: FieldForm {
        switch self {
        case .account: .account
        default: isNumber ? .number : .text
        }
    }
}

extension JournalKind {
    /// Something became so in the world.
    package static var world: JournalKind { WorldEvent.kind }
}
