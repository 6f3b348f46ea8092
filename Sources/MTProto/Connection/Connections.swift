import Primitives

/// The connections of a DC, and which of them a request over HTTP waits on.
///
/// A connection is changed in place, by `with` alone; so the list of those that wait follows from what became
/// of it.
struct Connections: Sendable {
    private var table: [ConnectionID: ServerConnection] = [:]
    /// Connections with a poll, in the order in which they began to wait.
    private(set) var polling: [ConnectionID] = []
    /// Where the generators of connections come from.
    private var random: SeededGenerator

    init(random: SeededGenerator) {
        self.random = random
    }

    var count: Int { table.count }
    var isEmpty: Bool { table.isEmpty }

    /// A connection, to look at.
    subscript(id: ConnectionID) -> ServerConnection? { table[id] }

    /// Adds a connection; `transport` makes its framing with a generator of its own.
    mutating func open(
        _ id: ConnectionID,
        now: Timestamp,
        transport: (SeededGenerator) -> TransportStream
    ) {
        table[id] = ServerConnection(transport: transport(random.fork()), now: now)
    }

    /// Changes a connection in place, if it is there.
    @discardableResult
    mutating func with<Result, Failure: Error>(
        _ id: ConnectionID,
        _ change: (inout ServerConnection) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let place = table.index(forKey: id) else { return nil }
        var (wasWaiting, isWaiting) = (false, false)
        defer {
            if isWaiting, !wasWaiting { polling.append(id) }
            if wasWaiting, !isWaiting { polling.removeAll { $0 == id } }
        }
        // In place: to read a property of `values[place]` would copy the whole connection.
        func watched(_ connection: inout ServerConnection) throws(Failure) -> Result {
            wasWaiting = connection.poll != nil
            defer { isWaiting = connection.poll != nil }
            return try change(&connection)
        }
        return try watched(&table.values[place])
    }

    /// Forgets a connection and gives it back.
    mutating func remove(_ id: ConnectionID) -> ServerConnection? {
        guard let gone = table.removeValue(forKey: id) else { return nil }
        if gone.poll != nil { polling.removeAll { $0 == id } }
        return gone
    }

    /// The sessions that spoke on connections which are open.
    var sessions: Set<SessionKey> { Set(table.values.flatMap(\.sessions)) }

    // MARK: Time

    /// Connections that are to be closed by now, in the order of their numbers.
    func overdue(now: Timestamp) -> [(id: ConnectionID, connection: ServerConnection)] {
        table.filter { $0.value.deadline <= now }.sorted { $0.key.number < $1.key.number }
            .map { (id: $0.key, connection: $0.value) }
    }

    /// When the first request that waits is to be answered.
    var nextPollDeadline: Timestamp? {
        polling.compactMap { table[$0]?.poll?.deadline }.min()
    }

    /// The clock was put forward: no connection was silent in the time between.
    mutating func clockMoved(by duration: Duration) {
        for place in table.values.indices { table.values[place].clockMoved(by: duration) }
    }
}
