/// An IPv4 or IPv6 address.
///
/// - Source: RFC 4291, "Text Representation of Addresses"; zone identifiers are not taken.
package struct IPAddress: Hashable, Sendable, CustomStringConvertible {
    /// 4 or 16 bytes, as on the wire.
    package let octets: [UInt8]
    private let text: String

    /// Whether it is an IPv6 address.
    package var isIPv6: Bool { octets.count == 16 }

    /// The address as it was written.
    package var description: String { text }

    /// The address that a text spells, or `nil`.
    package init?(_ text: String) {
        guard let octets = Self.ipv4(text) ?? Self.ipv6(text) else { return nil }
        self.octets = octets
        self.text = text
    }

    /// The address that the system gives for a peer: without its zone, and IPv4 inside IPv6 as IPv4.
    init?(peer host: String) {
        guard let address = IPAddress(String(host.prefix { $0 != "%" })) else { return nil }
        octets = address.isMappedIPv4 ? Array(address.octets[12...]) : address.octets
        text = address.isMappedIPv4 ? octets.map(String.init).joined(separator: ".") : address.text
    }

    /// Whether it is an IPv4 address written as an IPv6 one (RFC 4291, section 2.5.5.2).
    var isMappedIPv4: Bool {
        isIPv6 && octets.starts(with: [UInt8](repeating: 0, count: 10) + [0xff, 0xff])
    }

    /// Whether both addresses are of one family and equal in the first `count` bits.
    func agrees(with other: IPAddress, inBits count: Int) -> Bool {
        octets.count == other.octets.count && masked(toBits: count) == other.masked(toBits: count)
    }

    /// Its bytes with nothing set behind the first `count` bits.
    func masked(toBits count: Int) -> [UInt8] {
        octets.enumerated().map { index, octet in
            let kept = min(max(count - index * 8, 0), 8)
            return octet & (kept == 0 ? 0 : 0xff << (8 - UInt8(kept)))
        }
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
