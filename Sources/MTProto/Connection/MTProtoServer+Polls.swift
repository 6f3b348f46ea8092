import Flaws
import MTProtoCrypto
import Primitives

// Requests over HTTP that wait for what their sessions have to say.
//
// Over HTTP the server speaks only when it is asked: a message waits in the outbox of its session until a
// request of that session does, and the request waits for messages as `http_wait` says.
extension MTProtoServer {
    /// Answers the requests whose time has come, with everything that their sessions have to say.
    mutating func answerPolls(now: Timestamp) {
        for id in connections.polling {
            guard let poll = connections[id]?.poll else { continue }
            let count = sessions[poll.session]?.urgentCount ?? 0
            let isDue = connections.with(id) { connection in
                connection.poll?.see(count, now: now)
                return connection.poll.map { $0.deadline <= now } ?? false
            }
            guard isDue == true || keys.isDoomed(poll.session.keyID) else { continue }
            answer(poll, on: id, now: now)
        }
    }

    private mutating func answer(_ poll: HTTPPoll, on id: ConnectionID, now: Timestamp) {
        guard let entry = keys[poll.session.keyID] else {
            let code = TransportErrorCode.authKeyNotFound
            return refuse(code, "key \(poll.session.keyID) is gone", on: id)
        }
        let room = connections[id]?.transport.waitingRequests ?? 0
        let seal = PacketSeal(of: entry, poll.session.sessionID, now: now)
        if sessions[poll.session] == nil {
            // Its session was forgotten: the request gets what a client gets that waited long enough.
            var stranger = sessions.stranger(now: now)
            let written = connections.with(id) { connection in
                seal.write([.empty], of: &stranger, to: &connection.transport)
            }
            for bytes in written?.bytes ?? [] { send(bytes, to: id) }
        } else {
            write(poll.session, on: id, seal) { Self.packets(for: room, of: &$0, on: id) }
        }
        connections.with(id) { $0.pollAnswered() }
        careFor(id)
    }

    /// Takes from a session what `room` answers can carry; a container of nothing if there is nothing.
    private static func packets(
        for room: Int,
        of session: inout ServerSession,
        on id: ConnectionID
    ) -> [OutgoingPacket] {
        guard !session.outbox.isEmpty else { return [.empty] }
        var packets = OutgoingPacket.packets(of: session.outbox)
        if packets.count > room {
            session.putAcknowledgementsLast()
            packets = OutgoingPacket.packets(of: session.outbox)
        }
        var left = room
        let chosen = packets.prefix { packet in
            // What gets lost takes no room.
            guard packet.delivery.copies > 0 else { return true }
            left -= 1
            return left >= 0
        }
        _ = session.takeOutbox(for: id, atMost: chosen.reduce(0) { $0 + $1.messages.count })
        return Array(chosen)
    }
}
