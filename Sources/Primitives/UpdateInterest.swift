/// Which of the things that DCs say without being asked go to a session.
package enum UpdateInterest: Int, Comparable, Sendable {
    /// Nothing: its client said so, loads files, or has asked nothing yet.
    case nothing
    /// What is told to everybody, such as addresses.
    case announcements
    /// What happens to the account, too.
    case updates

    /// The smaller interest first.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
