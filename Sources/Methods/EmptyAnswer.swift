import Primitives
import TL

/// The answer of a method behind which there is nothing: well-formed, and empty.
///
/// It says nothing but that there is nothing: what it leaves out must have no number, text or name in it. A test holds
/// each one to its type in every layer.
enum EmptyAnswer: Sendable {
    /// An object with these fields; all others are left out, or empty.
    case object(TLName, TLFields = [:])
    /// `updates` without any, as of the time of the call.
    case noUpdates
    /// An object that is good for an hour, until `expires`.
    case expiring(TLName)
    /// A vector without items.
    case noItems
    /// A vector with one item for each that a vector among the arguments asks about; `as` is the field in which the
    /// item says which.
    indirect case each(of: TLName, EmptyAnswer, as: TLName? = nil)
    /// Arguments given back in an object, field by field, beside other fields.
    case echo(TLName, KeyValuePairs<TLName, TLName>, TLFields = [:])
    /// A number.
    case number(Int64)
    /// A truth value.
    case truth(Bool)
    /// One answer before a layer, another from it on.
    indirect case changed(in: Layer, from: EmptyAnswer, to: EmptyAnswer)

    /// The answer to a call.
    func value(for call: Call) -> TLValue {
        switch self {
        case .object(let name, let fields): .object(name, fields)
        case .noUpdates: .object("updates", ["date": .number(call.now.seconds), "seq": 0])
        case .expiring(let name): .object(name, ["expires": .number((call.now + .seconds(3600)).seconds)])
        case .noItems: []
        case .each(let argument, let item, let field):
            .vector(
                (call.request[argument]?.vector ?? []).map { item.value(for: call).naming($0, as: field) }
            )
        case .echo(let name, let echoes, let others):
            .object(
                name,
                echoes.reduce(into: others) { fields, echo in
                    if let value = call.request[echo.value] { fields[echo.key] = value }
                }
            )
        case .number(let number): .number(number)
        case .truth(let value): .bool(value)
        case .changed(let layer, let before, let after):
            (call.layer < layer ? before : after).value(for: call)
        }
    }
}

extension TLValue {
    /// The same with `value` in a field, if one is named.
    fileprivate func naming(_ value: TLValue, as field: TLName?) -> TLValue {
        guard let field, case .object(var object) = self else { return self }
        object[field] = value
        return .object(object)
    }
}
