/// The keys that a mapping may have: what the reader takes, and what pages and the JSON Schema say of each.
package struct KeyTable: Sendable {
    /// A key by its shape; the reader reads it by its name.
    package struct Key: AnyKey {
        package let name: String
        /// What its value may be.
        package let shape: ValueShape
        package let meaning: String
        package let without: String?

        init(_ name: String, _ shape: ValueShape, _ meaning: String, isRequired: Bool = false) {
            self.name = name
            self.shape = shape
            self.meaning = meaning
            without = isRequired ? nil : ""
        }

        package var form: String { shape.form }
        package var schema: JSONText { shape.schema }
        package var tables: [KeyTable] { [] }
        package func read(_ item: Item) -> Any? { item }
    }

    /// What keys have to do with each other.
    package enum Rule: Hashable, Sendable {
        /// Exactly one of these is written.
        case exactlyOne([String])
        /// At least one of these is written.
        case atLeastOne([String])
        /// A key means nothing without another one.
        case needs(String, String)
    }

    /// What the mapping is called: `an account`.
    package let title: String
    /// A sentence or two about it.
    package let introduction: String
    /// Its keys, in the order of the reference.
    package let keys: [any AnyKey]
    /// What its keys have to do with each other.
    package let rules: [Rule]

    init(_ title: String, _ introduction: String, _ keys: [any AnyKey], rules: [Rule] = []) {
        self.title = title
        self.introduction = introduction
        self.keys = keys
        self.rules = rules
    }

    init(_ title: String, _ introduction: String, _ keys: [Key], rules: [Rule] = []) {
        self.init(title, introduction, keys as [any AnyKey], rules: rules)
    }

    var names: [String] { keys.map(\.name) }
}

extension AnyKey {
    /// What it means, and what holds without it.
    package var explanation: String {
        guard let without, !without.isEmpty else { return meaning }
        return "\(meaning) \(without)."
    }
}
