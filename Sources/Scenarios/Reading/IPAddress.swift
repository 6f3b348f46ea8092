/// An IPv4 or IPv6 address.
///
/// - Source: RFC 4291, "Text Representation of Addresses"; zone identifiers are not taken.
public struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    /// 4 or 16 bytes, as on the wire.
    public let octets: [UInt8]
    private let text: String

    /// Whether it is an IPv6 address.
    public var isIPv6: Bool { octets.count == 16 }

    /// The address as it was written.
    public var description: String { text }

    /// The address that a text spells, or `nil`.
    public init?(_ text: String) {
        guard let octets = Self.ipv4(text) ?? Self.ipv6(text) else { return nil }
        self.octets = octets
        self.text = text
    }

    private static func ipv4(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let octets = parts.compactMap { part in
            UInt8(part).flatMap { String($0) == part ? $0 : nil }
        }
        return parts.count == 4 && octets.count == 4 ? octets : nil
    }

    private static func ipv6(_ text: String) -> [UInt8]? {
        let halves = text.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false)
        let isShort = halves.count == 2
        guard let head = groups(halves[0]) else { return nil }
        guard isShort else { return head.count == 16 ? head : nil }
        guard let tail = groups(halves[1]), head.count + tail.count <= 14 else { return nil }
        return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
    }

    /// The bytes of groups between colons; the last may be an IPv4 address.
    private static func groups(_ text: Substring) -> [UInt8]? {
        if text.isEmpty { return [] }
        var octets: [UInt8] = []
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1, let last = ipv4(part) {
                octets += last
            } else {
                let isHexadecimal = part.utf8.allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
                guard (1...4).contains(part.utf8.count), isHexadecimal, let group = UInt16(part, radix: 16)
                else { return nil }
                octets += [UInt8(group >> 8), UInt8(group & 0xff)]
            }
        }
        return octets.count <= 16 ? octets : nil
    }
}

/// A range of addresses with a common prefix, in the notation of CIDR.
///
/// - Source: RFC 4632, "Notation".
public struct AddressRange: Hashable, Sendable, CustomStringConvertible {
    /// The first address.
    public let address: IPAddress
    /// How many leading bits all its addresses share.
    public let prefixLength: Int

    /// `10.0.0.0/8`.
    public var description: String { "\(address)/\(prefixLength)" }

    /// The range that a text spells, or `nil`; one address is a range of its own.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(String(parts[0])) else { return nil }
        let bits = address.octets.count * 8
        guard let length = parts.count == 2 ? UInt8(parts[1]).map({ Int($0) }) : bits, length <= bits else {
            return nil
        }
        self.address = address
        prefixLength = length
    }

    /// Whether nothing is set behind the prefix.
    var hostBitsAreZero: Bool { masked == "\(octetText(address.octets))/\(prefixLength)" }

    /// The range with nothing set behind the prefix.
    var masked: String {
        let octets = address.octets.enumerated().map { index, octet in
            let kept = min(max(prefixLength - index * 8, 0), 8)
            return octet & (kept == 0 ? 0 : 0xff << (8 - UInt8(kept)))
        }
        return "\(octetText(octets))/\(prefixLength)"
    }

    private func octetText(_ octets: [UInt8]) -> String {
        guard octets.count == 16 else { return octets.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(UInt16(octets[$0]) << 8 | UInt16(octets[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}
