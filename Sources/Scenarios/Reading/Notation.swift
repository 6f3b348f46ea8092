import Primitives

/// How a value of a file is written: in words, as JSON Schema, and how it is read, in one.
///
/// Pages, editors and the linter follow from it; what is not a notation is no value of a file.
package struct Notation<Value>: Sendable {
    /// What it looks like, for pages and messages: `a number from 1 to 65535`.
    package let form: String
    /// The JSON Schema of the values as a reader of YAML 1.2 gives them.
    ///
    /// It takes all that `read` takes; what only the whole file can tell, it does not see.
    let schema: @Sendable () -> JSON
    /// The mappings that values are made of, for pages and `$defs`.
    let tables: @Sendable () -> [KeyTable]
    /// Whether what stands there is meant to be such a value, right or wrong; for a choice of several.
    let isMeant: @Sendable (Item) -> Bool
    /// What to write in place of what is not meant to be such a value, if that can be guessed.
    let hint: @Sendable (Item) -> String?
    /// A value as a file writes it, for pages.
    let show: @Sendable (Value) -> String
    /// The value that stands there; notes a mistake and gives `nil` if it is none.
    let read: @Sendable (Item) -> Value?

    init(
        _ form: String,
        schema: @autoclosure @escaping @Sendable () -> JSON,
        tables: @escaping @Sendable () -> [KeyTable] = { [] },
        isMeant: @escaping @Sendable (Item) -> Bool = { $0.scalar != nil },
        hint: @escaping @Sendable (Item) -> String? = { _ in nil },
        show: @escaping @Sendable (Value) -> String = { "\($0)" },
        read: @escaping @Sendable (Item) -> Value?
    ) {
        self.form = form
        self.schema = schema
        self.tables = tables
        self.isMeant = isMeant
        self.hint = hint
        self.show = show
        self.read = read
    }

    /// The same notation of what is made of the value.
    func map<Made>(
        show: @escaping @Sendable (Made) -> String = { "\($0)" },
        _ make: @escaping @Sendable (Value) -> Made
    ) -> Notation<Made> {
        Notation<Made>(
            form,
            schema: schema(),
            tables: tables,
            isMeant: isMeant,
            hint: hint,
            show: show,
            read: { read($0).map(make) }
        )
    }
}

// MARK: Notations made of others

extension Notation {
    /// A value with the place where it is written.
    static func marked<Written>(_ notation: Notation<Written>) -> Self where Value == Marked<Written> {
        Notation(
            notation.form,
            schema: notation.schema(),
            tables: notation.tables,
            isMeant: notation.isMeant,
            hint: notation.hint,
            show: { notation.show($0.value) },
            read: { $0.marked(notation.read) }
        )
    }

    /// A list.
    ///
    /// - Parameters:
    ///   - element: what is in it; elements that cannot be read are left out.
    ///   - plural: what the elements are called in its form.
    ///   - singular: what messages call an element; `nil` for the name of the key.
    ///   - count: how many there may be.
    ///   - ifEmpty: what messages expect in place of none, if there must be one.
    ///   - isWhole: whether a list with an element that cannot be read is no list.
    /// - Returns: the notation.
    static func list<Element>(
        _ element: Notation<Element>,
        of plural: String,
        each singular: String?,
        count: ClosedRange<Int>,
        ifEmpty: String = "",
        isWhole: Bool = false
    ) -> Self where Value == [Element] {
        Notation(
            "a list of \(plural)",
            schema: JSON.list(of: element.schema(), count: count),
            tables: element.tables,
            isMeant: \.isList,
            show: { $0.isEmpty ? "none" : "[\($0.map(element.show).joined(separator: ", "))]" },
            read: { item in
                guard count.lowerBound == 0 || !item.isEmptyList else {
                    item.note("\(item.name) is an empty list", expected: ifEmpty)
                    return nil
                }
                let name = singular ?? item.name
                var isFine = true
                let elements = item.list(of: name, atMost: count.upperBound) { inner in
                    let value = element.read(inner)
                    if value == nil { isFine = false }
                    return value
                }
                return isFine || !isWhole ? elements : nil
            }
        )
    }

    /// A mapping with the keys of a table; `make` makes the value of what they hold.
    static func mapping(_ table: KeyTable, _ make: @escaping @Sendable (Fields) -> Value?) -> Self {
        Notation(
            "a mapping",
            schema: ScenarioSchema.reference(table.definition),
            tables: { [table] + table.keys.flatMap(\.tables) },
            isMeant: \.isMapping,
            read: { item in
                item.fields(table).flatMap(make)
            }
        )
    }

    /// One of several notations: the first that what is written is meant to be.
    static func either(_ choices: [Notation]) -> Self {
        let form =
            choices.dropLast().map(\.form).joined(separator: ", ") + ", or \(choices.last?.form ?? "")"
        return Notation(
            form,
            schema: ["anyOf": .array(choices.map { $0.schema() })],
            tables: { choices.flatMap { $0.tables() } },
            isMeant: { item in choices.contains { $0.isMeant(item) } },
            hint: { item in choices.lazy.compactMap { $0.hint(item) }.first },
            show: { choices.first?.show($0) ?? "" },
            read: { item in
                guard let choice = choices.first(where: { $0.isMeant(item) }) else {
                    item.refuse(expected: form, hint: choices.lazy.compactMap { $0.hint(item) }.first)
                    return nil
                }
                return choice.read(item)
            }
        )
    }
}
