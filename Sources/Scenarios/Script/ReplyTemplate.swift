import Events
import Primitives
package import TL

/// A value with holes that are filled from the query it answers.
package indirect enum ReplyTemplate: Hashable, Sendable {
    /// A whole number.
    case number(Int64)
    /// A number with a fraction.
    case double(Double)
    /// A truth value.
    case bool(Bool)
    /// Bytes.
    case bytes([UInt8])
    /// A text of pieces.
    case text([Piece])
    /// What stands in one hole, as it is.
    case hole(Hole)
    /// Values in order.
    case vector([ReplyTemplate])
    /// A constructor with its fields.
    case object(TLName, [TLName: ReplyTemplate])

    /// A part of a text.
    package enum Piece: Hashable, Sendable {
        /// As it stands.
        case literal(String)
        /// Filled from the query.
        case hole(Hole)
    }

    /// What a hole is filled with.
    package enum Hole: Hashable, Sendable {
        /// `${args.a.b}`: an argument of the query.
        case argument([TLName])
        /// `${dc}`: the DC that was asked.
        case dc
        /// `${now}`: the time, in seconds since 1970.
        case now
        /// `${call}`: how often the stub has answered, this time included.
        case call
    }

    /// The value for a query; a hole that cannot be filled is left out.
    package func value(for moment: Moment, call: Int) -> TLValue? {
        switch self {
        case .number(let number): return .number(number)
        case .double(let number): return .double(number)
        case .bool(let truth): return .bool(truth)
        case .bytes(let bytes): return .bytes(bytes)
        case .hole(let hole): return hole.value(for: moment, call: call)
        case .text(let pieces):
            let texts = pieces.map { piece in
                switch piece {
                case .literal(let text): text
                case .hole(let hole): hole.value(for: moment, call: call).map { JournalValue($0).text } ?? ""
                }
            }
            return .string(texts.joined())
        case .vector(let items): return .vector(items.compactMap { $0.value(for: moment, call: call) })
        case .object(let name, let fields):
            let values: TLFields = fields.reduce(into: [:]) { values, field in
                values[field.key] = field.value.value(for: moment, call: call)
            }
            return .object(name, values)
        }
    }
}

extension ReplyTemplate.Hole {
    func value(for moment: Moment, call: Int) -> TLValue? {
        switch self {
        case .dc: return .number(Int64(moment.dc.number))
        case .now: return .number(moment.now.seconds)
        case .call: return .number(Int64(call))
        case .argument(let path):
            var value = moment.arguments.map { TLValue.object($0) }
            for name in path { value = value?.object?[name] }
            return value
        }
    }

    /// The hole that `args.phone_number` and the like name.
    init?(_ text: String) {
        switch text {
        case "dc": self = .dc
        case "now": self = .now
        case "call": self = .call
        default:
            let path = ArgumentField.path(in: text)
            let parts = path?.split(separator: ".", omittingEmptySubsequences: false).map(String.init) ?? [""]
            guard !parts.contains("") else { return nil }
            self = .argument(parts.map { TLName($0) })
        }
    }
}
