import Flaws
import MTProtoCrypto
import Primitives
import TL

// Connections that opened with HTTP: what they say by themselves, and requests that wait for answers.
//
// Over HTTP the server speaks only when it is asked: a message waits in the outbox of its session until a
// request of that session does, and the request waits for messages as `http_wait` says.
extension MTProtoServer {
    /// Writes what HTTP or WebSocket says by itself, tells what was refused, and closes what is over.
    mutating func careFor(_ id: ConnectionID) {
        guard connections[id]?.transport.needsCare == true,
            var connection = connections.removeValue(forKey: id)
        else { return }
        let replies = connection.transport.takeReplies()
        for fault in connection.transport.takeRefusals() {
            note(.httpRefused(status: fault.status, reason: fault.reason), on: id)
        }
        let isOver = connection.transport.isOver
        connections[id] = connection
        if !replies.isEmpty { emit(.send(id, replies)) }
        if isOver { close(id) }
    }

    // MARK: Polls

    /// A request of a session came over HTTP.
    mutating func beginPoll(of session: SessionKey, on id: ConnectionID, now: Timestamp) {
        connections[id]?.poll = HTTPPoll(of: session, since: now)
        if !polling.contains(id) { polling.append(id) }
    }

    /// When the first request that waits is to be answered.
    var nextPollDeadline: Timestamp? {
        polling.compactMap { connections[$0]?.poll?.deadline }.min()
    }

    /// Answers the requests whose time has come, with everything that their sessions have to say.
    mutating func answerPolls(now: Timestamp, random: inout SeededGenerator) {
        guard !polling.isEmpty else { return }
        for id in polling {
            guard let poll = connections[id]?.poll else { continue }
            let count = sessions[poll.session]?.urgentCount ?? 0
            connections[id]?.poll?.see(count, now: now)
            let isDue = connections[id]?.poll.map { $0.deadline <= now } ?? false
            guard isDue || doomedKeys.contains(poll.session.keyID) else { continue }
            answer(poll, on: id, now: now, random: &random)
        }
        polling.removeAll { connections[$0]?.poll == nil }
    }

    private mutating func answer(
        _ poll: HTTPPoll,
        on id: ConnectionID,
        now: Timestamp,
        random: inout SeededGenerator
    ) {
        guard let entry = keys[poll.session.keyID] else {
            let code = TransportErrorCode.authKeyNotFound
            return refuse(code, "key \(poll.session.keyID) is gone", on: id, &random)
        }
        guard var connection = connections.removeValue(forKey: id) else { return }
        let isKnown = sessions[poll.session] != nil
        var session = sessions[poll.session] ?? ServerSession(now: now)
        sessions[poll.session] = nil
        let packets = Self.packets(for: connection.transport.waitingRequests, of: &session, on: id)
        let context = SealingContext(key: poll.session, entry: entry, connection: id, now: now)
        let closing = write(packets, session: &session, to: &connection, context, random: &random)
        connection.poll = nil
        if connection.transport.waitingRequests > 0 {
            connection.poll = HTTPPoll(of: poll.session, since: poll.since)
            connection.poll?.patience = poll.patience
        }
        connections[id] = connection
        if isKnown { sessions[poll.session] = session }
        if let closing { end(id, closing) }
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
