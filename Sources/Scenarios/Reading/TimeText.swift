import Primitives

/// Points in time as users write them: `2026-01-31`, `2026-01-31T12:00:00Z`.
///
/// - Limits: from 2013, when MTProto began, to the end of 2037, because dates on the wire have 31 bits.
enum TimeText {
    static let form = "a time such as 2026-01-31T12:00:00Z"
    /// The times a simulation can be at.
    static let range = Timestamp(seconds: 1_356_998_400)...Timestamp(seconds: 2_145_916_799)

    /// The time that a text spells, UTC, or `nil`.
    static func parse(_ text: String) -> Timestamp? {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard let days = numbers(parts[0], separator: "-", widths: [4, 2, 2]) else { return nil }
        var seconds: Int64 = 0
        if parts.count == 2 {
            guard parts[1].hasSuffix("Z"),
                let clock = numbers(parts[1].dropLast(), separator: ":", widths: [2, 2, 2]),
                clock[0] < 24, clock[1] < 60, clock[2] < 60
            else { return nil }
            seconds = clock[0] * 3600 + clock[1] * 60 + clock[2]
        }
        guard let day = dayNumber(year: days[0], month: days[1], day: days[2]) else { return nil }
        let time = Timestamp(seconds: day * 86400 + seconds)
        return range.contains(time) ? time : nil
    }

    private static func numbers(_ text: Substring, separator: Character, widths: [Int]) -> [Int64]? {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        guard parts.map(\.count) == widths else { return nil }
        let numbers = parts.compactMap { part in
            part.allSatisfy { ("0"..."9").contains($0) } ? Int64(part) : nil
        }
        return numbers.count == parts.count ? numbers : nil
    }

    /// Days since 1970-01-01, or `nil` if there is no such date.
    private static func dayNumber(year: Int64, month: Int64, day: Int64) -> Int64? {
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard year >= 1970, (1...12).contains(month), (1...lengths[Int(month) - 1]).contains(day) else {
            return nil
        }
        let before = year - 1
        let leaps = before / 4 - before / 100 + before / 400 - 477
        return (year - 1970) * 365 + leaps + lengths.prefix(Int(month) - 1).reduce(0, +) + day - 1
    }
}
