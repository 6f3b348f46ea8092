import Events
import TL

extension Notation where Value == ClosedRange<Int> {
    /// How many entries are wanted: more than none.
    static var times: Self {
        let range = Self.range(from: 0)
        return Notation(
            range.form,
            schema: range.schema(),
            show: range.show,
            read: { item in
                guard let times = range.read(item) else { return nil }
                guard times.upperBound > 0 else {
                    item.refuse(expected: "more than none", hint: "write never in place of seen")
                    return nil
                }
                return times
            }
        )
    }
}

extension Notation where Value == [Marked<String>] {
    /// A field of an entry, or several; which there are depends on the patterns beside it.
    static var fieldNames: Self {
        let field = Notation<Marked<String>>("a field", schema: .text(".")) { item in
            item.marked { $0.text() }
        }
        return .either([
            field.map(show: { names in names.isEmpty ? "none" : "\(names.map { $0.value })" }, { [$0] }),
            .list(field, of: "fields", each: nil, count: 1...10, ifEmpty: "the name of a field"),
        ])
    }
}

extension PatternChecks {
    /// Whether all entries of some patterns may have a field; `args.a` is an argument.
    func fieldName(_ name: Marked<String>, of patterns: [Pattern]) -> Bool {
        for pattern in patterns {
            let known = pattern.kind.distinctions
            if let path = ArgumentField.path(in: name.value), pattern.kind.hasArguments {
                let methods =
                    pattern.kind == .request
                    ? [pattern.subject] : pattern.matchers(of: Scope.Keys.method.name)
                guard let method = methods.first?.method(in: mistakes.schema) else { continue }
                argument(path, of: method, at: name.mark)
            } else if !known.contains(name.value) {
                let arguments = pattern.kind.hasArguments ? [ArgumentField.named("NAME")] : []
                mistakes.add(
                    Diagnostic(
                        at: name.mark,
                        found: "entries of the kind '\(pattern.kind.rawValue)' have no field '\(name.value)'",
                        hint: Spelling.hint(for: name.value, among: known + arguments)
                    )
                )
                return false
            }
        }
        return true
    }
}

extension Pattern {
    /// What a field must be, each time it is named.
    func matchers(of name: String) -> [ValueMatcher] {
        fields.filter { $0.name == name }.map(\.matcher)
    }
}
