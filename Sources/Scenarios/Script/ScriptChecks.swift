import Primitives

/// Finds what each part of a script says rightly and the whole cannot mean.
struct ScriptChecks {
    let world: WorldPlan
    let mistakes: MistakeList

    func check(_ script: Script) {
        for fault in script.faults { check(fault.scope, fault.schedule, at: fault.mark) }
        for stub in script.stubs { check(stub.scope, stub.schedule, at: stub.mark) }
        for step in script.timeline {
            check(step.after)
            for action in step.actions { check(action) }
        }
        for expectation in script.expectations { check(expectation) }
        checkReach(script.stubs)
        checkContradictions(script.expectations)
        if let start = script.client.start { check(start.value, at: start.mark) }
    }

    // MARK: DCs

    private var known: [DCID] { world.dcs.map(\.id) }

    private func check(_ dc: DCID, at mark: SourceMark) {
        guard !known.isEmpty, !known.contains(dc) else { return }
        let list = known.prefix(10).map(\.description).joined(separator: ", ")
        mistakes.add(Diagnostic(at: mark, found: "there is no DC \(dc)", expected: "one of \(list)"))
    }

    private func check(_ fields: [Pattern.Field], at mark: SourceMark) {
        for field in fields where field.name == "dc" {
            let matchers = if case .any(let all) = field.matcher { all } else { [field.matcher] }
            for matcher in matchers {
                guard let text = matcher.exact else { continue }
                guard let number = Int(text) else {
                    mistakes.add(
                        Diagnostic(at: mark, found: "dc is '\(text)'", expected: "the number of a DC")
                    )
                    continue
                }
                check(DCID(number), at: mark)
            }
        }
    }

    private func check(_ pattern: Pattern) {
        check(pattern.fields, at: pattern.mark)
    }

    private func check(_ trigger: Trigger) {
        if case .pattern(let pattern) = trigger { check(pattern) }
    }

    private func check(_ scope: Scope, _ schedule: Schedule, at mark: SourceMark) {
        check(scope.fields, at: mark)
        if let after = schedule.after { check(after) }
        if let until = schedule.until { check(until) }
        if case .time(let after) = schedule.after, case .time(let until) = schedule.until, until <= after {
            let found = "it ends before it begins: 'until' is not later than 'after'"
            mistakes.add(Diagnostic(at: mark, found: found))
        }
        if let after = schedule.after, after == schedule.until {
            mistakes.add(Diagnostic(at: mark, found: "'after' and 'until' are the same, so it never applies"))
        }
    }

    private func check(_ action: TimelineStep.Action) {
        for dc in action.command.dcs { check(dc, at: action.mark) }
    }

    // MARK: Expectations

    private func check(_ expectation: Expectation) {
        for pattern in expectation.patterns { check(pattern) }
        if let after = expectation.after { check(after) }
        if let until = expectation.until { check(until) }
        for name in expectation.each + expectation.same + expectation.differ {
            for pattern in expectation.patterns {
                let known = ["dc", "connection"] + pattern.kind.fields.map(\.name)
                guard !known.contains(name), !name.hasPrefix("args.") else { continue }
                mistakes.add(
                    Diagnostic(
                        at: expectation.mark,
                        found: "entries of the kind '\(pattern.kind.rawValue)' have no field '\(name)'",
                        hint: Spelling.hint(for: name, among: known)
                    )
                )
            }
        }
    }

    /// What one expectation wants, another forbids.
    private func checkContradictions(_ expectations: [Expectation]) {
        for forbidding in expectations {
            guard case .never(let pattern) = forbidding.claim, forbidding.isUnlimited else { continue }
            for wanting in expectations where wanting.isUnlimited && wanting != forbidding {
                let wanted: [Pattern] =
                    switch wanting.claim {
                    case .seen(let pattern, let times): times.lowerBound > 0 ? [pattern] : []
                    case .inOrder(let patterns): patterns
                    case .never, .rate: []
                    }
                guard let same = wanted.first(where: { $0.isSpecialCase(of: pattern) }) else { continue }
                mistakes.add(
                    Diagnostic(
                        at: forbidding.mark,
                        found: "this forbids what line \(same.mark.line) expects: \(same)",
                        hint: "say when it is forbidden: after, until, within"
                    )
                )
            }
        }
    }

    // MARK: Stubs

    /// A stub behind one that always answers is never reached.
    private func checkReach(_ stubs: [Stub]) {
        for (index, stub) in stubs.enumerated() {
            let earlier = stubs[..<index].first { $0.schedule == .always && $0.scope.covers(stub.scope) }
            guard let earlier else { continue }
            mistakes.add(
                Diagnostic(
                    at: stub.mark,
                    found: "this stub is never reached: the one in line \(earlier.mark.line) always answers",
                    hint: "put it first, or let the other one answer fewer times"
                )
            )
        }
    }
}

extension Expectation {
    /// Whether it is about the whole journal.
    fileprivate var isUnlimited: Bool { after == nil && until == nil && within == nil }
}

extension Pattern {
    /// Whether all that matches this one matches the other too, as far as that is plain to see.
    fileprivate func isSpecialCase(of other: Pattern) -> Bool {
        guard kind == other.kind, subject.isSpecialCase(of: other.subject) else { return false }
        return Self.cover(fields, other.fields) && Self.cover(arguments, other.arguments)
    }

    fileprivate static func cover(_ special: [Field], _ general: [Field]) -> Bool {
        general.allSatisfy { wanted in
            special.contains { $0.name == wanted.name && $0.matcher.isSpecialCase(of: wanted.matcher) }
        }
    }
}

extension Scope {
    /// Whether all moments of the other scope are in this one, as far as that is plain to see.
    fileprivate func covers(_ other: Scope) -> Bool {
        Pattern.cover(other.fields, fields) && Pattern.cover(other.arguments, arguments)
    }
}

extension ValueMatcher {
    fileprivate func isSpecialCase(of other: ValueMatcher) -> Bool {
        if self == other { return true }
        guard let exact else { return false }
        return other.matches(Int64(exact).map { .number($0) } ?? .text(exact))
    }
}
