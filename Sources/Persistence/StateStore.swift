import DataCenters
import FoundationEssentials
import Primitives
package import Simulation

/// The state of a world in a folder: one database for what is global, one for each DC.
///
/// Rules:
/// - `save` is called before anything is sent, so what a client was told is on disk.
/// - It writes what changed since the last call, and does nothing if nothing did.
///
/// - Errors: `StoreError`.
package final class StateStore: StateKeeper {
    /// The form in which rows are stored; another one is refused.
    package static let format = "3"

    private let folder: String
    private var databases: [DCID?: Database] = [:]

    /// A store in this folder, which is made if it is not there.
    package init(folder: String) throws(StoreError) {
        self.folder = folder
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .folder(folder, reason: "the folder cannot be made")
        }
        let meta = try database(of: nil)
        let found = try Self.value(of: "format", in: meta)
        if let found, found != Self.format {
            throw .otherFormat(path: meta.path, found: found, expected: Self.format)
        }
        try meta.write("meta", key: "format", value: Self.format)
    }

    /// The seed of the world that is stored here, if there is one.
    package func storedSeed() throws(StoreError) -> UInt64? {
        try meta("seed")
    }

    /// How often the world that is stored here was started before.
    package func runs() throws(StoreError) -> UInt64 {
        try meta("runs") ?? 0
    }

    private func meta(_ key: String) throws(StoreError) -> UInt64? {
        try Self.value(of: key, in: try database(of: nil)).flatMap { UInt64($0) }
    }

    private static func value(of key: String, in meta: Database) throws(StoreError) -> String? {
        var found: String?
        try meta.readRows(of: "meta") { if $0 == key { found = $1 } }
        return found
    }

    /// Puts what is stored into a simulation, and remembers its changes from here on.
    package func load(into simulator: inout Simulator) throws(StoreError) {
        try database(of: nil).write("meta", key: "seed", value: String(simulator.seed))
        try database(of: nil).write("meta", key: "runs", value: String(try runs() + 1))
        var loader = Loader(store: self, dcs: simulator.world.dataCenters.map(\.id))
        try simulator.visitTables(&loader)
        simulator.tablesWereRestored()
    }

    /// Stores what has changed.
    package func save(_ simulator: inout Simulator) throws(StoreError) {
        var saver = Saver(store: self)
        try simulator.visitTables(&saver)
        // What is global first: a login whose account is missing would be worse than the reverse.
        let touched = [databases[nil]].compactMap { $0 } + saver.touched
        // What moves from one database to another is in both for a moment, never in neither.
        if saver.touched.count > 1 {
            for database in touched { try database.commit() }
        }
        try saver.remove()
        for database in touched { try database.commit() }
    }

    fileprivate func database(of dc: DCID?) throws(StoreError) -> Database {
        if let open = databases[dc] { return open }
        let name = dc.map { "dc\($0).sqlite" } ?? "global.sqlite"
        let database = try Database(path: "\(folder)/\(name)")
        databases[dc] = database
        return database
    }
}

/// Writes the changes of each table.
private struct Saver: TableVisitor {
    let store: StateStore
    private(set) var touched: [Database] = []
    private var removals: [(database: Database, table: String, key: String)] = []
    private let encoder = JSONEncoder()

    init(store: StateStore) {
        self.store = store
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    }

    mutating func visit<Key: Codable & Hashable & Sendable, Value: Codable & Sendable>(
        _ table: String,
        _ entries: inout Tracked<Key, Value>,
        dc: (Key) -> DCID?
    ) throws(StoreError) {
        for (key, value) in entries.takeChanges() {
            let database = try store.database(of: dc(key))
            if let value {
                try database.begin()
                try database.write(table, key: text(key), value: text(value))
            } else {
                removals.append((database, table, text(key)))
            }
            if !touched.contains(where: { $0 === database }) { touched.append(database) }
        }
    }

    /// Takes out the rows that are no more.
    func remove() throws(StoreError) {
        for (database, table, key) in removals {
            try database.begin()
            try database.write(table, key: key, value: nil)
        }
    }

    private func text(_ value: some Encodable) -> String {
        // Tables hold numbers, texts and plain structures of them, which always encode.
        (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}

/// Reads each table and begins to track it.
private struct Loader: TableVisitor {
    let store: StateStore
    let dcs: [DCID]
    private let decoder = JSONDecoder()

    init(store: StateStore, dcs: [DCID]) {
        self.store = store
        self.dcs = dcs
    }

    mutating func visit<Key: Codable & Hashable & Sendable, Value: Codable & Sendable>(
        _ table: String,
        _ entries: inout Tracked<Key, Value>,
        dc: (Key) -> DCID?
    ) throws(StoreError) {
        for place in [nil] + dcs.map(Optional.some) {
            let database = try store.database(of: place)
            try database.readRows(of: table) { (name, text) throws(StoreError) in
                do {
                    let key = try decoder.decode(Key.self, from: Data(name.utf8))
                    guard dc(key) == place else { return }
                    entries.restore([(key, try decoder.decode(Value.self, from: Data(text.utf8)))])
                } catch {
                    throw .unreadableRow(path: database.path, table: table, key: name, reason: "\(error)")
                }
            }
        }
        entries.startTracking()
    }
}
