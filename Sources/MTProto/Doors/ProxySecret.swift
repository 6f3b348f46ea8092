import Primitives

/// What a client of an MTProxy must know: 16 bytes, and what they demand of the connection.
///
/// | text | the client must send |
/// |---|---|
/// | 32 hexadecimal digits | obfuscation with the secret; any framing that can be obfuscated |
/// | `dd` and 32 | the same, with padded intermediate inside |
/// | `ee`, 32, and a domain in hexadecimal | the same as `dd`, inside of what looks like TLS with that domain |
///
/// - Limits: a domain of 182 bytes, which is the longest that TDLib takes.
/// - Source: MTProxy's README; TDLib and Telegram Desktop for the forms.
package struct ProxySecret: Hashable, Sendable, CustomStringConvertible {
    /// What the connection looks like from outside.
    package enum Disguise: Hashable, Sendable {
        /// Random bytes.
        case none
        /// Random bytes whose lengths are hidden, too.
        case padding
        /// TLS with the site of this name.
        case tls(domain: String)
    }

    /// The bytes that go into the keys of the obfuscation, 16 of them.
    package let key: [UInt8]
    /// What the connection looks like.
    package let disguise: Disguise

    private static let keySize = 16
    private static let longestDomain = 182

    /// A plain secret of 16 bytes.
    package init(plain key: [UInt8]) {
        precondition(key.count == Self.keySize, "a secret has 16 bytes")
        self.key = key
        disguise = .none
    }

    /// A secret as users write it; `nil` if it is none of the three forms.
    package init?(_ text: String) {
        guard let bytes = Hex.decode(text), bytes.count >= Self.keySize else { return nil }
        guard bytes.count > Self.keySize else {
            key = bytes
            disguise = .none
            return
        }
        key = Array(bytes[1...].prefix(Self.keySize))
        let domain = bytes.dropFirst(1 + Self.keySize)
        switch bytes[0] {
        case 0xdd where key.count == Self.keySize && domain.isEmpty:
            disguise = .padding
        case 0xee where (1...Self.longestDomain).contains(domain.count):
            guard domain.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
            disguise = .tls(domain: String(decoding: domain, as: UTF8.self))
        default:
            return nil
        }
    }

    /// The secret as users write it.
    package var description: String {
        switch disguise {
        case .none: Hex.encode(key)
        case .padding: "dd" + Hex.encode(key)
        case .tls(let domain): "ee" + Hex.encode(key) + Hex.encode(domain.utf8)
        }
    }

    /// Whether a client with this secret may use the framing.
    func allows(_ kind: TransportKind) -> Bool {
        disguise == .none ? kind.canBeObfuscated : kind == .paddedIntermediate
    }
}
