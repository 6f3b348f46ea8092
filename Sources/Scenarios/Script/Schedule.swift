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

    /// The keys that say it.
    package enum Keys {
        static let after = Key("after", .trigger, without: "the start", "Not before this.")
        static let until = Key(
            "until",
            .trigger,
            without: "never",
            "Not once this has been; a pattern is looked for from `after` on."
        )
        static let nth = Key("nth", .range(from: 1), default: 1...Int.max, "Only the n-th time.")
        static let times = Key(
            "times",
            .integer(1...Item.mostTimes),
            without: "for ever",
            "So many times, then never again."
        )
        static let probability = Key(
            "probability",
            .probability,
            without: "always",
            "How likely it is each time; the seed decides."
        )

        /// All of them.
        package static let all: [any AnyKey] = [after, until, nth, times, probability]
    }

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

extension Schedule {
    /// The schedule that is written in a mapping.
    init(_ fields: Fields) {
        after = fields[Keys.after]
        until = fields[Keys.until]
        ordinals = fields[Keys.nth]
        probability = fields[Keys.probability] ?? 1
        guard let times = fields[Keys.times] else { return }
        self.times = times
        if fields.has(Keys.nth), ordinals.upperBound - ordinals.lowerBound < times - 1 {
            let hint = "one of them is enough"
            fields.note(at: Keys.times, "'times' asks for more than 'nth' leaves", hint: hint)
        }
    }
}

extension Notation where Value == Double {
    /// How likely something is that is neither certain nor impossible.
    fileprivate static var probability: Self {
        let form = "a number above 0 and below 1"
        let schema: JSON = ["type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1]
        return Notation(form, schema: schema) { item in
            guard let text = item.plain, let number = Double(text), number > 0, number < 1 else {
                item.refuse(expected: form)
                return nil
            }
            return number
        }
    }
}
