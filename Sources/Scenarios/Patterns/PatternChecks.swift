import DataCenters
import Events
import Primitives
import TL

/// Finds methods and arguments that no schema has, and values that no entry of a journal holds.
struct PatternChecks {
    let mistakes: MistakeList

    /// Checks what stands after the kind of a pattern; gives its method, if there is only one.
    func subject(_ kind: JournalKind, _ matcher: ValueMatcher, at mark: SourceMark) -> Combinator? {
        field(kind.subject, matcher, at: mark)
    }

    /// Checks a filter of a pattern.
    func filter(_ name: String, of kind: JournalKind, _ matcher: ValueMatcher, at mark: SourceMark) {
        switch JournalEntry.Key(rawValue: name) {
        case .connection: connection(matcher, at: mark)
        case .dc: noMapping(name, matcher, at: mark)
        default:
            guard let found = kind.fields.first(where: { $0.name == name }) else { return }
            field(found, matcher, at: mark)
        }
    }

    @discardableResult
    private func field(
        _ field: JournalKind.Field,
        _ matcher: ValueMatcher,
        at mark: SourceMark
    ) -> Combinator? {
        switch field.form {
        case .method: return method(matcher, at: mark)
        case .answer: answer(matcher, at: mark)
        case .update: constructor(matcher, among: answers, at: mark)
        case .serviceMessage: serviceMessage(matcher, at: mark)
        case .account: account(matcher, at: mark)
        case .number: number(field.name, matcher, at: mark)
        case .words, .fault: word(field, matcher, at: mark)
        case .text, .truth, .arguments, .object: break
        }
        return nil
    }

    private func word(_ field: JournalKind.Field, _ matcher: ValueMatcher, at mark: SourceMark) {
        let words = field.words
        for text in matcher.wantedTexts where !words.contains(where: { Glob.matches($0, text) }) {
            let isFault = field.form == .fault
            mistakes.add(
                Diagnostic(
                    at: mark,
                    severity: isFault ? .error : .warning,
                    found: isFault ? "unknown fault '\(text)'" : "\(field.name) is never '\(text)'",
                    hint: Spelling.hint(for: text, among: words)
                )
            )
        }
    }

    // MARK: Methods

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
            guard let method = mistakes.schema.method(named: TLName(name)) else {
                mistakes.add(unknownMethod(name, at: mark))
                return nil
            }
            return method
        case .number, .fields:
            mistakes.add(Diagnostic(at: mark, found: "'\(matcher)' is no method", expected: "a name"))
            return nil
        }
    }

    private func checkGlob(_ name: String, at mark: SourceMark) {
        guard !mistakes.methodNames.contains(where: { Glob.matches($0, name) }) else { return }
        let found = "no method is called '\(name)'"
        let hint = "methods have a namespace: auth.*, *.sendMessage"
        mistakes.add(Diagnostic(at: mark, found: found, hint: hint))
    }

    /// Checks an argument of a method; `a.b` reaches into argument a.
    func argument(_ path: String, of method: Combinator, at mark: SourceMark) {
        let name = path.split(separator: ".").first.map(String.init) ?? path
        let fields = mistakes.schema.fieldNames(of: method.name)
        guard !fields.contains(name) else { return }
        let found = "\(method.name) has no argument '\(name)'"
        let hint = fields.isEmpty ? "it has none" : Spelling.hint(for: name, among: fields)
        mistakes.add(Diagnostic(at: mark, found: found, hint: hint))
    }

    /// `unknown method 'auth.sendcode'; did you mean 'auth.sendCode'?`.
    private func unknownMethod(_ name: String, at mark: SourceMark) -> Diagnostic {
        let isType = !mistakes.schema.versions(of: TLName(name)).isEmpty
        let nearest = Spelling.nearest(to: name, among: mistakes.methodNames)
        return Diagnostic(
            at: mark,
            found: isType ? "'\(name)' is a constructor, not a method" : "unknown method '\(name)'",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "methods are named as in the schema: auth.sendCode"
        )
    }

    // MARK: Answers

    /// Checks what an answer is to be: a constructor or the name of an error.
    func answer(_ matcher: ValueMatcher, at mark: SourceMark) {
        for text in matcher.wantedTexts {
            if text.contains("*") {
                let isKnown =
                    KnownErrors.knows(text) || answers.contains { Glob.matches($0, text) }
                if !isKnown { warn("no answer is called '\(text)'", nil, at: mark) }
            } else if KnownErrors.knows(text) {
                continue
            } else if KnownErrors.isName(text) {
                let hint = KnownErrors.hint(for: text) ?? "see api/errors"
                warn("'\(text)' is no error that dcsim knows", hint, at: mark)
            } else {
                constructor(.text(text), among: answers, at: mark)
            }
        }
    }

    private func constructor(_ matcher: ValueMatcher, among known: [String], at mark: SourceMark) {
        for text in matcher.wantedTexts where !known.contains(where: { Glob.matches($0, text) }) {
            let isMethod = mistakes.schema.method(named: TLName(text)) != nil
            let nearest = Spelling.nearest(to: text, among: known)
            let hint =
                isMethod ? "write the constructor of its result" : nearest.map { "did you mean '\($0)'?" }
            let found =
                isMethod ? "'\(text)' is a method, not a constructor" : "unknown constructor '\(text)'"
            warn(found, hint ?? "constructors are named as in the schema: auth.sentCode", at: mark)
        }
    }

    /// Checks what a service message is to be.
    func serviceMessage(_ matcher: ValueMatcher, at mark: SourceMark) {
        constructor(matcher, among: Self.serviceMessages, at: mark)
    }

    /// What a query can be answered with beside errors; bare values go by the name of their type.
    private var answers: [String] { mistakes.constructorNames + Self.bareAnswers }

    private static let bareAnswers = ["true", "false", "boolTrue", "boolFalse", "vector", "Vector", "bytes"]

    private static let serviceMessages = Schema.serviceMessages.names { _ in true }

    // MARK: Others

    /// Checks who is logged in: numbers are compared as they are written in the journal, without blanks and +.
    func account(_ matcher: ValueMatcher, at mark: SourceMark) {
        for text in matcher.wantedTexts where !text.contains("*") {
            guard let phone = PhoneNumber(text), phone.description != text else { continue }
            let found = "account '\(text)' is not as it is compared"
            mistakes.add(Diagnostic(at: mark, found: found, hint: "write \"\(phone)\""))
        }
    }

    /// Checks the number of a connection.
    func connection(_ matcher: ValueMatcher, at mark: SourceMark) {
        noMapping(JournalEntry.Key.connection.rawValue, matcher, at: mark)
        for text in matcher.wantedTexts where !text.contains("*") {
            guard Int(text).map({ $0 > 0 && String($0) == text }) != true else { continue }
            let found = "\(JournalEntry.Key.connection.rawValue) is '\(text)'"
            mistakes.add(Diagnostic(at: mark, found: found, expected: "a number from 1"))
        }
    }

    /// Checks what is compared with a whole number.
    func number(_ name: String, _ matcher: ValueMatcher, at mark: SourceMark) {
        noMapping(name, matcher, at: mark)
        for text in matcher.wantedTexts where !text.contains("*") {
            guard Int64(text).map({ String($0) == text }) != true else { continue }
            let expected = "a number, or a comparison such as \">= 1\""
            mistakes.add(Diagnostic(at: mark, found: "\(name) is '\(text)'", expected: expected))
        }
    }

    /// A number has no fields.
    func noMapping(_ name: String, _ matcher: ValueMatcher, at mark: SourceMark) {
        switch matcher {
        case .fields: mistakes.add(Diagnostic(at: mark, found: "\(name) is a mapping", expected: "a number"))
        case .any(let matchers): for matcher in matchers { noMapping(name, matcher, at: mark) }
        case .text, .number, .not: break
        }
    }

    private func warn(_ found: String, _ hint: String?, at mark: SourceMark) {
        mistakes.add(Diagnostic(at: mark, severity: .warning, found: found, hint: hint))
    }
}

extension ValueMatcher {
    /// The texts, with their stars, that may match.
    var wantedTexts: [String] {
        switch self {
        case .text(let text): [text]
        case .any(let matchers): matchers.flatMap(\.wantedTexts)
        case .not, .number, .fields: []
        }
    }
}

extension Schema {
    /// The names that some of its lines have, each once, in their order.
    func names(_ isWanted: (Combinator) -> Bool) -> [String] {
        var seen: Set<TLName> = []
        return all.filter { isWanted($0) && seen.insert($0.name).inserted }.map(\.name.text)
    }

    /// The fields of all versions of a name, flags words left out.
    func fieldNames(of name: TLName) -> [String] {
        var seen: Set<TLName> = []
        return versions(of: name).flatMap(\.fields)
            .filter { $0.type != .flags && seen.insert($0.name).inserted }
            .map(\.name.text)
    }
}
