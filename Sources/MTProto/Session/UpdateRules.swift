/// How updates are kept for sessions that are away.
package struct UpdateRules: Sendable {
    /// How many wait for a session; one more, and the client is told that they are too many.
    package let mostWaiting: Int
    /// What it is told then: a boxed `Updates`.
    package let tooMany: [UInt8]

    /// Rules.
    package init(mostWaiting: Int, tooMany: [UInt8]) {
        self.mostWaiting = mostWaiting
        self.tooMany = tooMany
    }

    /// Nothing waits, and nobody is told.
    static let none = UpdateRules(mostWaiting: 0, tooMany: [])
}
