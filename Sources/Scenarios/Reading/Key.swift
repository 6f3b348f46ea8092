package import Primitives

/// A key of a mapping, declared once: reader, linter, JSON Schema, page and default follow from it.
///
///     static let runs = Key("runs", .integer(1...20), default: 1, "How many times it is started.")
///     static let task = Key("task", .text, without: "none", "What it is to do.")
///     static let phone = Key("phone", required: .phone, "Who logs in.")
///
/// `fields[Keys.runs]` is an `Int`, `fields[Keys.task]` a `String?`, `fields[Keys.phone]` a `PhoneNumber`.
package struct Key<Value>: AnyKey {
    package let name: String
    package let form: String
    package let meaning: String
    package let without: String?
    private let makeSchema: @Sendable () -> JSON
    private let makeTables: @Sendable () -> [KeyTable]
    private let readAny: @Sendable (Item) -> Any?
    /// The value for what was read; `nil` if the key is not written, or cannot be read.
    let value: @Sendable (Any?) -> Value

    /// A key that may be left out: the default holds then.
    init(_ name: String, _ notation: Notation<Value>, default usual: Value, _ meaning: String)
    where Value: Sendable {
        self.init(name, notation, without: notation.show(usual), meaning) { $0 ?? usual }
    }

    /// A key that may be left out: what holds then is no value that a file can write, or depends on others.
    init<Written>(_ name: String, _ notation: Notation<Written>, without: String, _ meaning: String)
    where Value == Written? {
        self.init(name, notation, without: without, meaning) { $0 }
    }

    /// A key without which a mapping is a mistake.
    init(_ name: String, required notation: Notation<Value>, _ meaning: String) {
        self.init(name, notation, without: nil, meaning) { value in
            guard let value else { preconditionFailure("a mapping was read without its key '\(name)'") }
            return value
        }
    }

    private init<Written>(
        _ name: String,
        _ notation: Notation<Written>,
        without: String?,
        _ meaning: String,
        _ value: @escaping @Sendable (Written?) -> Value
    ) {
        self.name = name
        self.meaning = meaning
        self.without = without
        form = notation.form
        makeSchema = notation.schema
        makeTables = notation.tables
        readAny = { notation.read($0) }
        self.value = { value($0 as? Written) }
    }

    /// What holds without it.
    var usual: Value { value(nil) }

    /// What stands there, or what holds without it if it cannot be read.
    func value(of item: Item) -> Value { value(read(item)) }

    package var schema: JSON { makeSchema() }
    package var tables: [KeyTable] { makeTables() }
    package func read(_ item: Item) -> Any? { readAny(item) }
}

/// A key whatever its value is: what tables, pages and the JSON Schema see of it.
package protocol AnyKey: Sendable {
    /// How it is written.
    var name: String { get }
    /// What its value is, in words: `a number from 1 to 65535`.
    var form: String { get }
    /// What it means.
    var meaning: String { get }
    /// What holds without it; `nil` if the mapping is a mistake then.
    var without: String? { get }
    /// The JSON Schema of its value.
    var schema: JSON { get }
    /// The mappings that its value is made of.
    var tables: [KeyTable] { get }
    /// Reads its value; notes a mistake and gives `nil` if it is none.
    func read(_ item: Item) -> Any?
}

extension AnyKey {
    /// Whether the mapping is a mistake without it.
    package var isRequired: Bool { without == nil }
}
