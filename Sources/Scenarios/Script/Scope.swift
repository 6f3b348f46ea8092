import Events
import Flaws
import Primitives
import TL

/// To which moments a stub or a fault applies; what is not said does not matter.
package struct Scope: Hashable, Sendable {
    /// The fields of a moment, each with what it must be.
    package var fields: [Pattern.Field] = []
    /// The arguments of a query, each with what it must be.
    package var arguments: [Pattern.Field] = []

    /// Whether it is about service messages.
    var isOfService: Bool { fields.contains { $0.name == Keys.service.name } }

    /// Whether a moment is in scope.
    func holds(_ moment: Moment) -> Bool {
        fields.allSatisfy { $0.matcher.matches(moment[$0.name]) }
            && arguments.allSatisfy { field in
                field.matcher.matches(
                    moment.arguments.flatMap { JournalValue(arguments: $0).field(field.name) }
                )
            }
    }

    /// The same for counting queries before a fault at `hook`.
    ///
    /// What a frame is called, such as `req_DH_params`, no query is, and none is a service message.
    func counting(_ hook: Moment.Hook) -> Scope {
        var scope = self
        scope.fields.removeAll {
            $0.name == Keys.answer.name || $0.name == Keys.service.name
                || ($0.name == Keys.method.name && hook == .frame)
        }
        return scope
    }

    /// Whether an entry about a query is in scope.
    func holds(_ entry: JournalEntry) -> Bool {
        fields.allSatisfy { $0.matcher.matches(entry[$0.name]) }
            && arguments.allSatisfy { $0.matcher.matches(entry.argument($0.name)) }
    }
}

extension Moment {
    subscript(name: String) -> JournalValue? {
        switch name {
        case Scope.Keys.method.name: method.map { .text($0) }
        case Scope.Keys.service.name: service.map { .text($0) }
        case Scope.Keys.dc.name: .number(Int64(dc.number))
        case Scope.Keys.connection.name: .number(Int64(connection))
        case Scope.Keys.account.name: account.map { .text($0) }
        case Scope.Keys.layer.name: layer.map { .number(Int64($0)) }
        case Scope.Keys.answer.name: answer.map { .text($0) }
        default: nil
        }
    }
}

extension JournalValue {
    /// A field of an object; `a.b` is field b of field a.
    func field(_ path: String) -> JournalValue? {
        var value: JournalValue? = self
        for part in path.split(separator: ".") {
            guard case .object(let fields) = value else { return nil }
            value = fields[String(part)]
        }
        return value
    }
}
