package import Primitives
import TL

/// What is wrong with a file so far; decoding goes on after each mistake, so that all are found at once.
///
/// A class, because every item of a file hands its mistakes to the same list; it lives while a file is read.
final class MistakeList {
    /// What methods and constructors there are, for what the file says of queries and answers.
    let schema: Schema
    private(set) var diagnostics: [Diagnostic] = []
    /// The names of all methods.
    private(set) lazy var methodNames = schema.names { $0.isMethod }
    /// The names of all constructors.
    private(set) lazy var constructorNames = schema.names { !$0.isMethod }

    init(schema: Schema) {
        self.schema = schema
    }

    /// Whether nothing keeps the file from being used.
    var isEmpty: Bool { !diagnostics.contains { $0.severity == .error } }

    /// Where rules are written that are not what their author wanted to say.
    private var flawed: Set<SourceMark> = []

    func add(_ mistake: Diagnostic) {
        diagnostics.append(mistake)
    }

    /// Reads a rule and remembers whether it has mistakes.
    func reading<Rule>(_ item: Item, _ read: (Item) -> Rule?) -> Rule? {
        let before = diagnostics.count { $0.severity == .error }
        defer {
            if diagnostics.count(where: { $0.severity == .error }) > before { flawed.insert(item.mark) }
        }
        return read(item)
    }

    /// Whether a rule has no mistakes of its own, so that it can be held against others.
    func isFine(_ mark: SourceMark) -> Bool { !flawed.contains(mark) }
}

/// A value with the place where it was written.
package struct Marked<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What was written.
    package let value: Value
    /// Where.
    package let mark: SourceMark

    /// A value with its place.
    package init(_ value: Value, at mark: SourceMark) {
        self.value = value
        self.mark = mark
    }
}
