import Events
import Primitives

/// Finds expectations that no journal can fulfil together.
struct ContradictionChecks {
    let mistakes: MistakeList

    func check(_ expectations: [Expectation]) {
        for forbidding in expectations {
            guard case .never(let pattern) = forbidding.claim else { continue }
            for wanting in expectations where forbidding.isAsWide(as: wanting) {
                guard let same = wanting.wanted.first(where: { $0.isSpecialCase(of: pattern) }) else {
                    continue
                }
                mistakes.add(
                    Diagnostic(
                        at: forbidding.mark,
                        found: "this forbids what line \(same.mark.line) expects: \(same)",
                        hint: "say when it is forbidden: after, until, within"
                    )
                )
            }
        }
        for (index, second) in expectations.enumerated() {
            guard case .seen(let pattern, let times) = second.claim, second.each.isEmpty else { continue }
            for first in expectations[..<index] where first.window == second.window && first.each.isEmpty {
                guard case .seen(let other, let otherTimes) = first.claim,
                    other.description == pattern.description, !times.overlaps(otherTimes)
                else { continue }
                mistakes.add(
                    Diagnostic(
                        at: second.mark,
                        found: "line \(first.mark.line) wants another number of the same: \(first)"
                    )
                )
            }
        }
    }
}

extension Expectation {
    /// When it holds, in words that can be compared.
    fileprivate var window: [String] {
        [after?.description ?? "", until?.description ?? "", within.map { DurationText.text($0) } ?? ""]
    }

    /// Whether it is about the whole journal, or about the same part of it.
    fileprivate func isAsWide(as other: Expectation) -> Bool {
        window == ["", "", ""] || window == other.window
    }

    /// What must be seen for it to hold.
    fileprivate var wanted: [Pattern] {
        switch claim {
        case .seen(let pattern, let times): times.contains(0) ? [] : [pattern]
        case .inOrder(let patterns): patterns
        case .never, .rate: []
        }
    }
}

extension Pattern {
    /// Whether all that matches this one matches the other too, as far as that is plain to see.
    fileprivate func isSpecialCase(of other: Pattern) -> Bool {
        guard kind == other.kind, subject.isSpecialCase(of: other.subject) else { return false }
        return Self.cover(fields, other.fields) && Self.cover(arguments, other.arguments)
    }

    /// Whether each general field has a special one that it covers.
    static func cover(_ special: [Field], _ general: [Field]) -> Bool {
        general.allSatisfy { wanted in
            special.contains { $0.name == wanted.name && $0.matcher.isSpecialCase(of: wanted.matcher) }
        }
    }
}

extension ValueMatcher {
    fileprivate func isSpecialCase(of other: ValueMatcher) -> Bool {
        if self == other || other == .something { return true }
        guard let exact else { return false }
        return other.matches(Int64(exact).map { .number($0) } ?? .text(exact))
    }
}
