package import Events

/// The entry that comes nearest to a pattern that nothing matched, and what is different about it.
package struct NearMiss: Hashable, Sendable {
    /// The entry.
    package let entry: JournalEntry
    /// What is not as wanted, never empty.
    package let differences: [Difference]

    /// The nearest of some entries, the earliest of equals; `nil` if none is of the kind, or all are about something else.
    package init?(to pattern: Pattern, among entries: some Sequence<JournalEntry>) {
        var best: (entry: JournalEntry, differences: [Difference], distance: Double)?
        for entry in entries {
            guard let differences = pattern.differences(from: entry), !differences.isEmpty else { continue }
            let subject = differences.first { $0.field == pattern.kind.subject.name }
            if let subject, subject.wanted.exact != nil, subject.weight > Self.somethingElse { continue }
            let distance = differences.reduce(0) { sum, difference in
                // Another method is further off than the right method at another DC.
                sum + difference.weight * (difference.field == pattern.kind.subject.name ? 2 : 1)
            }
            if distance < best?.distance ?? .infinity { best = (entry, differences, distance) }
        }
        guard let best else { return nil }
        entry = best.entry
        differences = best.differences
    }

    /// `auth.signIn` is near `auth.signUp`, `help.getConfig` is not: more than this of a name is different.
    private static let somethingElse = 0.8
}
