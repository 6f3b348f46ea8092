/// A range of addresses with a common prefix, in the notation of CIDR: `10.0.0.0/8`, or one address.
///
/// - Source: RFC 4632, "Notation".
package struct Network: Hashable, Sendable, CustomStringConvertible {
    /// An address of the range.
    let address: IPAddress
    /// How many leading bits all its addresses share.
    package let prefixLength: Int
    /// `10.0.0.0/8`, with a prefix even if it is one address.
    package var description: String { "\(address)/\(prefixLength)" }

    /// The range that `text` spells, which is one of IPv4 if it lies in `::ffff:0:0/96`; `nil` if it is malformed.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = IPAddress(String(parts[0])) else { return nil }
        var length = address.octets.count * 8
        if parts.count == 2 {
            guard let number = UInt8(parts[1]), String(number) == parts[1], number <= length else {
                return nil
            }
            length = Int(number)
        }
        let isMapped = address.isMappedIPv4 && length >= 96
        guard let kept = isMapped ? IPAddress(peer: address.description) : address else { return nil }
        self.address = kept
        prefixLength = isMapped ? length - 96 : length
    }

    /// Whether an address lies in it.
    func contains(_ other: IPAddress) -> Bool {
        address.agrees(with: other, inBits: prefixLength)
    }

    /// Whether nothing is set behind the prefix.
    package var hostBitsAreZero: Bool { address.masked(toBits: prefixLength) == address.octets }

    /// The range with nothing set behind the prefix.
    package var masked: String {
        "\(Self.text(of: address.masked(toBits: prefixLength)))/\(prefixLength)"
    }

    private static func text(of octets: [UInt8]) -> String {
        guard octets.count == 16 else { return octets.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(UInt16(octets[$0]) << 8 | UInt16(octets[$0 + 1]), radix: 16) }
            .joined(separator: ":")
    }
}
