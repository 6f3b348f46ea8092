/// The keys that a mapping may have: what the decoder takes, and what the reference says of each.
public struct KeyTable: Hashable, Sendable {
    /// One key.
    public struct Key: Hashable, Sendable {
        /// How it is written.
        public let name: String
        /// What its value is: `a number from 1 to 65535`.
        public let form: String
        /// What it means, and what holds without it.
        public let meaning: String
        /// Whether the mapping is a mistake without it.
        public let isRequired: Bool

        init(_ name: String, _ form: String, _ meaning: String, isRequired: Bool = false) {
            self.name = name
            self.form = form
            self.meaning = meaning
            self.isRequired = isRequired
        }
    }

    /// What the mapping is called: `an account`.
    public let title: String
    /// A sentence or two about it.
    public let introduction: String
    /// Its keys, in the order of the reference.
    public let keys: [Key]

    init(_ title: String, _ introduction: String, _ keys: [Key]) {
        self.title = title
        self.introduction = introduction
        self.keys = keys
    }

    var names: [String] { keys.map(\.name) }
}
