/// Who speaks: it decides which part of the auth key goes into the derivation.
package enum Direction: Sendable, CaseIterable {
    /// From the client to the DC.
    case clientToServer
    /// From the DC to the client.
    case serverToClient

    /// The `x` of the documentation: where in the auth key the derivation starts.
    var offset: Int { self == .clientToServer ? 0 : 8 }

    /// The other direction.
    package var opposite: Direction { self == .clientToServer ? .serverToClient : .clientToServer }
}

/// `msg_key` of MTProto 2.0: 128 bits that authenticate a message and select its AES key.
///
/// - Source: mtproto/description, "Defining AES Key and Initialization Vector".
package struct MessageKey: Equatable, Sendable {
    /// The 16 bytes that travel in front of the encrypted data.
    package let bytes: [UInt8]

    /// The key that came with a message; must be 16 bytes.
    package init(_ bytes: some Collection<UInt8>) {
        precondition(bytes.count == 16, "msg_key has 16 bytes")
        self.bytes = Array(bytes)
    }

    /// AES key and IV of the message that has this msg_key.
    package func keyAndIV(_ authKey: AuthKey, _ direction: Direction) -> AESIGE.KeyAndIV {
        let x = direction.offset
        let a = Digest.sha256(bytes[...], authKey.bytes[x..<x + 36])
        let b = Digest.sha256(authKey.bytes[40 + x..<76 + x], bytes[...])
        return AESIGE.KeyAndIV(
            key: joined(a[0..<8], b[8..<24], a[24..<32]),
            iv: joined(b[0..<8], a[8..<24], b[24..<32])
        )
    }

    /// Whether both are equal, compared in constant time.
    package static func == (left: MessageKey, right: MessageKey) -> Bool {
        equalInConstantTime(left.bytes, right.bytes)
    }
}

/// `msg_key_large`: the hash over a plaintext from which msg_key and the quick-ack token are cut.
package struct LargeMessageKey: Equatable, Sendable {
    /// SHA-256 of 32 bytes of the auth key and the plaintext.
    package let bytes: [UInt8]

    /// The hash over `plaintext`, which goes from the salt to the last byte of padding.
    package init(of plaintext: ArraySlice<UInt8>, _ authKey: AuthKey, _ direction: Direction) {
        let x = direction.offset
        bytes = Digest.sha256(authKey.bytes[88 + x..<120 + x], plaintext)
    }

    /// The middle 128 bits.
    package var messageKey: MessageKey { MessageKey(bytes[8..<24]) }

    /// What a quick acknowledgement of the message says: the first 4 bytes, little-endian, with bit 31 set.
    package var quickAckToken: UInt32 {
        UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16 | UInt32(bytes[3]) << 24
            | 0x8000_0000
    }
}

/// `msg_key` of MTProto 1.0, which lives on in `auth.bindTempAuthKey`.
///
/// - Source: mtproto/description_v1.
package struct MessageKeyV1: Equatable, Sendable {
    /// The 16 bytes that travel in front of the encrypted data.
    package let bytes: [UInt8]

    /// The key that came with a message; must be 16 bytes.
    package init(_ bytes: some Collection<UInt8>) {
        precondition(bytes.count == 16, "msg_key has 16 bytes")
        self.bytes = Array(bytes)
    }

    /// The key of a plaintext, which ends before the padding.
    package init(of plaintext: ArraySlice<UInt8>) {
        bytes = Array(Digest.sha1(plaintext)[4..<20])
    }

    /// AES key and IV of the message that has this msg_key.
    package func keyAndIV(_ authKey: AuthKey, _ direction: Direction) -> AESIGE.KeyAndIV {
        let x = direction.offset
        let key = authKey.bytes
        let a = Digest.sha1(bytes[...], key[x..<x + 32])
        let b = Digest.sha1(key[32 + x..<48 + x], bytes[...], key[48 + x..<64 + x])
        let c = Digest.sha1(key[64 + x..<96 + x], bytes[...])
        let d = Digest.sha1(bytes[...], key[96 + x..<128 + x])
        return AESIGE.KeyAndIV(
            key: joined(a[0..<8], b[8..<20], c[4..<16]),
            iv: joined(a[8..<20], b[0..<8], c[16..<20], d[0..<8])
        )
    }

    /// Whether both are equal, compared in constant time.
    package static func == (left: MessageKeyV1, right: MessageKeyV1) -> Bool {
        equalInConstantTime(left.bytes, right.bytes)
    }
}

private func joined(_ parts: ArraySlice<UInt8>...) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for part in parts { bytes.append(contentsOf: part) }
    return bytes
}
