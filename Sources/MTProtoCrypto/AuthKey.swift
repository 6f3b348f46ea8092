package import Primitives

/// The 2048-bit secret that a key exchange makes, with the two hashes that name it.
///
/// Its description shows the identifier only, so that key material never gets into a log.
///
/// - Source: mtproto/auth_key, "auth_key_id", "auth_key_aux_hash".
package struct AuthKey: Hashable, Sendable, CustomStringConvertible {
    /// Bytes of a key.
    package static let size = 256

    /// The key, big-endian, always 256 bytes.
    package let bytes: [UInt8]
    /// The low 64 bits of SHA-1 of the key.
    package let id: AuthKeyID
    /// The high 64 bits of SHA-1 of the key, 8 bytes as they are hashed.
    package let auxHash: [UInt8]

    /// The key that is this big-endian number; a shorter one is padded with zeros on the left.
    ///
    /// - Limits: at most 256 bytes.
    package init(_ number: some Collection<UInt8>) {
        precondition(number.count <= AuthKey.size, "an auth key has at most 256 bytes")
        bytes = [UInt8](repeating: 0, count: AuthKey.size - number.count) + number
        let hash = Digest.sha1(bytes)
        auxHash = Array(hash[0..<8])
        id = AuthKeyID(wire: hash[12..<20])
    }

    /// The identifier, 16 hexadecimal digits.
    package var description: String { "auth key \(id)" }

    /// Whether both are the same key.
    package static func == (left: AuthKey, right: AuthKey) -> Bool {
        equalInConstantTime(left.bytes, right.bytes)
    }

    /// Feeds the identifier, which is as good as the key.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}

extension AuthKeyID {
    /// The identifier from its 8 bytes in a hash or on the wire.
    package init(wire bytes: some Sequence<UInt8>) {
        self.init(Int64(littleEndian: bytes))
    }
}

extension Int64 {
    /// A number from at most 8 bytes, least significant first.
    init(littleEndian bytes: some Sequence<UInt8>) {
        var value: UInt64 = 0
        for (index, byte) in bytes.prefix(8).enumerated() { value |= UInt64(byte) << (8 * UInt64(index)) }
        self.init(bitPattern: value)
    }
}
