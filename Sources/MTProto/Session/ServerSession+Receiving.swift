import Primitives
import TL

extension ServerSession {
    /// Of a larger answer the client is only told that there is one (`msg_detailed_info`), in bytes.
    static let largestAnswerSentAgainUnasked = 64 << 10

    /// Judges and handles one decrypted packet.
    ///
    /// Gives the reason of a transport error -429, if the packet deserves one.
    mutating func receive(_ packet: EncryptedMessage, _ reception: inout Reception) -> String? {
        let message = packet.message
        guard reception.salts.isValid(packet.salt, at: reception.now) else {
            refuse(message, .incorrectSalt, &reception)
            return nil
        }
        guard message.body.nextConstructor == ServiceConstructor.msgContainer else {
            return receive(message, first: message.id, &reception)
        }
        return receiveContainer(message, &reception)
    }

    private mutating func receiveContainer(_ container: Message, _ reception: inout Reception) -> String? {
        var reader = container.body
        _ = try? reader.constructor()
        let messages: [Message]
        do throws(MessageContainer.Fault) {
            messages = try MessageContainer.messages(in: reader)
        } catch .tooMany(let count) {
            return "a container of \(count) messages"
        } catch {
            refuse(container, .invalidContainer, &reception)
            return nil
        }
        let digest = messages.reduce(UInt64(messages.count)) { $0 &* 31 &+ UInt64(bitPattern: $1.id.value) }
        if let fault = fault(of: container, holding: messages, digest: digest, reception) {
            refuse(container, fault, &reception)
            return nil
        }
        if received[container.id] == nil {
            let entry = ReceivedMessages.Entry(
                sequenceNumber: container.sequenceNumber,
                containerDigest: digest
            )
            received.insert(container.id, entry)
        }
        let first = messages.map(\.id).min() ?? container.id
        for message in messages {
            if let refusal = receive(message, first: first, &reception) { return refusal }
        }
        return nil
    }

    /// The rule that a container breaks; one that is known may come again as it was.
    private func fault(
        of container: Message,
        holding messages: [Message],
        digest: UInt64,
        _ reception: Reception
    ) -> BadMessage.Code? {
        if let known = received[container.id] {
            return known.containerDigest == digest ? nil : .containerIDReused
        }
        if let fault = fault(of: container, mustBeOdd: false, reception) { return fault }
        if let fault = received.fault(of: container.id, at: reception.now) { return fault }
        return messages.contains { $0.id >= container.id } ? .invalidContainer : nil
    }

    /// Judges and handles one message that is no container; `first` is the lowest id that came with it.
    private mutating func receive(
        _ message: Message,
        first: MessageID,
        _ reception: inout Reception
    ) -> String? {
        if received[message.id] != nil {
            receiveAgain(message, &reception)
            return nil
        }
        if let fault = received.fault(of: message.id, at: reception.now) {
            refuse(message, fault, &reception)
            return nil
        }
        let body: TLReader
        do throws(GzipError) {
            body = try GzipPacked.opened(message.body)
        } catch {
            reception.note(.damaged(message.id, reason: "\(error)"))
            body = TLReader([])
        }
        let service = body.nextConstructor.flatMap { ServiceTable.byID[$0] }
        let mustBeOdd: Bool? = service.map { $0.mustBeEven ? false : nil } ?? true
        if let fault = fault(of: message, mustBeOdd: mustBeOdd, reception) {
            refuse(message, fault, &reception)
            return nil
        }
        var entry = ReceivedMessages.Entry(sequenceNumber: message.sequenceNumber, containerDigest: nil)
        entry.isQuery = service == nil
        if service == nil { entry.progress = .running }
        received.insert(message.id, entry)
        announce(first: first, reception)
        guard let service else {
            reception.handOut(message.id, body)
            return nil
        }
        reception.note(.serviceMessage(service.name, message.id))
        return answer(service, message.id, body, &reception)
    }

    /// Reads and answers a service message.
    private mutating func answer(
        _ service: any ServiceRequest.Type,
        _ id: MessageID,
        _ body: TLReader,
        _ reception: inout Reception
    ) -> String? {
        var fields = body
        do throws(TLDecodingError) {
            _ = try fields.constructor()
            let request = try service.init(&fields)
            request.answer(id, in: &self, &reception)
        } catch .impossibleCount(let count) where count > Reception.mostListedIDs {
            return "\(service.name) with \(count) ids"
        } catch {
            reception.note(.damaged(id, reason: "\(service.name): \(error)"))
        }
        return nil
    }

    /// A message that was received before is not executed again; its answer is sent again if it is held.
    private mutating func receiveAgain(_ message: Message, _ reception: inout Reception) {
        guard let entry = received[message.id], entry.containerDigest == nil else { return }
        reception.note(.duplicate(message.id))
        if case .answered(let answer, _) = entry.progress, let kept = kept(answer) {
            if kept.size <= Self.largestAnswerSentAgainUnasked {
                _ = requeue(answer)
            } else {
                let info = ServiceMessage.detailedInfo(query: message.id, answer: answer, size: kept.size)
                reply(info, at: reception.now)
            }
        } else if message.isContentRelated {
            acknowledge(queries: [message.id], at: reception.now)
        }
    }

    private func fault(
        of message: Message,
        mustBeOdd: Bool?,
        _ reception: Reception
    ) -> BadMessage.Code? {
        if let mustBeOdd, mustBeOdd != message.isContentRelated {
            return mustBeOdd ? .sequenceNotOdd : .sequenceNotEven
        }
        guard reception.checksSequenceOrder else { return nil }
        return received.orderFault(of: message.id, sequenceNumber: message.sequenceNumber)
    }

    /// Tells the client once that the server made a session.
    private mutating func announce(first: MessageID, _ reception: Reception) {
        guard !isAnnounced else { return }
        isAnnounced = true
        let uniqueID = Int64(bitPattern: random.next())
        let body = ServiceMessage.newSession(first: first, uniqueID: uniqueID, salt: reception.currentSalt)
        enqueue(body, .notification, isContentRelated: true, at: reception.now)
    }

    private mutating func refuse(
        _ message: Message,
        _ code: BadMessage.Code,
        _ reception: inout Reception
    ) {
        let bad = BadMessage(id: message.id, sequenceNumber: message.sequenceNumber, code: code)
        reception.note(.messageRefused(bad, reception.key))
        tell(bad, currentSalt: reception.currentSalt, at: reception.now)
    }
}
