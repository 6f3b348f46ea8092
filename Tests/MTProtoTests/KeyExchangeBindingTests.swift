import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Binding of temporary keys")
struct KeyExchangeBindingTests {
    let permanent = AuthKey(Vectors["handshake_perm", "step7_9_finish"].bytes("auth_key"))
    let temporary = AuthKey(Vectors["handshake_temp", "step7_9_finish"].bytes("auth_key"))
    let now = Timestamp(seconds: 1_700_000_010)

    private var vector: Vector { Vectors["bind_temp_auth_key", "encrypted_message"] }

    private var recorded: TemporaryKeyBinding {
        TemporaryKeyBinding(
            permanentKeyID: permanent.id,
            nonce: longValue(vector.bytes("nonce")),
            expiresAtSeconds: Int32(vector.number("expires_at")),
            encryptedMessage: vector.bytes("encrypted_message")
        )
    }

    private var carrier: TemporaryKeyBinding.Carrier {
        .init(
            keyID: temporary.id,
            keyExpiresAt: Timestamp(seconds: vector.number("expires_at") + 1),
            sessionID: longValue(vector.bytes("temp_session_id")),
            messageID: vector.number("msg_id")
        )
    }

    private func lookup(_ id: AuthKeyID) -> AuthKey? { id == permanent.id ? permanent : nil }

    @Test("the recorded proof is made byte for byte")
    func seal() {
        let inner = BindAuthKeyInner(
            nonce: recorded.nonce,
            temporaryKeyID: temporary.id.value,
            permanentKeyID: permanent.id.value,
            sessionID: carrier.sessionID,
            expiresAtSeconds: recorded.expiresAtSeconds
        )
        #expect(inner.encoded == vector.bytes("bind_auth_key_inner"))
        let message = TemporaryKeyBinding.seal(
            inner,
            with: permanent,
            messageID: carrier.messageID,
            prefix: vector.bytes("random_int128"),
            padding: vector.bytes("padding")
        )
        #expect(message == vector.bytes("encrypted_message"))
    }

    @Test("the recorded proof is verified")
    func verify() throws {
        let end = try recorded.verify(carriedBy: carrier, now: now, permanentKey: lookup)
        #expect(end == Timestamp(seconds: 1_700_086_400))
        var again = carrier
        again.boundTo = permanent.id
        #expect(try recorded.verify(carriedBy: again, now: now, permanentKey: lookup) == end)
    }

    @Test("a proof made by the client's side is verified, and only in the message it was made for")
    func roundTrip() throws {
        var random = SeededGenerator(seed: 4)
        let binding = TemporaryKeyBinding(
            of: temporary.id,
            to: permanent,
            expiresAtSeconds: recorded.expiresAtSeconds,
            sessionID: 5,
            messageID: 77,
            using: &random
        )
        #expect(binding.encryptedMessage.count == 104)
        var mine = carrier
        (mine.sessionID, mine.messageID) = (5, 77)
        _ = try binding.verify(carriedBy: mine, now: now, permanentKey: lookup)
        mine.messageID = 78
        #expect(throws: TemporaryKeyBindingError.mismatch("msg_id")) {
            try binding.verify(carriedBy: mine, now: now, permanentKey: lookup)
        }
    }

    private func expect(
        _ error: TemporaryKeyBindingError,
        _ message: String,
        _ binding: TemporaryKeyBinding? = nil,
        _ carrier: TemporaryKeyBinding.Carrier? = nil,
        now: Timestamp? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: error, sourceLocation: sourceLocation) {
            try (binding ?? recorded).verify(
                carriedBy: carrier ?? self.carrier,
                now: now ?? self.now,
                permanentKey: lookup
            )
        }
        #expect(error.rpcError.code == 400, sourceLocation: sourceLocation)
        #expect(error.rpcError.message == message, sourceLocation: sourceLocation)
    }

    @Test("each check is made, and names its RPC error")
    func checks() {
        let invalid = "ENCRYPTED_MESSAGE_INVALID"
        var bent = carrier
        bent.keyExpiresAt = nil
        expect(.keyIsNotTemporary(temporary.id), "TEMP_AUTH_KEY_EMPTY", nil, bent)
        expect(.unknownPermanentKey(AuthKeyID(5)), invalid, copy(permanentKeyID: AuthKeyID(5)))
        bent = carrier
        bent.messageID += 4
        expect(.mismatch("msg_id"), invalid, nil, bent)
        bent = carrier
        bent.sessionID += 1
        expect(.mismatch("temp_session_id"), invalid, nil, bent)
        bent = carrier
        bent.keyID = AuthKeyID(9)
        expect(.mismatch("temp_auth_key_id"), invalid, nil, bent)
        expect(.mismatch("nonce"), invalid, copy(nonce: 1))
        expect(.mismatch("expires_at"), invalid, copy(expiresAtSeconds: 1_700_086_399))
        bent = carrier
        bent.boundTo = AuthKeyID(3)
        let another = TemporaryKeyBindingError.boundToAnother(AuthKeyID(3), asked: permanent.id)
        expect(another, "TEMP_AUTH_KEY_ALREADY_BOUND", nil, bent)
    }

    @Test("expires_at must lie ahead and near the end of the key", arguments: [-301, 301] as [Int64])
    func expiry(distance: Int64) {
        var bent = carrier
        let end = Timestamp(seconds: 1_700_086_400)
        bent.keyExpiresAt = end + .seconds(distance)
        let error = TemporaryKeyBindingError.expiryOutOfRange(
            got: end,
            keyExpiresAt: end + .seconds(distance)
        )
        expect(error, "EXPIRES_AT_INVALID", nil, bent)
        let past = TemporaryKeyBindingError.expiryOutOfRange(got: end, keyExpiresAt: end + .seconds(1))
        expect(past, "EXPIRES_AT_INVALID", now: end)
    }

    @Test("a changed or cut encrypted_message is refused, wherever")
    func tampered() {
        let message = recorded.encryptedMessage
        // The last 8 bytes of plaintext are padding, but IGE chains through the last block.
        for index in message.indices {
            var changed = message
            changed[index] ^= 0x20
            #expect(throws: TemporaryKeyBindingError.self) {
                try copy(encryptedMessage: changed).verify(carriedBy: carrier, now: now, permanentKey: lookup)
            }
        }
        for length in message.indices {
            #expect(throws: TemporaryKeyBindingError.self) {
                try copy(encryptedMessage: Array(message[..<length]))
                    .verify(carriedBy: carrier, now: now, permanentKey: lookup)
            }
        }
        expect(.wrongLength(0), "ENCRYPTED_MESSAGE_INVALID", copy(encryptedMessage: []))
    }

    @Test("a plaintext that msg_key does not vouch for is refused, though all its fields are right")
    func messageKey() {
        var message = recorded.encryptedMessage
        let pair = MessageKeyV1(message[8..<24]).keyAndIV(permanent, .clientToServer)
        AESIGE.decrypt(&message, in: 24..<104, with: pair)
        message[24] ^= 1
        AESIGE.encrypt(&message, in: 24..<104, with: pair)
        expect(.wrongMessageKey, "ENCRYPTED_MESSAGE_INVALID", copy(encryptedMessage: message))
    }

    @Test("hostile messages do not trap")
    func hostile() {
        withHostileInputs(from: [recorded.encryptedMessage], count: 1000) { bytes in
            _ = try? copy(encryptedMessage: bytes)
                .verify(carriedBy: carrier, now: now, permanentKey: lookup)
        }
    }

    private func copy(
        permanentKeyID: AuthKeyID? = nil,
        nonce: Int64? = nil,
        expiresAtSeconds: Int32? = nil,
        encryptedMessage: [UInt8]? = nil
    ) -> TemporaryKeyBinding {
        TemporaryKeyBinding(
            permanentKeyID: permanentKeyID ?? recorded.permanentKeyID,
            nonce: nonce ?? recorded.nonce,
            expiresAtSeconds: expiresAtSeconds ?? recorded.expiresAtSeconds,
            encryptedMessage: encryptedMessage ?? recorded.encryptedMessage
        )
    }
}
