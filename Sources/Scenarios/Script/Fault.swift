package import Flaws
package import Primitives

/// A fault: what goes wrong, where and when.
package struct Fault: Hashable, Sendable {
    /// Where it is written.
    package let mark: SourceMark
    /// Its keyword.
    package let keyword: String
    /// At which moments it interferes.
    package let hook: Moment.Hook
    /// What it does.
    package let flaw: Flaw
    /// Which moments it is about.
    package let scope: Scope
    /// When it applies.
    package let schedule: Schedule

    init(_ form: FaultForm, _ flaw: Flaw, _ scope: Scope, _ schedule: Schedule, at mark: SourceMark) {
        self.mark = mark
        keyword = form.keyword
        hook = form.level.hook
        self.flaw = flaw
        self.scope = scope
        self.schedule = schedule
    }
}

extension Item {
    /// An element of `faults`.
    func fault() -> Fault? {
        guard let keyword = faultKeyword() else { return nil }
        guard let form = FaultTable.all.first(where: { $0.keyword == keyword.value }) else {
            let hint = Spelling.hint(for: keyword.value, among: FaultTable.names)
            let found = "unknown fault '\(keyword.value)'"
            mistakes.add(Diagnostic(at: keyword.mark, found: found, hint: hint))
            return nil
        }
        guard let fields = fields(form.table) else { return nil }
        let flaw = form.read(fields)
        var scope = fields.scope(form.level.hook, known: form.level.scopeKeys.map(\.name))
        let schedule = fields.schedule()
        guard let flaw else { return nil }
        if case .exchange(let exchangeFlaw) = flaw {
            let kind = type(of: exchangeFlaw)
            guard let method = fields["method"] else {
                scope.fields.append(Pattern.Field("method", .text(kind.usualStep)))
                return Fault(form, flaw, scope, schedule, at: mark)
            }
            let steps = kind.steps.map(\.rawValue)
            let wanted = scope.fields.first { $0.name == "method" }?.matcher.wantedTexts ?? []
            for text in wanted
            where Item.isFrame(text) && !steps.contains(where: { Glob.matches($0, text) }) {
                let hint = "it is done to \(steps.joined(separator: ", "))"
                method.note("'\(form.keyword)' is never done to '\(text)'", hint: hint)
            }
        }
        return Fault(form, flaw, scope, schedule, at: mark)
    }

    private func faultKeyword() -> Marked<String>? {
        guard case .mapping(let pairs) = value.content else {
            let hint = scalar.flatMap { FaultTable.names.contains($0) ? "write { fault: \($0) }" : nil }
            refuse(expected: "a mapping such as { fault: drop_reply, method: auth.sendCode }", hint: hint)
            return nil
        }
        guard let pair = pairs.first(where: { $0.key == "fault" }) else {
            let inverted = pairs.first { FaultTable.names.contains($0.key) }
            let hint = inverted.map { "write fault: \($0.key)" }
            note("a fault lacks the key 'fault'", expected: "which fault it is", hint: hint)
            return nil
        }
        let item = Item(name: "fault", value: pair.value, mistakes: mistakes)
        return item.marked { $0.text() }
    }
}
