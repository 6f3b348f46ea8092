import Primitives

/// The 32-bit number that names a combinator on the wire.
///
/// - Source: mtproto/TL, "the 32-bit number is the CRC32 of the combinator's text".
package struct ConstructorID: Hashable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// The number; 4 bytes little-endian on the wire.
    package let value: UInt32

    /// The constructor with this number.
    package init(_ value: UInt32) {
        self.value = value
    }

    /// The constructor with this number.
    package init(integerLiteral value: UInt32) {
        self.value = value
    }

    /// Eight hexadecimal digits, as schemas write them after `#`.
    package var description: String { value.hex }
}
