/// The low 64 bits of the SHA-1 of an auth key: what the first 8 bytes of an encrypted message say.
///
/// - Source: mtproto/description, "Authorization Key Identifier".
package struct AuthKeyID: Hashable, Sendable, CustomStringConvertible {
    /// The identifier as TL writes it where a `long` is wanted (little-endian on the wire).
    package let value: Int64

    /// The identifier with this value.
    package init(_ value: Int64) {
        self.value = value
    }

    /// 16 hexadecimal digits, most significant first.
    package var description: String { value.hex }
}
