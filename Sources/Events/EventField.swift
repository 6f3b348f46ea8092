import MTProto
import Primitives

/// A field of a kind of event: its name, what it holds, and where its value comes from.
package struct EventField<Kind: EventKind>: Sendable {
    /// What the journal, the linter and the pages know of it.
    package let declaration: JournalKind.Field
    /// The value of an event; `nil` if it has nothing to say.
    let value: @Sendable (Kind) -> JournalValue?

    /// Its name in the journal.
    package var name: String { declaration.name }

    /// A field.
    ///
    /// - Parameters:
    ///   - name: its name in the journal.
    ///   - meaning: what it holds, in a few words; a list of words speaks for itself.
    ///   - form: what it is compared with, if its type does not say so.
    ///   - value: takes the value from an event.
    init<Value: FieldValue>(
        _ name: String,
        _ meaning: String = "",
        as form: FieldForm = Value.form,
        _ value: @escaping @Sendable (Kind) -> Value?
    ) {
        declaration = JournalKind.Field(name: name, meaning: meaning, form: form)
        self.value = { value($0)?.journalValue }
    }
}

/// The names of fields that several kinds have.
enum SharedField: String {
    case keyID = "key_id"
    case messageID = "msg_id"
    case dcField = "dc_field"
    case method
    case arguments = "args"
    case reason
    case code
    case mark
}

extension EventField {
    init<Value: FieldValue>(
        _ shared: SharedField,
        _ meaning: String,
        as form: FieldForm = Value.form,
        _ value: @escaping @Sendable (Kind) -> Value?
    ) {
        self.init(shared.rawValue, meaning, as: form, value)
    }

    static func keyID(
        _ meaning: String = "16 hexadecimal digits",
        _ value: @escaping @Sendable (Kind) -> AuthKeyID?
    ) -> Self {
        Self(.keyID, meaning, value)
    }

    static func messageID(_ value: @escaping @Sendable (Kind) -> MessageID?) -> Self {
        Self(.messageID, "a decimal number, as text", value)
    }

    static func dcField(_ value: @escaping @Sendable (Kind) -> Int32?) -> Self {
        Self(.dcField, "the DC that the client named in p_q_inner_data_dc") { value($0).map { Int($0) } }
    }

    static func reason(
        _ meaning: String = "what is wrong with it",
        _ value: @escaping @Sendable (Kind) -> String?
    ) -> Self {
        Self(.reason, meaning, value)
    }

    static func code(_ meaning: String, _ value: @escaping @Sendable (Kind) -> Int?) -> Self {
        Self(.code, meaning, value)
    }

    static func mark(_ value: @escaping @Sendable (Kind) -> SourceMark?) -> Self {
        Self(.mark, "file, line and column of the scenario", value)
    }
}

extension JournalEntry {
    /// A field as its kind declares it.
    package subscript<Kind>(field: EventField<Kind>) -> JournalValue? { fields[field.name] }

    /// A field that holds one of a few words; `nil` if it is none of them.
    package func word<Kind, Word: EventWord>(_ field: EventField<Kind>, as type: Word.Type) -> Word? {
        guard case .text(let text) = self[field] else { return nil }
        return Word.allCases.first { $0.word == text }
    }

    /// The method of a query or an answer.
    package var method: JournalValue? { fields[SharedField.method.rawValue] }
    /// The arguments of a query or an answer.
    package var arguments: JournalValue? { fields[SharedField.arguments.rawValue] }
    /// The place in the scenario that caused it.
    package var mark: JournalValue? { fields[SharedField.mark.rawValue] }
    /// Why it is so.
    var reason: JournalValue? { fields[SharedField.reason.rawValue] }
}
