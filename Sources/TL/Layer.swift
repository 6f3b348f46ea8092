/// A version of the API schema, as `invokeWithLayer` names it.
public struct Layer: Hashable, Codable, Comparable, Sendable, CustomStringConvertible,
    ExpressibleByIntegerLiteral
{
    /// The layer's number.
    public let number: Int

    /// The layer with this number.
    public init(_ number: Int) {
        self.number = number
    }

    /// The layer with this number.
    public init(integerLiteral number: Int) {
        self.number = number
    }

    /// The number in decimal.
    public var description: String { String(number) }

    /// The older layer first.
    public static func < (left: Layer, right: Layer) -> Bool {
        left.number < right.number
    }
}
