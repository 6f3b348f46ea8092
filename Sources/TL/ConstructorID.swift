import Primitives

/// The 32-bit number that names a combinator on the wire.
///
/// - Source: mtproto/TL, "the 32-bit number is the CRC32 of the combinator's text".
public struct ConstructorID: Hashable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// The number; 4 bytes little-endian on the wire.
    public let value: UInt32

    /// The constructor with this number.
    public init(_ value: UInt32) {
        self.value = value
    }

    /// The constructor with this number.
    public init(integerLiteral value: UInt32) {
        self.value = value
    }

    /// Eight hexadecimal digits, as schemas write them after `#`.
    public var description: String { value.hex }
}
