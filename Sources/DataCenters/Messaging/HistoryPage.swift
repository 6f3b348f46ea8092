package import Primitives

/// Which part of a history is asked for.
///
/// - Source: api/offsets.
package struct HistoryPage: Hashable, Sendable {
    /// How many messages are told at once, whatever was asked.
    package static let limit = 100

    /// Begin below this number; 0 for the newest.
    package var offsetID = 0
    /// Begin before this time; `nil` for the newest.
    package var offsetDate: Timestamp?
    /// Skip so many more; if negative, begin so many earlier.
    package var addOffset = 0
    /// How many are wanted.
    package var count = HistoryPage.limit
    /// Only numbers below this one; 0 for no bound.
    package var maxID = 0
    /// Only numbers above this one; 0 for no bound.
    package var minID = 0

    /// The newest messages.
    package init() {}

    /// The part that is asked for, of `total` messages of which `above` are not below the offset.
    ///
    /// Both count from the newest message on.
    func range(of total: Int, above: Int) -> Range<Int> {
        let first = above + min(max(addOffset, -total), total)
        let end = first + min(max(count, 0), Self.limit)
        return min(max(first, 0), total)..<min(max(end, 0), total)
    }

    /// The part of `messages`, newest first, that is asked for.
    package func part(of messages: [Message]) -> [Message] {
        let inside = messages.filter { (maxID <= 0 || $0.id < maxID) && $0.id > minID }
        let above = inside.firstIndex { isBelowOffset($0) } ?? inside.count
        return Array(inside[range(of: inside.count, above: above)])
    }

    /// Whether a message lies below the offset.
    func isBelowOffset(_ message: Message) -> Bool {
        if offsetID > 0 { return message.id < offsetID }
        if let offsetDate { return message.date < offsetDate }
        return true
    }
}

extension MessageStore {
    /// The part of a dialog, newest first, that is asked for; found without a look at the rest.
    package func part(_ page: HistoryPage, of peer: Peer) -> [Message] {
        let all = ids(of: peer)
        let low = all.firstIndexInOrder { $0 > page.minID }
        let high = page.maxID <= 0 ? all.count : all.firstIndexInOrder { $0 >= page.maxID }
        guard low < high else { return [] }
        let inside = all[low..<high]
        let below = inside.firstIndexInOrder { id in self[id].map { !page.isBelowOffset($0) } ?? false }
        let range = page.range(of: inside.count, above: inside.endIndex - below)
        return range.compactMap { self[inside[inside.endIndex - 1 - $0]] }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element fulfils a condition that all later elements fulfil too.
    func firstIndexInOrder(where condition: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
