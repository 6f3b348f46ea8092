public import Primitives

/// Which part of a history is asked for.
///
/// - Source: api/offsets.
public struct HistoryPage: Hashable, Sendable {
    /// How many messages are told at once, whatever was asked.
    public static let limit = 100

    /// Begin below this number; 0 for the newest.
    public var offsetID = 0
    /// Begin before this time; `nil` for the newest.
    public var offsetDate: Timestamp?
    /// Skip so many more; if negative, begin so many earlier.
    public var addOffset = 0
    /// How many are wanted.
    public var count = HistoryPage.limit
    /// Only numbers below this one; 0 for no bound.
    public var maxID = 0
    /// Only numbers above this one; 0 for no bound.
    public var minID = 0

    /// The newest messages.
    public init() {}

    /// The part of `messages`, newest first, that is asked for.
    public func part(of messages: [Message]) -> [Message] {
        let start = messages.firstIndex { isBelowOffset($0) } ?? messages.count
        let first = start + min(max(addOffset, -messages.count), messages.count)
        let end = first + min(max(count, 0), Self.limit)
        let range = min(max(first, 0), messages.count)..<min(max(end, 0), messages.count)
        return messages[range].filter { (maxID <= 0 || $0.id < maxID) && $0.id > minID }
    }

    private func isBelowOffset(_ message: Message) -> Bool {
        if offsetID > 0 { return message.id < offsetID }
        if let offsetDate { return message.date < offsetDate }
        return true
    }
}
