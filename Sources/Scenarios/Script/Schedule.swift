import Events
import Primitives

/// When a stub or a fault applies to the moments in its scope; what is not said does not matter.
package struct Schedule: Hashable, Sendable {
    /// Not before this.
    package var after: Trigger?
    /// Not once this has been; a pattern is looked for from `after` on.
    package var until: Trigger?
    /// Which of the moments that are then left: counted from 1.
    package var ordinals: ClosedRange<Int>
    /// How likely each of those is, decided by the seed.
    package var probability: Double
    /// How often it applies at all.
    package var times = Int.max

    static let keys: [KeyTable.Key] = [
        .init("after", .trigger, "Not before this."),
        .init("until", .trigger, "Not once this has been; a pattern is looked for from `after` on."),
        .init("nth", .range("a number, or a range such as 2..4 or 3..", from: 1), "Only the n-th time."),
        .init("times", .integer(1...1_000_000), "So many times, then never again."),
        .init(
            "probability",
            .notation(TextForm("a number above 0 and below 1", regex: nil, numbers: .fraction)),
            "How likely it is each time; the seed decides."
        ),
    ]

    /// Always.
    package static let always = Schedule(after: nil, until: nil, ordinals: 1...Int.max, probability: 1)
}

/// A schedule while it is followed.
struct ScheduleState: Sendable {
    private let schedule: Schedule
    private let scope: Scope
    private var after: TriggerState?
    private var until: TriggerState?
    private var count = 0
    private var applied = 0

    init(_ schedule: Schedule, _ scope: Scope) {
        self.schedule = schedule
        self.scope = scope
        after = schedule.after.map { TriggerState($0) }
        until = schedule.until.map { TriggerState($0) }
    }

    /// Whether it may apply at all now.
    private var isOn: Bool { after?.hasFired != false && until?.hasFired != true }

    mutating func saw(_ entry: JournalEntry) {
        let wasOn = after?.hasFired != false
        _ = after?.saw(entry) { scope.holds($0) }
        // Requests are counted from the start for both, so that `after: 3 requests` goes with `until: 5 requests`.
        if case .pattern = schedule.until, !wasOn { return }
        _ = until?.saw(entry) { scope.holds($0) }
    }

    mutating func passed(_ time: Duration) {
        _ = after?.passed(time)
        _ = until?.passed(time)
    }

    /// Whether it applies to a moment in scope; each question counts.
    mutating func applies(random: inout SeededGenerator) -> Bool {
        guard isOn else { return false }
        count += 1
        guard schedule.ordinals.contains(count), applied < schedule.times else { return false }
        if schedule.probability < 1 {
            guard Double(random.next() >> 11) * 0x1p-53 < schedule.probability else { return false }
        }
        applied += 1
        return true
    }
}

extension Fields {
    /// The schedule that is written here.
    func schedule() -> Schedule {
        var schedule = Schedule.always
        schedule.after = value("after") { $0.trigger() }
        schedule.until = value("until") { $0.trigger() }
        if let range = value("nth", { $0.range(from: 1) }) { schedule.ordinals = range }
        if let times = value("times", { $0.integer(in: 1...Item.mostTimes) }) {
            schedule.times = times
            let left = schedule.ordinals.upperBound - schedule.ordinals.lowerBound
            if has("nth"), left < times - 1 {
                note(at: "times", "'times' asks for more than 'nth' leaves", hint: "one of them is enough")
            }
        }
        if let probability = value("probability", { $0.probability() }) { schedule.probability = probability }
        return schedule
    }
}

extension Item {
    /// No count in a file is larger.
    static let mostTimes = 1_000_000

    /// `3`, `2..4`, `3..`, `..5`: whole numbers from `least`.
    func range(from least: Int) -> ClosedRange<Int>? {
        let expected = "a number, or a range such as 2..4, 3.. or ..5"
        func number(_ text: String) -> Int? {
            guard let number = Int(text), String(number) == text, number <= Self.mostTimes else { return nil }
            return number
        }
        guard let text = plain else {
            refuse(expected: expected, hint: scalar.flatMap { number($0) }.map { _ in Self.withoutQuotes })
            return nil
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isRange = parts.count == 3 && parts[1].isEmpty && parts != ["", "", ""]
        guard isRange || parts.count == 1, let first = parts[0].isEmpty ? least : number(parts[0]),
            let last = isRange && parts[2].isEmpty ? Int.max : number(parts[parts.count - 1])
        else {
            refuse(expected: expected)
            return nil
        }
        guard first >= least, last >= least else {
            refuse(expected: expected, hint: "the first is \(least)")
            return nil
        }
        guard first <= last else {
            refuse(expected: expected, hint: "write \(last)..\(first)")
            return nil
        }
        return first...last
    }

    fileprivate func probability() -> Double? {
        guard let text = plain, let number = Double(text), number > 0, number < 1 else {
            refuse(expected: "a number above 0 and below 1")
            return nil
        }
        return number
    }
}
