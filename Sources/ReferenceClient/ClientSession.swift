import MTProto
import MTProtoCrypto
import Primitives
import TL

/// The session of a client: ids, salt, what is unanswered and what is to be acknowledged.
struct ClientSession: Sendable {
    let key: AuthKey
    private let sessionID: SessionID
    private var salt: Int64
    private var lastID: Int64 = 0
    private var contentCount: Int32 = 0
    private var unanswered: [MessageID: [UInt8]] = [:]
    /// Under which id the caller knows a query that was sent again under another.
    private var originals: [MessageID: MessageID] = [:]
    private var toAcknowledge: [MessageID] = []
    private var toRepeat: [MessageID] = []

    private var random: SeededGenerator

    init(key: AuthKey, sessionID: SessionID, salt: Int64, random: SeededGenerator) {
        self.random = random
        self.key = key
        self.sessionID = sessionID
        self.salt = salt
    }

    // MARK: Sending

    mutating func seal(
        isContentRelated: Bool,
        now: Timestamp,
        _ makeBody: (MessageID) -> [UInt8]
    ) -> (MessageID, OutgoingBuffer) {
        lastID = max(lastID + 4, MessageID(at: now).value)
        let id = MessageID(lastID)
        let body = makeBody(id)
        let sequenceNumber = contentCount * 2 + (isContentRelated ? 1 : 0)
        if isContentRelated {
            contentCount += 1
            unanswered[id] = body
        }
        var payload = OutgoingBuffer(
            front: EncryptedMessage.headroom + TransportLimits.frameHeader,
            capacity: body.count + EncryptedMessage.tailroom + TransportLimits.frameTail
        )
        payload.append(body)
        EncryptedMessage.seal(
            &payload,
            id: id,
            sequenceNumber: sequenceNumber,
            salt: salt,
            sessionID: sessionID,
            key: key,
            direction: .clientToServer,
            random: &random
        )
        return (id, payload)
    }

    /// Payloads that answer what came in: acknowledgements, and queries to repeat with the new salt.
    mutating func replies(now: Timestamp) -> [OutgoingBuffer] {
        var payloads: [OutgoingBuffer] = []
        for old in toRepeat {
            guard let body = unanswered.removeValue(forKey: old) else { continue }
            let (new, payload) = seal(isContentRelated: true, now: now) { _ in body }
            originals[new] = originals.removeValue(forKey: old) ?? old
            payloads.append(payload)
        }
        toRepeat = []
        if !toAcknowledge.isEmpty {
            var writer = TLWriter(ServiceConstructor.msgsAck)
            writer.longVector(toAcknowledge.map(\.value))
            payloads.append(seal(isContentRelated: false, now: now) { _ in writer.bytes }.1)
            toAcknowledge = []
        }
        return payloads
    }

    // MARK: Receiving

    mutating func open(_ payload: [UInt8], now: Timestamp) throws(ClientError) -> [ClientEngine.Incoming] {
        let packet: EncryptedMessage
        do throws(EncryptedMessage.Fault) {
            packet = try EncryptedMessage.open(payload, key: key, direction: .serverToClient)
        } catch {
            throw .malformed("an encrypted message that is none: \(error)")
        }
        guard packet.sessionID == sessionID else { throw .malformed("a message of another session") }
        var all: [ClientEngine.Incoming] = []
        for message in try contents(of: packet.message) {
            guard message.id.value & 1 == 1 else { throw .malformed("an even msg_id") }
            if message.isContentRelated { toAcknowledge.append(message.id) }
            do throws(TLDecodingError) {
                all += try take(message)
            } catch {
                throw .malformed("a message that cannot be read: \(error)")
            }
        }
        return all
    }

    private func contents(of message: Message) throws(ClientError) -> [Message] {
        var reader = message.body
        guard (try? reader.constructor()) == ServiceConstructor.msgContainer else { return [message] }
        do throws(MessageContainer.Fault) {
            return try MessageContainer.messages(in: reader)
        } catch {
            throw .malformed("a damaged container")
        }
    }

    private mutating func take(_ message: Message) throws(TLDecodingError) -> [ClientEngine.Incoming] {
        var reader = message.body
        let id = try reader.constructor()
        switch id {
        case ServiceConstructor.rpcResult:
            let query = MessageID(try reader.long())
            unanswered[query] = nil
            return [.answer(originals.removeValue(forKey: query) ?? query, try result(reader))]
        case ServiceConstructor.badServerSalt:
            let refused = MessageID(try reader.long())
            _ = try reader.raw(8)
            salt = try reader.long()
            toRepeat.append(refused)
            return []
        case ServiceConstructor.badMsgNotification:
            let refused = MessageID(try reader.long())
            _ = try reader.int()
            return [.refused(originals[refused] ?? refused, code: try reader.int())]
        case ServiceConstructor.newSessionCreated:
            _ = try reader.raw(16)
            salt = try reader.long()
            return [.notice(id)]
        default:
            return [.notice(id)]
        }
    }

    private func result(_ reader: TLReader) throws(TLDecodingError) -> Result<TLReader, RPCError> {
        guard var reader = try? GzipPacked.opened(reader) else {
            throw .truncated(wanted: 4, left: reader.remaining)
        }
        guard reader.nextConstructor == ServiceConstructor.rpcError else { return .success(reader) }
        _ = try reader.constructor()
        let code = try reader.int()
        return .failure(RPCError(code: code, String(decoding: try reader.bytes(), as: UTF8.self)))
    }
}
