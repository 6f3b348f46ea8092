package import Flaws
package import Primitives

/// A fault: what goes wrong, where and when.
package struct Fault: Hashable, Sendable {
    /// Where it is written.
    package let mark: SourceMark
    /// What it does.
    package let flaw: Flaw
    /// Which moments it is about.
    package let scope: Scope
    /// When it applies.
    package let schedule: Schedule

    /// Its keyword.
    package var keyword: String { flaw.keyword }
    /// At which moments it interferes.
    package var hook: Moment.Hook { scope.isOfService ? .service : flaw.level.hook }

    /// The key that all faults have; the others depend on it.
    enum Keys {
        static let keyword = Key("fault", required: .text, "What goes wrong.")
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
        guard let fields = fields(form.table) else { return nil }
        let flaw = form.flaw(with: fields)
        var scope = Scope(fields, at: hook(of: form, fields))
        if case .exchange(let exchangeFlaw) = flaw { narrow(&scope, to: type(of: exchangeFlaw)) }
        return Fault(mark: mark, flaw: flaw, scope: scope, schedule: Schedule(fields))
    }

    /// At which moments a fault interferes, by its keys.
    private func hook(of form: FaultForm, _ fields: Fields) -> Moment.Hook {
        guard form.aimsAtServiceMessages, fields[Scope.Keys.service] != nil else { return form.level.hook }
        let meant = Set(Scope.Keys.fields(at: .service).map(\.name))
        for key in Scope.Keys.all(at: form.level.hook) where !meant.contains(key.name) && has(key.name) {
            let found = "'\(key.name)' says nothing of service messages"
            mistakes.add(
                Diagnostic(at: mark, found: found, hint: "leave it out, or '\(Scope.Keys.service.name)'")
            )
        }
        return .service
    }

    private func has(_ key: String) -> Bool {
        guard case .mapping(let pairs) = value.content else { return false }
        return pairs.contains { $0.key == key }
    }

    /// A flaw of a key exchange is about its usual step, if the scenario says no other.
    private func narrow(_ scope: inout Scope, to kind: any ExchangeFlaw.Type) {
        let name = Scope.Keys.frameMethod.name
        guard let method = scope.fields.first(where: { $0.name == name }) else {
            scope.fields.append(Pattern.Field(name, .text(kind.usualStep)))
            return
        }
        let steps = kind.steps.map(\.rawValue)
        for text in method.matcher.wantedTexts
        where Scope.isFrame(text) && !steps.contains(where: { Glob.matches($0, text) }) {
            let hint = "it is done to \(steps.joined(separator: ", "))"
            let found = "'\(kind.fault.keyword)' is never done to '\(text)'"
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
