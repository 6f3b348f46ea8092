/// Why a state cannot be read or written.
package enum StoreError: Error, Sendable, CustomStringConvertible {
    /// SQLite refused; the path of the database and its words.
    case database(path: String, reason: String)
    /// The folder cannot be made or used.
    case folder(String, reason: String)
    /// The state was written by a version of dcsim that stores it in another form.
    case otherFormat(path: String, found: String, expected: String)
    /// A row cannot be read; the database is damaged, or was changed by hand.
    case unreadableRow(path: String, table: String, key: String, reason: String)

    /// A sentence without its full stop.
    package var description: String {
        switch self {
        case .database(let path, let reason): "\(path): \(reason)"
        case .folder(let path, let reason): "\(path): \(reason)"
        case .otherFormat(let path, let found, let expected):
            "\(path) holds a state of format \(found), and this dcsim reads format \(expected); use another folder"
        case .unreadableRow(let path, let table, let key, let reason):
            "\(path): the entry \(key) of \(table) cannot be read: \(reason)"
        }
    }
}
