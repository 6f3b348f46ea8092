import MTProto
package import Primitives

/// What a field of an event can hold.
package protocol FieldValue: Sendable {
    /// What a pattern can compare it with.
    static var form: FieldForm { get }
    /// The value as the journal tells it.
    var journalValue: JournalValue { get }
}

/// What a pattern compares a field with, as far as it can be checked before anything happens.
package enum FieldForm: Hashable, Sendable {
    /// Any text.
    case text
    /// A whole number.
    case number
    /// `true` or `false`.
    case truth
    /// One of these words.
    case words([String])
    /// The name of a method.
    case method
    /// What a query is answered with: a constructor, or the name of an error.
    case answer
    /// The constructor of an update.
    case update
    /// The constructor of a service message.
    case serviceMessage
    /// The keyword of a fault.
    case fault
    /// Who is logged in: a phone number, or `bot` and its id.
    case account
    /// The arguments of a query, by name: patterns reach them by `where`.
    case arguments
    /// A whole object: too much for a pattern.
    case object
}

/// A type whose values are a few words; patterns and pages know them from its cases.
package protocol EventWord: FieldValue, CaseIterable {
    /// The value in the journal.
    var word: String { get }
}

extension EventWord {
    /// One of the words.
    package static var form: FieldForm { .words(allCases.map(\.word)) }
    /// The word.
    package var journalValue: JournalValue { .text(word) }
}

extension EventWord where Self: RawRepresentable, RawValue == String {
    /// The raw value.
    package var word: String { rawValue }
}

/// A value that is told as the text by which it describes itself.
protocol DescribedValue: FieldValue, CustomStringConvertible {}

extension DescribedValue {
    package static var form: FieldForm { .text }
    package var journalValue: JournalValue { .text(description) }
}

extension AuthKeyID: DescribedValue {}
extension SessionID: DescribedValue {}
extension MessageID: DescribedValue {}
extension SourceMark: DescribedValue {}
extension String: DescribedValue {}

extension Int: FieldValue {
    package static var form: FieldForm { .number }
    package var journalValue: JournalValue { .number(Int64(self)) }
}

extension Bool: FieldValue {
    package static var form: FieldForm { .truth }
    package var journalValue: JournalValue { .bool(self) }
}

/// Names, as a list.
extension [String]: FieldValue {
    package static var form: FieldForm { .text }
    package var journalValue: JournalValue { .list(map { .text($0) }) }
}

extension JournalValue: FieldValue {
    package static var form: FieldForm { .object }
    package var journalValue: JournalValue { self }
}
