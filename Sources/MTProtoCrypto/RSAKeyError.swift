/// Why a text is no RSA key that clients could use.
///
/// A mistake of the user: the description is made to be shown.
package enum RSAKeyError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is no `-----BEGIN ...-----` block in it.
    case notPEM
    /// The PEM block is of another kind, such as `CERTIFICATE` or `EC PRIVATE KEY`.
    case wrongKind(found: String, expected: String)
    /// The private key is protected by a password.
    case encrypted
    /// The PEM block does not hold what its label says.
    case malformed(label: String)
    /// The modulus has another size; clients take 2048 bits only.
    case wrongSize(bits: Int)
    /// The public exponent, here in hexadecimal, is not 65537.
    case wrongExponent(hex: String)
    /// The private half does not undo the public half.
    case inconsistent

    /// One sentence that says what was found and what is needed.
    package var description: String {
        switch self {
        case .notPEM: "this is not a PEM file: it has no -----BEGIN ...----- block"
        case .wrongKind(let found, let expected): "the PEM block is a \(found); needed is a \(expected)"
        case .encrypted: "the private key is encrypted; write it without a password"
        case .malformed(let label): "the bytes inside the PEM block \(label) are not an RSA key"
        case .wrongSize(let bits): "the key has \(bits) bits; MTProto clients take 2048"
        case .wrongExponent(let hex): "the public exponent is 0x\(hex); MTProto clients take 0x10001 (65537)"
        case .inconsistent: "the private and the public half of the key do not belong together"
        }
    }
}
