import Events

/// The moment from which something holds.
///
/// `5s` (since the world started), `3 requests`, or a pattern: once it was matched, or matched `nth` times.
package enum Trigger: Hashable, Sendable {
    /// So long after the world started, by its clock.
    case time(Duration)
    /// After so many queries that are in scope.
    case requests(Int)
    /// After an entry of the journal.
    case pattern(Pattern)
}

extension Item {
    static let triggerForm = "a duration such as 5s, a count such as 3 requests, or a pattern"

    /// A trigger.
    func trigger() -> Trigger? {
        if case .mapping = value.content { return pattern(isMoment: true).map { .pattern($0) } }
        guard let text = plain else {
            refuse(expected: Self.triggerForm)
            return nil
        }
        if let duration = DurationText.parse(text) { return .time(duration) }
        let words = text.split(separator: " ").map(String.init)
        if words.count == 1, DurationText.parse("\(text)s") != nil {
            refuse(expected: Self.triggerForm, hint: "write \(text)s or \(text) requests")
            return nil
        }
        guard words.count == 2, let count = Int(words[0]), count > 0, String(count) == words[0] else {
            refuse(expected: Self.triggerForm)
            return nil
        }
        guard words[1] == (count == 1 ? "request" : "requests") || words[1] == "requests" else {
            let unit = Spelling.nearest(to: words[1], among: ["request", "requests"])
            refuse(expected: Self.triggerForm, hint: unit.map { _ in "write \(count) requests" })
            return nil
        }
        return .requests(count)
    }
}

/// A trigger while it is watched.
struct TriggerState: Hashable, Sendable {
    let trigger: Trigger
    private var seen = 0
    private(set) var hasFired = false

    init(_ trigger: Trigger) {
        self.trigger = trigger
    }

    /// When it fires by time alone, for a world that began at `start`.
    var delay: Duration? {
        guard !hasFired, case .time(let delay) = trigger else { return nil }
        return delay
    }

    /// Watches an entry; true if it made the trigger fire.
    mutating func saw(_ entry: JournalEntry, inScope: (JournalEntry) -> Bool) -> Bool {
        guard !hasFired else { return false }
        switch trigger {
        case .time: return false
        case .requests(let count):
            guard entry.kind == .request, inScope(entry) else { return false }
            seen += 1
            hasFired = seen >= count
        case .pattern(let pattern):
            guard pattern.matches(entry) else { return false }
            seen += 1
            hasFired = seen >= pattern.ordinal
        }
        return hasFired
    }

    /// So much time has passed since the start; true if it made the trigger fire.
    mutating func passed(_ time: Duration) -> Bool {
        guard let delay, delay <= time else { return false }
        hasFired = true
        return true
    }
}
