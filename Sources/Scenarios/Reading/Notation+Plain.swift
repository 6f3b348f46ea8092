import Primitives

// The notations that any table may use: texts, words, truth values, numbers, durations, sizes.

extension Notation where Value == String {
    /// A text as usual.
    static var text: Self { text(atMost: 256) }

    /// A text of at most so many characters.
    static func text(atMost most: Int, mayBeEmpty: Bool = false) -> Self {
        Notation(
            "a text",
            schema: ["type": JSON.scalars, "minLength": mayBeEmpty ? 0 : 1, "maxLength": .number(most)]
        ) {
            $0.text(atMost: most, mayBeEmpty: mayBeEmpty)
        }
    }
}

extension Notation where Value == Bool {
    /// `true` or `false`.
    static var bool: Self {
        Notation("true or false", schema: ["type": "boolean"]) { $0.bool() }
    }
}

extension Notation where Value: CaseIterable & RawRepresentable<String> & Sendable {
    /// One of the words of an enum.
    static var word: Self { word(among: Array(Value.allCases)) }

    /// One of some words of an enum.
    static func word(among values: [Value]) -> Self {
        let known = values.map { ($0.rawValue, $0) }
        let words = known.map(\.0)
        return Notation(
            words.joined(separator: " or "),
            schema: ["enum": .strings(words)],
            isMeant: { words.contains($0.scalar ?? "") },
            show: { $0.rawValue },
            read: { $0.word(known) }
        )
    }
}

extension Notation {
    /// A word that stands for a value.
    static func word(_ word: String, for value: Value) -> Self where Value: Sendable {
        Notation(
            word,
            schema: ["enum": [.string(word)]],
            isMeant: { $0.scalar == word },
            show: { _ in word },
            read: { $0.word([(word, value)]) }
        )
    }
}

extension Notation where Value: FixedWidthInteger & Sendable {
    /// A whole number in decimal.
    static func integer(_ range: ClosedRange<Value>) -> Self {
        Notation(
            "a number from \(range.lowerBound) to \(range.upperBound)",
            schema: .integer(range),
            isMeant: { $0.plain.flatMap { Int64($0) } != nil },
            hint: { $0.plain == nil && $0.scalar.flatMap { Int64($0) } != nil ? Item.withoutQuotes : nil },
            read: { $0.number(in: range) }
        )
    }

    /// One of a few numbers.
    static func integer(oneOf known: [Value]) -> Self {
        let form = "one of \(known.map { "\($0)" }.joined(separator: ", "))"
        return Notation(form, schema: ["enum": .array(known.map { .number($0) })]) { item in
            guard let text = item.plain, let number = Value(text), known.contains(number) else {
                let other = item.plain.flatMap { text in known.first { "\($0)" == "-\(text)" } }
                item.refuse(expected: form, hint: other.map { "write \($0)" })
                return nil
            }
            return number
        }
    }
}

extension Notation where Value == Duration {
    /// A length of time: `500ms`, `30s`, `5m`, `2h`, `1d`.
    static var duration: Self {
        Notation(
            DurationText.form,
            schema: .text("^[0-9]+(ms|s|m|h|d)$"),
            isMeant: { $0.plain.flatMap { DurationText.parse($0) } != nil },
            show: { DurationText.text($0) },
            read: { item in
                guard let text = item.plain, let duration = DurationText.parse(text) else {
                    let text = item.scalar?.filter { $0 != " " } ?? ""
                    let meant = [text, "\(text)s"].first { DurationText.parse($0) != nil }
                    item.refuse(expected: DurationText.form, hint: meant.map { "write \($0)" })
                    return nil
                }
                return duration
            }
        )
    }
}

extension Notation where Value == ClosedRange<Duration> {
    /// A length of time, or two that it lies between: `20ms`, `20ms..80ms`.
    static var durations: Self {
        Notation(
            DurationRangeText.form,
            schema: .text("^[0-9]+(ms|s|m|h|d)(\\.\\.[0-9]+(ms|s|m|h|d))?$"),
            isMeant: { $0.plain.flatMap { DurationRangeText.ends($0) } != nil },
            show: { DurationRangeText.text($0) },
            read: { item in
                guard let (first, last) = item.plain.flatMap({ DurationRangeText.ends($0) }) else {
                    let text = item.scalar?.filter { $0 != " " } ?? ""
                    let meant = [text, "\(text)s"].first { DurationRangeText.parse($0) != nil }
                    item.refuse(expected: DurationRangeText.form, hint: meant.map { "write \($0)" })
                    return nil
                }
                guard first <= last else {
                    item.refuse(
                        expected: DurationRangeText.form,
                        hint: "write \(DurationRangeText.text(last...first))"
                    )
                    return nil
                }
                return first...last
            }
        )
    }
}

extension Notation where Value: FixedWidthInteger & Sendable {
    /// How many bytes something has: `1000`, `20MB`, `64KiB`.
    static func size(from least: Value = 0, atMost most: Value) -> Self {
        Notation(
            SizeText.form,
            schema: [
                "anyOf": [
                    .text("^[0-9]+(B|KB|MB|GB|KiB|MiB|GiB)$"),
                    .integer(least...most),
                ]
            ],
            isMeant: { $0.plain.flatMap { SizeText.parse($0) } != nil },
            show: { SizeText.text(Int64($0)) },
            read: { item in
                guard let text = item.plain, let size = SizeText.parse(text) else {
                    let text = item.scalar?.filter { $0 != " " } ?? ""
                    item.refuse(
                        expected: SizeText.form,
                        hint: SizeText.parse(text).map { _ in "write \(text)" }
                    )
                    return nil
                }
                guard size <= most, size >= least else {
                    item.refuse(expected: size > most ? "at most \(most) bytes" : "at least \(least)")
                    return nil
                }
                return Value(size)
            }
        )
    }
}

extension Notation where Value == ClosedRange<Int> {
    /// `3`, `2..4`, `3..`, `..5`: whole numbers from `least`; what has no end ends with `Int.max`.
    static func range(from least: Int) -> Self {
        let form = "a number, or a range such as 2..4, 3.. or ..5"
        return Notation(
            form,
            schema: [
                "anyOf": [
                    .text("^([0-9]+\\.\\.[0-9]*|\\.\\.[0-9]+)$"), .integer(max(least, 1)...Item.mostTimes),
                ]
            ],
            show: { RangeText.text($0) },
            read: { item in
                guard let text = item.plain else {
                    let isNumber = item.scalar.flatMap { RangeText.number($0) } != nil
                    item.refuse(expected: form, hint: isNumber ? Item.withoutQuotes : nil)
                    return nil
                }
                guard let (first, last) = RangeText.parse(text, from: least) else {
                    item.refuse(expected: form)
                    return nil
                }
                guard first >= least, last >= least else {
                    item.refuse(expected: form, hint: "the first is \(least)")
                    return nil
                }
                guard first <= last else {
                    item.refuse(expected: form, hint: "write \(last)..\(first)")
                    return nil
                }
                return first...last
            }
        )
    }
}

extension Item {
    /// No count in a file is larger.
    static let mostTimes = 1_000_000
}
