/// One line of a schema: a constructor or a method in one of its versions.
package struct Combinator: Equatable, Sendable {
    /// The full name, with its namespace: `auth.sentCode`.
    package let name: TLName
    /// The number in front of it on the wire.
    package let id: ConstructorID
    /// The fields in wire order, flags words and bits without bytes included.
    package let fields: [Field]
    /// The type it is a value of; for a method, the type of its result.
    package let result: FieldType
    /// Whether it is a method, which only requests hold.
    package let isMethod: Bool
    /// The layers in which the name is written this way; `Layer.later` closes an open range.
    package internal(set) var layers: ClosedRange<Layer>
    /// Where its definition starts in the text it was read from, from 1.
    package let line: Int
    /// How many flags words a combinator may have.
    static let mostFlagWords = SIMD4<UInt32>.scalarCount

    /// How many of the fields are flags words.
    let flagWords: Int
    /// How many are there in every value, flags words left out.
    let requiredFields: Int

    /// Whether the name is written this way in `layer`.
    package func holds(in layer: Layer) -> Bool {
        layers.contains(layer)
    }

    /// The field of this name, if the line has it.
    package func field(named name: TLName) -> Field? {
        fields.first { $0.name == name }
    }
}

/// A field of a combinator.
package struct Field: Equatable, Sendable {
    /// The bit that says whether a field is there.
    package struct Flag: Equatable, Sendable {
        /// Which flags word of the combinator, from 0: `flags` and `flags2` are 0 and 1.
        package let word: UInt8
        /// Which bit of it, 0 to 31.
        package let bit: UInt8

        var mask: UInt32 { 1 << UInt32(bit) }
    }

    /// The name as the schema writes it.
    package let name: TLName
    /// What it holds.
    package let type: FieldType
    /// The bit that announces it; `nil` if it is always there.
    package let condition: Flag?
    /// What bytes it has.
    let kind: Kind

    /// What bytes a field has.
    enum Kind: Sendable {
        /// A flags word.
        case word
        /// None: it is a bit of a flags word.
        case bit
        /// Those of a value.
        case value
    }

    init(name: TLName, type: FieldType, condition: Flag?) {
        self.name = name
        self.type = type
        self.condition = condition
        kind =
            switch type {
            case .flags: .word
            case .bit: .bit
            default: .value
            }
    }
}

/// The type of a field or of a result.
package enum FieldType: Hashable, Sendable {
    /// 4 bytes.
    case int
    /// 8 bytes.
    case long
    /// 8 bytes, IEEE 754.
    case double
    /// 16 bytes as they are.
    case int128
    /// 32 bytes as they are.
    case int256
    /// Length and UTF-8.
    case string
    /// Length and bytes.
    case bytes
    /// boolTrue or boolFalse.
    case bool
    /// `true`: no bytes, only the bit in the flags word.
    case bit
    /// `#`: a flags word.
    case flags
    /// A type by name: any of its constructors, with its number in front.
    case boxed(TLName)
    /// A constructor by name, or the only one of a type (`%Type`), without its number.
    case bare(TLName)
    /// `Vector<T>`: number, count, items.
    indirect case vector(FieldType)
    /// `vector<T>`: count, items.
    indirect case bareVector(FieldType)
    /// `!X`, a whole query, and the result `X` of such a method.
    case generic(TLName)
    /// `Object`: any constructor, with its number in front.
    case object
}

extension FieldType: CustomStringConvertible {
    /// The type as schemas write it.
    package var description: String {
        switch self {
        case .int: "int"
        case .long: "long"
        case .double: "double"
        case .int128: "int128"
        case .int256: "int256"
        case .string: "string"
        case .bytes: "bytes"
        case .bool: "Bool"
        case .bit: "true"
        case .flags: "#"
        case .boxed(let name), .bare(let name): name.text
        case .vector(let item): "Vector<\(item)>"
        case .bareVector(let item): "vector<\(item)>"
        case .generic(let name): "!\(name)"
        case .object: "Object"
        }
    }
}

extension Layer {
    /// The end of a range that holds in every later layer too.
    package static let later = Layer(.max)
}
