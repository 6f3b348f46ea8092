import Primitives
import TL

/// The answer of a method behind which there is nothing yet: well-formed, and empty.
enum EmptyAnswer: Sendable {
    /// An object whose fields all have their smallest values.
    case object(String)
    /// An object that says when it was made, in `date`.
    case dated(String)
    /// An object that is good for an hour, until `expires`.
    case expiring(String)
    /// A vector without items.
    case noItems
    /// A truth value.
    case truth(Bool)
    /// One answer before a layer, another from it on.
    indirect case changed(in: Layer, from: EmptyAnswer, to: EmptyAnswer)

    /// The answer to a call.
    func value(for call: Call) -> TLValue {
        switch self {
        case .object(let name): .object(name)
        case .dated(let name): .object(name, ["date": .number(call.now.seconds)])
        case .expiring(let name): .object(name, ["expires": .number((call.now + .seconds(3600)).seconds)])
        case .noItems: []
        case .truth(let value): .bool(value)
        case .changed(let layer, let before, let after):
            (call.layer < layer ? before : after).value(for: call)
        }
    }
}
