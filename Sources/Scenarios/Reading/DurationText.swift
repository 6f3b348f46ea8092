import Primitives

/// Lengths of time as users write them: `500ms`, `30s`, `5m`, `2h`, `1d`.
///
/// - Limits: at most `DurationText.mostSeconds`, so that no sum with a time of this century overflows.
package enum DurationText {
    /// What a duration looks like, for messages.
    package static let form = "a duration such as 500ms, 30s, 5m, 2h or 1d"
    /// Ten years.
    static let mostSeconds: Int64 = 10 * 366 * 86400

    private static let units: [(suffix: String, milliseconds: Int64)] = [
        ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]

    /// The duration that a text spells, or `nil`.
    package static func parse(_ text: String) -> Duration? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        let suffix = text.dropFirst(digits.count)
        guard let count = Int64(digits), let unit = units.first(where: { $0.suffix == suffix }) else {
            return nil
        }
        let (milliseconds, overflow) = count.multipliedReportingOverflow(by: unit.milliseconds)
        guard !overflow, milliseconds <= mostSeconds * 1000 else { return nil }
        return .milliseconds(milliseconds)
    }

    /// A duration as a file writes it, in the largest unit that needs no fraction.
    package static func text(_ duration: Duration) -> String {
        let milliseconds = duration.milliseconds
        let unit = units.last { milliseconds % $0.milliseconds == 0 && milliseconds != 0 }
        guard let unit else { return "\(milliseconds)s" }
        return "\(milliseconds / unit.milliseconds)\(unit.suffix)"
    }
}

/// Lengths of time that are drawn from a range: `20ms..80ms`, or `20ms` for always the same.
package enum DurationRangeText {
    /// What a range of durations looks like, for messages.
    package static let form = "\(DurationText.form), or a range such as 20ms..80ms"

    /// The range that a text spells; `nil` if it is none, or its end comes before its beginning.
    package static func parse(_ text: String) -> ClosedRange<Duration>? {
        guard let (first, last) = ends(text), first <= last else { return nil }
        return first...last
    }

    /// Both ends, in any order.
    static func ends(_ text: String) -> (Duration, Duration)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 1 || parts.count == 3 && parts[1].isEmpty,
            let first = DurationText.parse(String(parts[0])),
            let last = DurationText.parse(String(parts[parts.count - 1]))
        else { return nil }
        return (first, last)
    }

    /// A range as a file writes it.
    package static func text(_ range: ClosedRange<Duration>) -> String {
        let first = DurationText.text(range.lowerBound)
        return range.lowerBound == range.upperBound
            ? first : "\(first)..\(DurationText.text(range.upperBound))"
    }
}

/// Sizes as users write them: `1000`, `20MB`, `64KiB`.
enum SizeText {
    static let form = "a size such as 1000, 20MB or 64KiB"

    private static let units: [(suffix: String, bytes: Int64)] = [
        ("", 1), ("B", 1), ("KB", 1000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("KiB", 1 << 10),
        ("MiB", 1 << 20), ("GiB", 1 << 30),
    ]

    /// The number of bytes that a text spells, or `nil`.
    static func parse(_ text: String) -> Int64? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        let suffix = text.dropFirst(digits.count)
        guard let count = Int64(digits), let unit = units.first(where: { $0.suffix == suffix }) else {
            return nil
        }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: unit.bytes)
        return overflow ? nil : bytes
    }

    /// A size as a file writes it, in the largest unit of 1024 that needs no fraction.
    static func text(_ bytes: Int64) -> String {
        let unit = units.last {
            $0.bytes.isMultiple(of: 1024) && bytes != 0 && bytes.isMultiple(of: $0.bytes)
        }
        return unit.map { "\(bytes / $0.bytes)\($0.suffix)" } ?? "\(bytes)"
    }
}
