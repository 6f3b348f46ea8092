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

/// Which of the things that DCs say without being asked go to a session.
package enum UpdateInterest: Int, Comparable, Sendable {
    /// Nothing: its client said so, loads files, or has asked nothing yet.
    case none
    /// What is told to everybody, such as addresses.
    case announcements
    /// What happens to the account, too.
    case updates

    /// The smaller interest first.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
