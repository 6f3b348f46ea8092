import Primitives

/// When a stub or a fault applies to the moments in its scope; what is not said does not matter.
public struct Schedule: Hashable, Sendable {
    /// Not before this.
    public var after: Trigger?
    /// Not once this has been.
    public var until: Trigger?
    /// Which of the moments that are then left: counted from 1.
    public var ordinals: ClosedRange<Int>
    /// How likely each of those is, decided by the seed.
    public var probability: Double

    static let keys: [KeyTable.Key] = [
        .init("after", Item.triggerForm, "Not before this."),
        .init("until", Item.triggerForm, "Not once this has been."),
        .init("nth", "a number, or a range such as 2..4 or 3..", "Only the n-th time."),
        .init("times", "a number from 1 to 1000000", "So many times, then never again."),
        .init("probability", "a number above 0 and below 1", "How likely it is each time; the seed decides."),
    ]

    /// Always.
    public static let always = Schedule(after: nil, until: nil, ordinals: 1...Int.max, probability: 1)
}

/// A schedule while it is followed.
struct ScheduleState: Sendable {
    private let schedule: Schedule
    private let scope: Scope
    private var after: TriggerState?
    private var until: TriggerState?
    private var count = 0

    init(_ schedule: Schedule, _ scope: Scope) {
        self.schedule = schedule
        self.scope = scope
        after = schedule.after.map { TriggerState($0) }
        until = schedule.until.map { TriggerState($0) }
    }

    /// Whether it may apply at all now.
    private var isOn: Bool { after?.hasFired != false && until?.hasFired != true }

    mutating func saw(_ entry: JournalEntry) {
        _ = after?.saw(entry) { scope.holds($0) }
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
        guard schedule.ordinals.contains(count) else { return false }
        guard schedule.probability < 1 else { return true }
        return Double(random.next() >> 11) * 0x1p-53 < schedule.probability
    }
}

extension Fields {
    /// The schedule that is written here.
    func schedule() -> Schedule {
        var schedule = Schedule.always
        schedule.after = value("after") { $0.trigger() }
        schedule.until = value("until") { $0.trigger() }
        if let range = value("nth", { $0.range() }) { schedule.ordinals = range }
        if let times = value("times", { $0.integer(in: 1...1_000_000) }) {
            let first = schedule.ordinals.lowerBound
            schedule.ordinals = first...min(schedule.ordinals.upperBound, first + times - 1)
            if has("nth"), schedule.ordinals.upperBound < first + times - 1 {
                note(at: "times", "'times' asks for more than 'nth' leaves", hint: "one of them is enough")
            }
        }
        if let probability = value("probability", { $0.probability() }) { schedule.probability = probability }
        return schedule
    }
}

extension Item {
    /// `3`, `2..4`, `3..`, `..5`: whole numbers from 1.
    func range() -> ClosedRange<Int>? {
        let expected = "a number, or a range such as 2..4, 3.. or ..5"
        guard let text = plain else {
            refuse(expected: expected)
            return nil
        }
        if let number = Int(text), number > 0 { return number...number }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[1].isEmpty, !(parts[0].isEmpty && parts[2].isEmpty),
            let first = parts[0].isEmpty ? 0 : Int(parts[0]),
            let last = parts[2].isEmpty ? Int.max : Int(parts[2]), first >= 0
        else {
            refuse(expected: expected)
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
