// What an operator lets a DC lose.
extension MTProtoServer {
    /// Forgets all sessions; keys and connections stay, so clients are told of a new session.
    public mutating func forgetSessions() {
        sessions = SessionTable()
        dirty = []
        unanswered = []
        for id in connections.keys { connections[id]?.sessions = [] }
    }
}
