import Primitives
import TL

/// A mapping of a file: what its keys hold.
///
/// All keys are read before anything is asked, so that all mistakes are found at once and none is passed over;
/// unknown keys are mistakes.
package struct Fields {
    let mark: SourceMark
    private let item: Item
    private let table: KeyTable
    private var items: [String: Item] = [:]
    private var keyMarks: [String: SourceMark] = [:]
    private var values: [String: Any] = [:]

    private init(_ pairs: [YAMLValue.Pair], of item: Item, _ table: KeyTable) {
        self.item = item
        self.table = table
        mark = item.mark
        for pair in pairs {
            guard table.names.contains(pair.key) else {
                let hint = Spelling.hint(for: pair.key, among: table.names)
                item.mistakes.add(
                    Diagnostic(at: pair.keyMark, found: "unknown key '\(pair.key)'", hint: hint)
                )
                continue
            }
            keyMarks[pair.key] = pair.keyMark
            items[pair.key] = Item(name: pair.key, value: pair.value, mistakes: item.mistakes)
        }
    }

    /// The fields of a mapping; `nil` if it is a mistake, because a key that it must have is not there or cannot be read.
    static func read(_ pairs: [YAMLValue.Pair], of item: Item, _ table: KeyTable) -> Fields? {
        var fields = Fields(pairs, of: item, table)
        var isWhole = true
        for key in table.keys {
            if let item = fields.items[key.name] {
                fields.values[key.name] = key.read(item)
                isWhole = isWhole && !(key.isRequired && fields.values[key.name] == nil)
            } else if key.isRequired {
                item.note("\(table.title) lacks the key '\(key.name)'", expected: key.form)
                isWhole = false
            }
        }
        for rule in table.rules { rule.check(fields) }
        return isWhole ? fields : nil
    }

    /// What a key holds, or what holds without it.
    subscript<Value>(key: Key<Value>) -> Value {
        check(key)
        return key.value(values[key.name])
    }

    /// Whether a key is written, readable or not.
    func has(_ key: some AnyKey) -> Bool {
        check(key)
        return keyMarks[key.name] != nil
    }

    /// Which of some keys are written.
    func written(of keys: [any AnyKey]) -> [any AnyKey] {
        keys.filter { has($0) }
    }

    /// What stands at a key, for a message.
    func summary(of key: some AnyKey) -> String {
        items[key.name]?.value.summary ?? "nothing"
    }

    /// What methods and constructors there are.
    var schema: Schema { item.mistakes.schema }

    /// What checks patterns and methods notes its mistakes here.
    var checks: PatternChecks { PatternChecks(mistakes: item.mistakes) }

    /// Notes a mistake at a key, if it is written.
    func note(at key: some AnyKey, _ found: String, hint: String) {
        guard let mark = keyMarks[key.name] else { return }
        note(found, at: mark, hint: hint)
    }

    /// Notes a mistake of the whole mapping, or at one place in it.
    func note(_ found: String, at mark: SourceMark? = nil, expected: String? = nil, hint: String? = nil) {
        item.mistakes.add(Diagnostic(at: mark ?? self.mark, found: found, expected: expected, hint: hint))
    }

    private func check(_ key: some AnyKey) {
        precondition(table.names.contains(key.name), "the table of \(table.title) lacks '\(key.name)'")
    }
}
