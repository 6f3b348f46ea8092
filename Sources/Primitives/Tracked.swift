/// A dictionary that can tell which of its entries have changed since somebody asked last.
///
/// It keeps no such list until `startTracking`, so a world without a store pays nothing for it.
package struct Tracked<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private var entries: [Key: Value] = [:]
    private var changed: Set<Key>?

    /// A dictionary without entries.
    package init() {}

    /// The value of a key.
    package subscript(key: Key) -> Value? {
        get { entries[key] }
        _modify {
            changed?.insert(key)
            yield &entries[key]
        }
    }

    /// The value of a key, or another one if it has none.
    package subscript(key: Key, default value: @autoclosure () -> Value) -> Value {
        get { entries[key] ?? value() }
        _modify {
            changed?.insert(key)
            yield &entries[key, default: value()]
        }
    }

    /// The values of all entries; in no order.
    package var values: some Collection<Value> { entries.values }

    /// The keys of all entries; in no order.
    package var keys: some Collection<Key> { entries.keys }

    /// How many entries there are.
    package var count: Int { entries.count }

    /// Whether there are none.
    package var isEmpty: Bool { entries.isEmpty }

    /// All entries, to look through; in no order.
    package var all: [Key: Value] { entries }

    /// Takes an entry out.
    @discardableResult
    package mutating func removeValue(forKey key: Key) -> Value? {
        changed?.insert(key)
        return entries.removeValue(forKey: key)
    }

    /// Takes all entries out.
    package mutating func removeAll() {
        changed?.formUnion(entries.keys)
        entries = [:]
    }

    /// Whether there is an entry for a key.
    package func contains(_ key: Key) -> Bool { entries.index(forKey: key) != nil }

    /// Whether changes are remembered.
    package var isTracking: Bool { changed != nil }

    /// Begins to remember changes.
    package mutating func startTracking() {
        changed = changed ?? []
    }

    /// What has changed since the last call, with the value now; `nil` for an entry that is gone.
    package mutating func takeChanges() -> [(key: Key, value: Value?)] {
        guard let keys = changed, !keys.isEmpty else { return [] }
        changed = []
        return keys.map { ($0, entries[$0]) }
    }

    /// Puts entries back that were stored; they do not count as changes.
    package mutating func restore(_ stored: some Sequence<(Key, Value)>) {
        for (key, value) in stored { entries[key] = value }
    }
}

/// Goes through the tables of a state: to store what changed, to restore it, to begin tracking.
///
/// Whoever holds `Tracked` entries shows them to a visitor, a line a table; what a visitor does with them is
/// written once for all tables.
package protocol TableVisitor {
    /// What can go wrong.
    associatedtype Failure: Error

    /// Comes to one table; `dc` says which DC an entry belongs to, `nil` for none in particular.
    mutating func visit<Key: Codable & Hashable & Sendable, Value: Codable & Sendable>(
        _ table: String,
        _ entries: inout Tracked<Key, Value>,
        dc: (Key) -> DCID?
    ) throws(Failure)
}
