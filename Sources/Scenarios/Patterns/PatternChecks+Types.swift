import Primitives
import TL

extension PatternChecks {
    /// Checks that an argument can ever be what a pattern wants; deeper ones depend on a constructor.
    func type(of argument: String, of method: Combinator, _ matcher: ValueMatcher, at mark: SourceMark) {
        let name = TLName(argument)
        let types = mistakes.schema.versions(of: method.name).compactMap { $0.field(named: name)?.type }
        guard let type = types.first, !types.contains(where: { matcher.canMatch($0) }) else { return }
        mistakes.add(
            Diagnostic(
                at: mark,
                found: "\(argument) is never '\(matcher)'",
                expected: "\(type.comparable), because it is \(type == .bit ? "a flag" : "\(type)")"
            )
        )
    }
}

extension ValueMatcher {
    /// Whether some value of a type may match, as far as that is plain to see.
    fileprivate func canMatch(_ type: FieldType) -> Bool {
        switch self {
        case .not: return true
        case .any(let matchers): return matchers.contains { $0.canMatch(type) }
        case .fields: return type.isObject
        case .number: return !type.isObject
        case .text(let text):
            guard !text.contains("*") else { return true }
            switch type {
            case .int, .long, .flags: return Int64(text).map { String($0) == text } == true
            case .double: return Double(text) != nil
            case .bool, .bit: return ["true", "false"].contains(text)
            default: return !type.isObject
            }
        }
    }
}

extension FieldType {
    fileprivate var isObject: Bool {
        switch self {
        case .boxed, .bare, .object, .generic: true
        default: false
        }
    }

    /// What it can be compared with, in words.
    fileprivate var comparable: String {
        switch self {
        case .int, .long, .flags, .double: "a number"
        case .bool, .bit: "true or false"
        case .boxed, .bare, .object, .generic: "a mapping of its fields"
        default: "a text"
        }
    }
}
