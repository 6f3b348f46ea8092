/// A mapping of a file whose keys are read one by one.
///
/// Unknown keys are mistakes at once; a key that is asked for and not in the table is one of ours.
struct Fields {
    let mark: SourceMark
    private let item: Item
    private let table: KeyTable
    private var values: [String: Item] = [:]

    init(_ pairs: [YAMLValue.Pair], of item: Item, _ table: KeyTable) {
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
            values[pair.key] = Item(name: pair.key, value: pair.value, mistakes: item.mistakes)
        }
        for key in table.keys where key.isRequired && values[key.name] == nil {
            item.note("\(table.title) lacks the key '\(key.name)'", expected: key.form)
        }
    }

    /// The item of a key, if it is there.
    subscript(key: String) -> Item? {
        precondition(table.names.contains(key), "the table of \(table.title) lacks '\(key)'")
        return values[key]
    }

    /// What a key holds, if it is there and can be read.
    func value<Value>(_ key: String, _ read: (Item) -> Value?) -> Value? {
        self[key].flatMap(read)
    }

    /// What a key holds, with its place.
    func marked<Value>(_ key: String, _ read: (Item) -> Value?) -> Marked<Value>? {
        self[key]?.marked(read)
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
