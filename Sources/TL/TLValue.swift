/// A TL value without a layer: written by name once, encoded for the layer that the client announced.
///
/// One case for all integers and one for all byte strings: how wide a number is and whether bytes carry a
/// length is the schema's business, so a field that became `long` in a later layer needs no second value.
package enum TLValue: Equatable, Sendable {
    /// `int`, `long`, `#`.
    case number(Int64)
    /// `double`.
    case double(Double)
    /// `string`.
    case string(String)
    /// `bytes`, `int128`, `int256`, and a `string` that is not UTF-8.
    case bytes([UInt8])
    /// `Bool`, and `flags.N?true`.
    case bool(Bool)
    /// `Vector`, `vector`.
    case vector([TLValue])
    /// A constructor or method with its fields.
    case object(TLObject)
}

/// A constructor or method by name, with its fields by name.
///
/// Fields that the layer's schema lacks are dropped when it is encoded, absent optional fields clear their
/// flag, absent required ones get the smallest legal value (see `ObjectCodec`).
package struct TLObject: Equatable, Sendable {
    /// The full name, with its namespace: `auth.sentCode`.
    package let name: TLName
    /// The fields by their schema names; `flags` words are derived and never stand here.
    package var fields: TLFields

    /// An object of the constructor or method `name`.
    package init(_ name: TLName, _ fields: TLFields = [:]) {
        self.name = name
        self.fields = fields
    }

    /// The value of a field, if it is there.
    package subscript(field: TLName) -> TLValue? {
        get { fields[field] }
        set { fields[field] = newValue }
    }
}

extension TLValue {
    /// The number, if this is one.
    package var number: Int64? {
        guard case .number(let value) = self else { return nil }
        return value
    }

    /// The text, if this is a string.
    package var string: String? {
        guard case .string(let value) = self else { return nil }
        return value
    }

    /// The bytes, if this is `bytes`, or the UTF-8 of a string.
    package var bytes: [UInt8]? {
        switch self {
        case .bytes(let value): value
        case .string(let value): Array(value.utf8)
        default: nil
        }
    }

    /// The truth value, if this is one.
    package var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    /// The items, if this is a vector.
    package var vector: [TLValue]? {
        guard case .vector(let items) = self else { return nil }
        return items
    }

    /// The object, if this is one.
    package var object: TLObject? {
        guard case .object(let value) = self else { return nil }
        return value
    }

    /// What it is called in a line: its constructor, or what kind of value it is.
    package var constructorName: String {
        switch self {
        case .object(let object): object.name.text
        case .vector(let items): "Vector of \(items.count)"
        case .bool(let value): value ? "boolTrue" : "boolFalse"
        default: "a bare value"
        }
    }

    /// An object by name; shorthand for `.object(TLObject(...))`.
    package static func object(_ name: TLName, _ fields: TLFields = [:]) -> TLValue {
        .object(TLObject(name, fields))
    }
}

extension TLValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
    /// A number.
    package init(integerLiteral value: Int64) {
        self = .number(value)
    }

    /// A double.
    package init(floatLiteral value: Double) {
        self = .double(value)
    }

    /// A string.
    package init(stringLiteral value: String) {
        self = .string(value)
    }

    /// A truth value.
    package init(booleanLiteral value: Bool) {
        self = .bool(value)
    }

    /// A vector.
    package init(arrayLiteral elements: TLValue...) {
        self = .vector(elements)
    }
}
