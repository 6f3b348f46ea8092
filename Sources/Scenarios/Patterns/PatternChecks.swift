import TL

/// Finds methods and arguments that no schema has.
struct PatternChecks {
    let mistakes: MistakeList

    /// Checks the subject of a pattern about queries; the method, if there is only one.
    func methods(_ kind: JournalKind, _ subject: ValueMatcher, at mark: SourceMark) -> Combinator? {
        guard kind == .request else { return nil }
        return method(subject, at: mark)
    }

    /// Checks what stands for a method; the method, if there is only one.
    @discardableResult
    func method(_ matcher: ValueMatcher, at mark: SourceMark) -> Combinator? {
        switch matcher {
        case .any(let matchers):
            for matcher in matchers { method(matcher, at: mark) }
            return nil
        case .not(let matcher):
            method(matcher, at: mark)
            return nil
        case .text(let name):
            if name.contains("*") {
                checkGlob(name, at: mark)
                return nil
            }
            guard let method = Schema.builtIn.method(named: name) else {
                mistakes.add(Self.unknownMethod(name, at: mark))
                return nil
            }
            return method
        case .number, .fields:
            mistakes.add(Diagnostic(at: mark, found: "'\(matcher)' is no method", expected: "a name"))
            return nil
        }
    }

    private func checkGlob(_ name: String, at mark: SourceMark) {
        guard !Self.methodNames.contains(where: { Glob.matches($0, name) }) else { return }
        let found = "no method is called '\(name)'"
        let hint = "methods have a namespace: auth.*, *.sendMessage"
        mistakes.add(Diagnostic(at: mark, found: found, hint: hint))
    }

    /// Checks an argument of a method; `a.b` reaches into argument a.
    func argument(_ pair: YAMLValue.Pair, of method: Combinator) {
        let name = pair.key.split(separator: ".").first.map(String.init) ?? pair.key
        let versions = Schema.builtIn.versions(of: method.name)
        let fields = versions.flatMap(\.fields).filter { $0.type != .flags }.map(\.name)
        guard !fields.contains(name) else { return }
        let found = "\(method.name) has no argument '\(name)'"
        var seen: Set<String> = []
        let known = fields.filter { seen.insert($0).inserted }
        let hint = known.isEmpty ? "it has none" : Spelling.hint(for: name, among: known)
        mistakes.add(Diagnostic(at: pair.keyMark, found: found, hint: hint))
    }

    /// `unknown method 'auth.sendcode'; did you mean 'auth.sendCode'?`.
    static func unknownMethod(_ name: String, at mark: SourceMark) -> Diagnostic {
        let isType = !Schema.builtIn.versions(of: name).isEmpty
        let nearest = Spelling.nearest(to: name, among: methodNames)
        return Diagnostic(
            at: mark,
            found: isType ? "'\(name)' is a constructor, not a method" : "unknown method '\(name)'",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "methods are named as in the schema: auth.sendCode"
        )
    }

    /// The names of all methods.
    static let methodNames: [String] = {
        var seen: Set<String> = []
        return Schema.builtIn.all.filter { $0.isMethod && seen.insert($0.name).inserted }.map(\.name)
    }()
}
