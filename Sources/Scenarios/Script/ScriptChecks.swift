import DataCenters
import Primitives

/// Finds what each part of a script says rightly and the whole cannot mean.
///
/// What can never hold or never happen by itself is an error; what only hardly makes sense is a warning.
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
        if let start = script.client.start { check(start.value, at: start.mark) }
        // A rule with a mistake does not say yet what it is to say.
        var fine = script
        fine.faults.removeAll { !mistakes.isFine($0.mark) }
        fine.stubs.removeAll { !mistakes.isFine($0.mark) }
        fine.timeline.removeAll { !mistakes.isFine($0.mark) }
        fine.expectations.removeAll { !mistakes.isFine($0.mark) }
        ReachChecks(mistakes: mistakes, faults: Set(script.faults.map(\.keyword))).check(fine)
        ContradictionChecks(mistakes: mistakes).check(fine.expectations)
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
        let isOver =
            switch (schedule.after, schedule.until) {
            case (.time(let after), .time(let until)): until <= after
            case (.requests(let after), .requests(let until)): until <= after
            default: false
            }
        guard isOver else { return }
        let found = "it never applies: 'until' is not later than 'after'"
        mistakes.add(Diagnostic(at: mark, found: found))
    }

    private func check(_ expectation: Expectation) {
        for pattern in expectation.patterns { check(pattern) }
        if let after = expectation.after { check(after) }
        if let until = expectation.until { check(until) }
    }

    // MARK: DCs and accounts

    private var known: [DCID] { world.dcs.map(\.id) }

    private func check(_ dc: DCID, at mark: SourceMark) {
        guard !known.isEmpty, !known.contains(dc) else { return }
        let list = known.prefix(10).map(\.description).joined(separator: ", ")
        mistakes.add(Diagnostic(at: mark, found: "there is no DC \(dc)", expected: "one of \(list)"))
    }

    private func check(_ fields: [Pattern.Field], at mark: SourceMark) {
        for field in fields where field.name == Scope.Keys.dc.name {
            for text in field.matcher.wantedTexts where !text.contains("*") {
                guard let number = Int(text), String(number) == text else {
                    let found = "dc is '\(text)'"
                    mistakes.add(
                        Diagnostic(at: field.mark ?? mark, found: found, expected: "the number of a DC")
                    )
                    continue
                }
                check(DCID(number), at: field.mark ?? mark)
            }
        }
        for field in fields where field.name == Scope.Keys.account.name {
            for text in field.matcher.wantedTexts where !text.contains("*") {
                checkAccount(text, at: field.mark ?? mark)
            }
        }
    }

    private func checkAccount(_ text: String, at mark: SourceMark) {
        if let phone = PhoneNumber(text) { return check(phone, at: mark) }
        guard !isBot(text) else { return }
        let names = world.accounts.compactMap(\.username?.value)
        let plain = text.hasPrefix("@") ? String(text.dropFirst()) : text
        guard !names.contains(where: { $0.lowercased() == plain.lowercased() }) else { return }
        let nearest = Spelling.nearest(to: plain, among: names).map { "did you mean '\($0)'?" }
        let found = "no account is called '\(text)'"
        mistakes.add(
            Diagnostic(
                at: mark,
                severity: .warning,
                found: found,
                hint: nearest ?? "declare it under accounts, with a username"
            )
        )
    }

    /// Whether a text is what a declared bot is called in the journal: `bot 4711`.
    private func isBot(_ text: String) -> Bool {
        world.accounts.contains { account in
            account.botToken.map { "bot " + $0.value.prefix { $0 != ":" } } == text
        }
    }

    /// An account that is neither declared nor one that every world has.
    private func check(_ phone: PhoneNumber, at mark: SourceMark) {
        let declared = world.accounts.compactMap(\.phone?.value)
        guard !declared.contains(phone), phone.testDC.map({ known.contains($0) }) != true else { return }
        if let dc = phone.testDC {
            let found = "the test number \(phone) belongs to DC \(dc), which is not there"
            mistakes.add(Diagnostic(at: mark, severity: .warning, found: found))
            return
        }
        // Most numbers are alike in length; only a slip of the pen is worth a guess.
        let nearest = declared.map(\.description).first { Spelling.distance($0, "\(phone)") <= 2 }
        mistakes.add(
            Diagnostic(
                at: mark,
                severity: .warning,
                found: "nobody has the number \(phone) unless a client signs up with it",
                hint: nearest.map { "did you mean '\($0)'?" }
                    ?? "declare it under accounts, or use a test number 99966XYYYY of DC X"
            )
        )
    }

    private func check(_ action: TimelineStep.Action) {
        for dc in action.command.dcs { check(dc, at: action.mark) }
        if let phone = action.command.phone { check(phone, at: action.mark) }
    }
}
