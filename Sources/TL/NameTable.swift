/// Values by names: a dictionary that looks up by number, without hashing.
///
/// It takes 4 bytes for each word of the process besides its values, so it is for tables, not for objects.
package struct NameTable<Value: Sendable>: Sendable {
    private var places: [Int32] = []
    private var entries: [(name: TLName, value: Value)] = []

    /// An empty table.
    package init() {}

    /// A table; of two values with one name the first counts.
    package init(_ entries: some Sequence<(TLName, Value)>) {
        for (name, value) in entries where self[name] == nil { self[name] = value }
    }

    /// The value of a name; a value that was set can be replaced, but not be taken away.
    package subscript(name: TLName) -> Value? {
        get {
            let number = name.number
            guard number < places.count, places[number] >= 0 else { return nil }
            return entries[Int(places[number])].value
        }
        set {
            guard let newValue else { return }
            let number = name.number
            while places.count <= number { places.append(-1) }
            if places[number] < 0 {
                places[number] = Int32(entries.count)
                entries.append((name, newValue))
            } else {
                entries[Int(places[number])].value = newValue
            }
        }
    }
}

extension NameTable: Sequence {
    /// The names with their values, in the order in which they got them.
    package func makeIterator() -> some IteratorProtocol<(name: TLName, value: Value)> {
        entries.makeIterator()
    }
}
