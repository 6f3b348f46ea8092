package import Primitives

/// What is wrong with a file so far; decoding goes on after each mistake, so that all are found at once.
///
/// A class, because every item of a file hands its mistakes to the same list; it lives while a file is read.
final class MistakeList {
    private(set) var diagnostics: [Diagnostic] = []

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
