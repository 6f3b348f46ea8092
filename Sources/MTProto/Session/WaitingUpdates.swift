/// The updates that wait for a session whose client has no connection.
///
///     | state     | one more, while there is room | one more than the limit | taken                   |
///     | waiting   | waiting                       | too many, none is kept  | all of them, in order   |
///     | too many  | too many                      | too many                | that there are too many |
///
/// Each gets its msg_id when it leaves: a client refuses one that is older than five minutes.
struct WaitingUpdates: Sendable {
    /// What a session finds that comes back.
    enum Taken: Equatable {
        /// Nothing was missed.
        case nothing
        /// These, oldest first.
        case all([[UInt8]])
        /// Some are gone: the client has to ask what it missed.
        case tooMany
    }

    private var bodies: [[UInt8]] = []
    private var areTooMany = false
    /// How many bytes wait.
    private(set) var size = 0

    /// One more waits, if no more than `limit` do then.
    mutating func add(_ body: [UInt8], limit: Int) {
        guard !areTooMany else { return }
        guard bodies.count < limit else { return giveUp() }
        bodies.append(body)
        size += body.count
    }

    /// Keeps none of them.
    mutating func giveUp() {
        bodies = []
        size = 0
        areTooMany = true
    }

    /// Takes what there is; nothing waits afterwards.
    mutating func take() -> Taken {
        defer { self = WaitingUpdates() }
        if areTooMany { return .tooMany }
        return bodies.isEmpty ? .nothing : .all(bodies)
    }
}
