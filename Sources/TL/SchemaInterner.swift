/// Keeps one value per word of a schema text, so that equal names and types share their storage.
///
/// Words are told apart by a 64-bit hash and compared in full; two words of one hash are merely not shared.
struct SchemaInterner<Value> {
    private var entries: [UInt64: (word: ArraySlice<UInt8>, value: Value)] = [:]

    /// The value that was kept for a word.
    func value(of word: ArraySlice<UInt8>) -> Value? {
        guard let entry = entries[Self.hash(word)], entry.word == word else { return nil }
        return entry.value
    }

    /// Keeps a value for a word.
    mutating func add(_ value: Value, for word: ArraySlice<UInt8>) {
        entries[Self.hash(word)] = (word, value)
    }

    /// FNV-1a.
    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }
}

extension SchemaInterner<TLName> {
    /// The word as a name.
    mutating func name(_ word: ArraySlice<UInt8>) -> TLName {
        if let known = value(of: word) { return known }
        let name = TLName(bytes: word)
        add(name, for: word)
        return name
    }
}
