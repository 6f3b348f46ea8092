import Primitives
import TL

extension MTProtoServer {
    /// What surrounds a message that is being handled.
    struct Context {
        let key: SessionKey
        let connection: ConnectionID
        let entry: AuthKeyStore.Entry
        let now: Timestamp
    }

    /// Judges and handles one decrypted packet.
    ///
    /// Gives the reason of a transport error -429, if the packet deserves one.
    mutating func receive(
        _ packet: EncryptedMessage,
        session: inout ServerSession,
        _ context: Context
    ) -> String? {
        let message = packet.message
        guard context.entry.salts.isValid(packet.salt, at: context.now) else {
            refuse(message, .incorrectSalt, session: &session, context)
            return nil
        }
        guard message.body.nextConstructor == ServiceConstructor.msgContainer else {
            return receive(message, first: message.id, session: &session, context)
        }
        return receiveContainer(message, session: &session, context)
    }

    private mutating func receiveContainer(
        _ container: Message,
        session: inout ServerSession,
        _ context: Context
    ) -> String? {
        var reader = container.body
        _ = try? reader.constructor()
        let messages: [Message]
        do throws(MessageContainer.Fault) {
            messages = try MessageContainer.messages(in: reader)
        } catch .tooMany(let count) {
            return "a container of \(count) messages"
        } catch {
            refuse(container, .invalidContainer, session: &session, context)
            return nil
        }
        let digest = messages.reduce(UInt64(messages.count)) { $0 &* 31 &+ UInt64(bitPattern: $1.id.value) }
        if let known = session.received[container.id] {
            guard known.containerDigest == digest else {
                refuse(container, .containerIDReused, session: &session, context)
                return nil
            }
        } else if let fault = fault(of: container, mustBeOdd: false, session) {
            refuse(container, fault, session: &session, context)
            return nil
        } else if let fault = session.received.fault(of: container.id, at: context.now) {
            refuse(container, fault, session: &session, context)
            return nil
        } else if messages.contains(where: { $0.id >= container.id }) {
            refuse(container, .invalidContainer, session: &session, context)
            return nil
        } else {
            let entry = ReceivedMessages.Entry(
                sequenceNumber: container.sequenceNumber,
                containerDigest: digest
            )
            session.received.insert(container.id, entry)
        }
        let first = messages.map(\.id).min() ?? container.id
        for message in messages {
            if let refusal = receive(message, first: first, session: &session, context) { return refusal }
        }
        return nil
    }

    /// Judges and handles one message that is no container; `first` is the lowest id that came with it.
    private mutating func receive(
        _ message: Message,
        first: MessageID,
        session: inout ServerSession,
        _ context: Context
    ) -> String? {
        if session.received[message.id] != nil {
            receiveAgain(message, session: &session, context)
            return nil
        }
        if let fault = session.received.fault(of: message.id, at: context.now) {
            refuse(message, fault, session: &session, context)
            return nil
        }
        let body: TLReader
        do throws(GzipError) {
            body = try GzipPacked.opened(message.body)
        } catch {
            note(.damaged(message.id, reason: "\(error)"), on: context.connection)
            body = TLReader([])
        }
        let service = body.nextConstructor.flatMap { ServiceKind.table[$0] }
        let mustBeOdd: Bool? = service.map { $0.mustBeEven ? false : nil } ?? true
        if let fault = fault(of: message, mustBeOdd: mustBeOdd, session) {
            refuse(message, fault, session: &session, context)
            return nil
        }
        var entry = ReceivedMessages.Entry(sequenceNumber: message.sequenceNumber, containerDigest: nil)
        entry.isQuery = service == nil
        if service == nil { entry.progress = .running }
        session.received.insert(message.id, entry)
        announce(&session, first: first, context)
        guard let service else {
            let id = Request.ID(session: context.key, message: message.id)
            unanswered.append(id)
            let permanentKeyID = keys.permanentID(of: context.key.keyID)
            emit(
                .request(
                    Request(
                        id: id,
                        connection: context.connection,
                        permanentKeyID: permanentKeyID,
                        body: body
                    )
                )
            )
            return nil
        }
        note(.serviceMessage(service.name, message.id), on: context.connection)
        let unpacked = Message(id: message.id, sequenceNumber: message.sequenceNumber, body: body)
        do throws(TLDecodingError) {
            return try handle(service, unpacked, session: &session, context)
        } catch {
            note(.damaged(message.id, reason: "\(service.name): \(error)"), on: context.connection)
            return nil
        }
    }

    /// A message that was received before is not executed again; its answer is sent again if it is held.
    private mutating func receiveAgain(
        _ message: Message,
        session: inout ServerSession,
        _ context: Context
    ) {
        guard let entry = session.received[message.id], entry.containerDigest == nil else { return }
        note(.duplicate(message.id), on: context.connection)
        if case .answered(let answer, _) = entry.progress, let kept = session.kept(answer) {
            if kept.body.count <= Self.largestAnswerSentAgainUnasked {
                _ = session.requeue(answer)
            } else {
                let info = ServiceMessage.detailedInfo(
                    query: message.id,
                    answer: answer,
                    size: kept.body.count
                )
                session.enqueue(info, .answer, isContentRelated: false, at: context.now)
            }
        } else if message.isContentRelated {
            let acknowledgement = ServiceMessage.acknowledgement(of: [message.id])
            session.enqueue(acknowledgement, .notification, isContentRelated: false, at: context.now)
        }
    }

    /// Of a larger answer the client is only told that there is one (`msg_detailed_info`), in bytes.
    static let largestAnswerSentAgainUnasked = 64 << 10

    private func fault(of message: Message, mustBeOdd: Bool?, _ session: ServerSession) -> BadMessage.Code? {
        if let mustBeOdd, mustBeOdd != message.isContentRelated {
            return mustBeOdd ? .sequenceNotOdd : .sequenceNotEven
        }
        guard checksSequenceOrder else { return nil }
        return session.received.orderFault(of: message.id, sequenceNumber: message.sequenceNumber)
    }

    /// Tells the client once that the server made a session.
    private func announce(_ session: inout ServerSession, first: MessageID, _ context: Context) {
        guard !session.isAnnounced else { return }
        session.isAnnounced = true
        let salt = context.entry.salts.current(at: context.now)
        var generator = SeededGenerator(seed: UInt64(bitPattern: context.key.sessionID.value ^ first.value))
        let uniqueID = Int64(bitPattern: generator.next())
        let body = ServiceMessage.newSession(first: first, uniqueID: uniqueID, salt: salt)
        session.enqueue(body, .notification, isContentRelated: true, at: context.now)
    }

    private mutating func refuse(
        _ message: Message,
        _ code: BadMessage.Code,
        session: inout ServerSession,
        _ context: Context
    ) {
        let bad = BadMessage(id: message.id, sequenceNumber: message.sequenceNumber, code: code)
        note(.messageRefused(bad, context.key), on: context.connection)
        let salt = context.entry.salts.current(at: context.now)
        let body = ServiceMessage.notification(of: bad, currentSalt: salt)
        session.enqueue(body, .notification, isContentRelated: false, at: context.now)
    }
}
