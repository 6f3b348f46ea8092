import Events
import Primitives

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

extension Notation where Value == Trigger {
    /// A moment: a time, a count of queries, or a pattern.
    static var trigger: Self {
        let form = "a duration such as 5s, a count such as 3 requests, or a pattern"
        let moment = Notation<Pattern>.pattern(isMoment: true)
        return Notation(
            form,
            schema: [
                "anyOf": [
                    Notation<Duration>.duration.schema(), .text("^[1-9][0-9]* +requests?$"), moment.schema(),
                ]
            ],
            show: { if case .time(let time) = $0 { DurationText.text(time) } else { "\($0)" } },
            read: { item in
                if moment.isMeant(item) { return moment.read(item).map { .pattern($0) } }
                guard let text = item.plain else {
                    item.refuse(expected: form)
                    return nil
                }
                if let duration = DurationText.parse(text) { return .time(duration) }
                return count(text, item, form)
            }
        )
    }

    private static func count(_ text: String, _ item: Item, _ form: String) -> Trigger? {
        let words = text.split(separator: " ").map(String.init)
        if words.count == 1, DurationText.parse("\(text)s") != nil {
            item.refuse(expected: form, hint: "write \(text)s or \(text) requests")
            return nil
        }
        guard words.count == 2, let count = Int(words[0]), count > 0, String(count) == words[0] else {
            item.refuse(expected: form)
            return nil
        }
        guard words[1] == (count == 1 ? "request" : "requests") || words[1] == "requests" else {
            let unit = Spelling.nearest(to: words[1], among: ["request", "requests"])
            item.refuse(expected: form, hint: unit.map { _ in "write \(count) requests" })
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
