package import Events
package import Primitives

/// What an entry of the journal must look like: its kind, its subject, its fields.
///
///     { request: auth.sendCode, dc: 4, where: { phone_number: "9996641234" } }
package struct Pattern: Hashable, Sendable {
    /// Where it is written.
    package let mark: SourceMark
    /// The kind of entry.
    package let kind: JournalKind
    /// What the subject must be.
    package let subject: ValueMatcher
    /// What other fields must be, by name, in the order of the file.
    package let fields: [Field]
    /// What the arguments of a query must be, by name.
    package let arguments: [Field]
    /// Which match counts where the pattern stands for one moment: the n-th, from 1.
    package let ordinal: Int

    /// A field with what it must be.
    package struct Field: Hashable, Sendable {
        /// Its name.
        package let name: String
        /// What it must be.
        package let matcher: ValueMatcher
        /// Where that is written; `nil` if it follows from something else.
        package let mark: SourceMark?

        /// A field with what it must be.
        package init(_ name: String, _ matcher: ValueMatcher, at mark: SourceMark? = nil) {
            self.name = name
            self.matcher = matcher
            self.mark = mark
        }
    }

    /// A pattern with these parts.
    package init(
        at mark: SourceMark,
        _ kind: JournalKind,
        _ subject: ValueMatcher,
        fields: [Field] = [],
        arguments: [Field] = [],
        ordinal: Int = 1
    ) {
        self.mark = mark
        self.kind = kind
        self.subject = subject
        self.fields = fields
        self.arguments = arguments
        self.ordinal = ordinal
    }

    /// Whether an entry is as wanted.
    package func matches(_ entry: JournalEntry) -> Bool {
        entry.kind == kind && subject.matches(entry.subject)
            && fields.allSatisfy { $0.matcher.matches(entry[$0.name]) }
            && arguments.allSatisfy { $0.matcher.matches(entry.argument($0.name)) }
    }

    /// What of an entry of the same kind is not as wanted; `nil` for one of another kind.
    package func differences(from entry: JournalEntry) -> [Difference]? {
        guard entry.kind == kind else { return nil }
        var differences: [Difference] = []
        func compare(_ name: String, _ matcher: ValueMatcher, _ value: JournalValue?) {
            if !matcher.matches(value) {
                differences.append(Difference(field: name, wanted: matcher, found: value))
            }
        }
        compare(kind.subject.name, subject, entry.subject)
        for field in fields { compare(field.name, field.matcher, entry[field.name]) }
        for field in arguments { compare(field.name, field.matcher, entry.argument(field.name)) }
        return differences
    }
}

/// A field of an entry that is not as a pattern wants it.
package struct Difference: Hashable, Sendable, CustomStringConvertible {
    /// Which field.
    package let field: String
    /// What it was to be.
    package let wanted: ValueMatcher
    /// What it is; `nil` if it is not there.
    package let found: JournalValue?

    /// `dc is 2, expected 4`.
    package var description: String {
        "\(field) is \(found?.text ?? "not there"), expected \(wanted)"
    }

    /// How far off it is: a little for a word that is nearly right.
    var weight: Double {
        guard let wanted = wanted.exact, let found = found?.text else { return 1 }
        let longer = max(wanted.count, found.count, 1)
        return 0.5 + 0.5 * Double(Spelling.distance(wanted, found)) / Double(min(longer, 64))
    }
}

extension Pattern: CustomStringConvertible {
    /// As in a file, but for quotes: `{ request: auth.sendCode, dc: 4 }`.
    package var description: String {
        var parts = ["\(kind.rawValue): \(subject)"]
        parts += fields.map { "\($0.name): \($0.matcher)" }
        if !arguments.isEmpty {
            let inner = arguments.map { "\($0.name): \($0.matcher)" }.joined(separator: ", ")
            parts.append("where: { \(inner) }")
        }
        if ordinal > 1 { parts.append("nth: \(ordinal)") }
        return "{ \(parts.joined(separator: ", ")) }"
    }
}

extension JournalEntry {
    /// An argument of a query by name; `a.b` is field b of argument a.
    package func argument(_ path: String) -> JournalValue? {
        var value = arguments
        for part in path.split(separator: ".") {
            guard case .object(let fields) = value else { return nil }
            value = fields[String(part)]
        }
        return value
    }
}
