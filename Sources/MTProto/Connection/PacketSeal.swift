import Flaws
import MTProtoCrypto
import Primitives

/// What the packets of a session are sealed with.
struct PacketSeal {
    private let key: AuthKey
    private let salt: Int64
    private let sessionID: SessionID
    private let now: Timestamp

    init(of entry: AuthKeyStore.Entry, _ sessionID: SessionID, now: Timestamp) {
        key = entry.key
        salt = entry.salts.current(at: now)
        self.sessionID = sessionID
        self.now = now
    }

    /// What is to be done about packets.
    struct Written {
        /// What travels, in order.
        var bytes: [OutgoingBuffer] = []
        /// How the connection ends after it; `nil` if it does not.
        var closing: Delivery.Closing?
    }

    /// Seals and frames packets, up to one after which the connection is to end.
    func write(
        _ packets: [OutgoingPacket],
        of session: inout ServerSession,
        to transport: inout TransportStream
    ) -> Written {
        var written = Written()
        for packet in packets {
            let envelope = packet.envelope(from: &session, at: now)
            for _ in 0..<packet.delivery.copies {
                let flaws = packet.delivery.packetFlaws
                written.bytes.append(write(envelope, flaws, random: &session.random, to: &transport))
            }
            if let closing = packet.delivery.closesAfter {
                written.closing = closing
                break
            }
        }
        return written
    }

    /// One buffer from the body to the frame: the body is copied into it, all else happens in place.
    private func write(
        _ envelope: OutgoingPacket.Envelope,
        _ flaws: [any PacketFlaw],
        random: inout SeededGenerator,
        to transport: inout TransportStream
    ) -> OutgoingBuffer {
        var bytes = OutgoingBuffer(
            front: transport.headroom + EncryptedMessage.headroom,
            capacity: envelope.size + EncryptedMessage.tailroom + TransportLimits.frameTail
        )
        envelope.write(to: &bytes)
        var header = PacketHeader(
            salt: salt,
            sessionID: sessionID.value,
            messageID: envelope.id.value,
            sequenceNumber: envelope.sequenceNumber
        )
        for flaw in flaws { flaw.change(header: &header) }
        EncryptedMessage.seal(
            &bytes,
            id: MessageID(header.messageID),
            sequenceNumber: header.sequenceNumber,
            salt: header.salt,
            sessionID: SessionID(header.sessionID),
            key: key,
            direction: .serverToClient,
            random: &random
        )
        for flaw in flaws { flaw.change(payload: &bytes) }
        transport.encode(&bytes)
        return bytes
    }
}
