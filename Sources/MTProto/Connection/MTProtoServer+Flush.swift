import MTProtoCrypto
public import Primitives
import TL

extension MTProtoServer {
    /// A container of answers is closed when it holds this many bytes.
    static let containerSize = 256 << 10

    /// Seals and frames what the sessions want to send.
    ///
    /// Queries that are not answered by now are acknowledged, so that the client does not send them again.
    public mutating func flush(now: Timestamp, random: inout SeededGenerator) {
        acknowledgeUnanswered(now: now)
        let waiting = dirty
        dirty = []
        for key in waiting { send(from: key, now: now, random: &random) }
        for id in doomedKeys { destroyKey(id) }
        doomedKeys = []
    }

    private mutating func acknowledgeUnanswered(now: Timestamp) {
        guard !unanswered.isEmpty else { return }
        let late = unanswered.filter { sessions[$0.session]?.received[$0.message]?.progress == .running }
        unanswered = []
        var remaining = late[...]
        while let key = remaining.first?.session {
            let ids = remaining.filter { $0.session == key }.map(\.message)
            remaining.removeAll { $0.session == key }
            for id in ids { sessions[key]?.received.update(id) { $0.isAcknowledged = true } }
            let body = ServiceMessage.acknowledgement(of: ids)
            sessions[key]?.enqueue(body, .notification, isContentRelated: false, at: now)
            dirty.append(key)
        }
    }

    private mutating func send(from key: SessionKey, now: Timestamp, random: inout SeededGenerator) {
        guard let entry = keys[key.keyID], var session = sessions[key] else { return }
        sessions[key] = nil
        defer { sessions[key] = session }
        guard let id = session.connections.last, var connection = connections.removeValue(forKey: id) else {
            _ = session.takeOutbox(for: nil)
            return
        }
        defer { connections[id] = connection }
        let salt = entry.salts.current(at: now)
        for batch in Self.batches(of: session.takeOutbox(for: id)) {
            var header = (id: batch[0].id, sequenceNumber: batch[0].sequenceNumber)
            var body = batch[0].body
            if batch.count > 1 {
                header = session.containerHeader(at: now)
                body = Self.container(of: batch)
            }
            let payload = EncryptedMessage.seal(
                body,
                id: header.id,
                sequenceNumber: header.sequenceNumber,
                salt: salt,
                sessionID: key.sessionID,
                key: entry.key,
                direction: .serverToClient,
                random: &random
            )
            emit(.send(id, connection.transport.encode(payload: payload, random: &random)))
        }
    }

    /// Cuts what is to be sent into the contents of single messages and containers.
    private static func batches(of messages: [ServerSession.Outgoing]) -> [[ServerSession.Outgoing]] {
        var batches: [[ServerSession.Outgoing]] = []
        var size = 0
        for message in messages {
            let room = message.body.count + 16
            if let last = batches.last, size + room <= containerSize,
                last.count < MessageContainer.mostMessages
            {
                batches[batches.count - 1].append(message)
                size += room
            } else {
                batches.append([message])
                size = room
            }
        }
        return batches
    }

    private static func container(of messages: [ServerSession.Outgoing]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgContainer)
        writer.int(Int32(messages.count))
        for message in messages {
            writer.long(message.id.value)
            writer.int(message.sequenceNumber)
            writer.int(Int32(message.body.count))
            writer.raw(message.body)
        }
        return writer.bytes
    }

    /// `destroy_auth_key` was answered: the key and its temporary keys are gone.
    private mutating func destroyKey(_ id: AuthKeyID) {
        let connection = sessions.keys(of: id).compactMap { sessions[$0]?.connections.last }.first
        for temporary in keys.temporaryKeys(of: id) { forget(temporary) }
        forget(id)
        note(.keyDestroyed(id), on: connection ?? ConnectionID(0))
    }
}
