/// The keys that a mapping may have: what the decoder takes, and what the reference says of each.
package struct KeyTable: Hashable, Sendable {
    /// One key.
    package struct Key: Hashable, Sendable {
        /// How it is written.
        package let name: String
        /// What its value may be.
        package let shape: ValueShape
        /// What it means, and what holds without it.
        package let meaning: String
        /// Whether the mapping is a mistake without it.
        package let isRequired: Bool

        init(_ name: String, _ shape: ValueShape, _ meaning: String, isRequired: Bool = false) {
            self.name = name
            self.shape = shape
            self.meaning = meaning
            self.isRequired = isRequired
        }

        /// What its value is, in words: `a number from 1 to 65535`.
        package var form: String { shape.form }
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
    package let keys: [Key]
    /// What its keys have to do with each other.
    package let rules: [Rule]

    init(_ title: String, _ introduction: String, _ keys: [Key], rules: [Rule] = []) {
        self.title = title
        self.introduction = introduction
        self.keys = keys
        self.rules = rules
    }

    var names: [String] { keys.map(\.name) }
}
