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

    /// The key that all faults have; the others depend on it.
    enum Keys {
        static let keyword = Key("fault", required: .text, "What goes wrong.")
    }

    init(_ form: FaultForm, _ flaw: Flaw, _ scope: Scope, _ schedule: Schedule, at mark: SourceMark) {
        self.mark = mark
        keyword = form.keyword
        hook = form.level.hook
        self.flaw = flaw
        self.scope = scope
        self.schedule = schedule
    }
}

extension Notation where Value == Fault {
    /// An element of `faults`: a mapping whose keys depend on its keyword.
    static var fault: Self {
        Notation(
            "a fault",
            schema: ScenarioSchema.reference("fault"),
            isMeant: \.isMapping,
            read: { $0.fault() }
        )
    }
}

extension Item {
    fileprivate func fault() -> Fault? {
        guard let keyword = faultKeyword() else { return nil }
        guard let form = FaultTable.all.first(where: { $0.keyword == keyword.value }) else {
            let hint = Spelling.hint(for: keyword.value, among: FaultTable.names)
            let found = "unknown fault '\(keyword.value)'"
            mistakes.add(Diagnostic(at: keyword.mark, found: found, hint: hint))
            return nil
        }
        guard let fields = fields(form.table), let flaw = form.read(fields) else { return nil }
        var scope = Scope(fields, at: form.level.hook)
        if case .exchange(let exchangeFlaw) = flaw { narrow(&scope, to: type(of: exchangeFlaw), form) }
        return Fault(form, flaw, scope, Schedule(fields), at: mark)
    }

    /// A flaw of a key exchange is about its usual step, if the scenario says no other.
    private func narrow(_ scope: inout Scope, to kind: any ExchangeFlaw.Type, _ form: FaultForm) {
        let name = Scope.Keys.frameMethod.name
        guard let method = scope.fields.first(where: { $0.name == name }) else {
            scope.fields.append(Pattern.Field(name, .text(kind.usualStep)))
            return
        }
        let steps = kind.steps.map(\.rawValue)
        for text in method.matcher.wantedTexts
        where Scope.isFrame(text) && !steps.contains(where: { Glob.matches($0, text) }) {
            let hint = "it is done to \(steps.joined(separator: ", "))"
            let found = "'\(form.keyword)' is never done to '\(text)'"
            mistakes.add(Diagnostic(at: method.mark ?? mark, found: found, hint: hint))
        }
    }

    private func faultKeyword() -> Marked<String>? {
        guard case .mapping(let pairs) = value.content else {
            let hint = scalar.flatMap { FaultTable.names.contains($0) ? "write { fault: \($0) }" : nil }
            refuse(expected: "a mapping such as { fault: drop_reply, method: auth.sendCode }", hint: hint)
            return nil
        }
        let key = Fault.Keys.keyword
        guard let pair = pairs.first(where: { $0.key == key.name }) else {
            let inverted = pairs.first { FaultTable.names.contains($0.key) }
            let hint = inverted.map { "write \(key.name): \($0.key)" }
            note("a fault lacks the key '\(key.name)'", expected: "which fault it is", hint: hint)
            return nil
        }
        return Notation.marked(.text).read(Item(name: key.name, value: pair.value, mistakes: mistakes))
    }
}
