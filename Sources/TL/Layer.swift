/// A version of the API schema, as `invokeWithLayer` names it.
package struct Layer: Hashable, Codable, Comparable, Sendable, CustomStringConvertible,
    ExpressibleByIntegerLiteral
{
    /// The layer's number.
    package let number: Int

    /// The layer with this number.
    package init(_ number: Int) {
        self.number = number
    }

    /// The layer with this number.
    package init(integerLiteral number: Int) {
        self.number = number
    }

    /// The number in decimal.
    package var description: String { String(number) }

    /// The older layer first.
    package static func < (left: Layer, right: Layer) -> Bool {
        left.number < right.number
    }
}
