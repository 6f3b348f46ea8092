import Primitives

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
                isWhole = isWhole && key is KeyTable.Key
            }
        }
        return isWhole ? fields : nil
    }

    /// What a key holds, or what holds without it.
    subscript<Value>(key: Key<Value>) -> Value {
        check(key.name)
        return key.value(values[key.name])
    }

    /// Whether a key is written, readable or not.
    func has(_ key: some AnyKey) -> Bool { has(key.name) }

    /// Notes a mistake at a key, if it is written.
    func note(at key: some AnyKey, _ found: String, hint: String) {
        note(at: key.name, found, hint: hint)
    }

    /// Notes a mistake of the whole mapping.
    func note(_ found: String, expected: String? = nil, hint: String? = nil) {
        item.note(found, expected: expected, hint: hint)
    }

    private func check(_ name: String) {
        precondition(table.names.contains(name), "the table of \(table.title) lacks '\(name)'")
    }

    // MARK: By name

    /// The item of a key, if it is there.
    subscript(key: String) -> Item? {
        check(key)
        return items[key]
    }

    /// What a key holds, if it is there and can be read.
    func value<Value>(_ key: String, _ read: (Item) -> Value?) -> Value? {
        self[key].flatMap(read)
    }

    /// What a key holds, with its place.
    func marked<Value>(_ key: String, _ read: (Item) -> Value?) -> Marked<Value>? {
        self[key]?.marked(read)
    }

    /// Notes a mistake at a key, if it is written.
    func note(at key: String, _ found: String, hint: String) {
        guard let mark = keyMarks[key] else { return }
        item.mistakes.add(Diagnostic(at: mark, found: found, hint: hint))
    }

    /// Whether a key is written, readable or not.
    func has(_ key: String) -> Bool {
        self[key] != nil
    }

    /// Which of the keys are written.
    func present(_ keys: [String]) -> [String] {
        keys.filter { has($0) }
    }
}
