import CSQLite

/// One SQLite database of keys and values, a table a kind.
///
/// - Shape: `CREATE TABLE <kind> (key TEXT PRIMARY KEY, value TEXT NOT NULL)`, both JSON.
/// - Limits: write-ahead log, synced at checkpoints: what is committed survives the death of the process at
///   any moment; a power cut may take the last commits.
/// - Errors: `StoreError.database`.
final class Database {
    let path: String
    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]
    private var isInTransaction = false

    init(path: String) throws(StoreError) {
        self.path = path
        var opened: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        guard sqlite3_open_v2(path, &opened, flags, nil) == SQLITE_OK, let opened else {
            let reason = opened.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
            sqlite3_close_v2(opened)
            throw .database(path: path, reason: reason)
        }
        handle = opened
        try run("PRAGMA journal_mode = WAL")
        try run("PRAGMA synchronous = NORMAL")
        // Nobody else may write a state that a world lives in.
        try run("PRAGMA locking_mode = EXCLUSIVE")
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    // MARK: Transactions

    /// Begins a transaction unless one is open.
    func begin() throws(StoreError) {
        guard !isInTransaction else { return }
        try run("BEGIN IMMEDIATE")
        isInTransaction = true
    }

    /// Makes what was written since `begin` last.
    func commit() throws(StoreError) {
        guard isInTransaction else { return }
        try run("COMMIT")
        isInTransaction = false
    }

    // MARK: Rows

    /// Gives out each key and value of a table, which is made if it is not there.
    func readRows(
        of table: String,
        _ take: (_ key: String, _ value: String) throws(StoreError) -> Void
    ) throws(StoreError) {
        try run(
            "CREATE TABLE IF NOT EXISTS \(table) (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"
        )
        let statement = try prepare("SELECT key, value FROM \(table) ORDER BY key")
        defer { sqlite3_finalize(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try take(text(statement, 0), text(statement, 1))
            case SQLITE_DONE: return
            default: throw failure
            }
        }
    }

    /// Writes a row, or takes it out if `value` is `nil`.
    func write(_ table: String, key: String, value: String?) throws(StoreError) {
        let statement = try statement(value == nil ? .delete : .upsert, table)
        bind(key, statement, 1)
        if let value { bind(value, statement, 2) }
        let outcome = sqlite3_step(statement)
        sqlite3_reset(statement)
        guard outcome == SQLITE_DONE else { throw failure }
    }

    // MARK: SQLite

    private func run(_ sql: String) throws(StoreError) {
        guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
    }

    private func prepare(_ sql: String) throws(StoreError) -> OpaquePointer {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
            throw failure
        }
        return statement
    }

    private enum Writing: Hashable {
        case upsert
        case delete
    }

    /// A statement that is prepared once and kept.
    private func statement(_ writing: Writing, _ table: String) throws(StoreError) -> OpaquePointer {
        let name = "\(writing) \(table)"
        if let kept = statements[name] { return kept }
        let sql =
            switch writing {
            case .upsert: "INSERT INTO \(table) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2"
            case .delete: "DELETE FROM \(table) WHERE key = ?1"
            }
        let statement = try prepare(sql)
        statements[name] = statement
        return statement
    }

    private func bind(_ text: String, _ statement: OpaquePointer, _ index: Int32) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                _ = dcsim_bind_text(statement, index, characters.baseAddress, Int32(characters.count))
            }
        }
    }

    private func text(_ statement: OpaquePointer, _ column: Int32) -> String {
        sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
    }

    private var failure: StoreError {
        .database(path: path, reason: String(cString: sqlite3_errmsg(handle)))
    }
}
