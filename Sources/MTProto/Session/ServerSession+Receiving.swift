import Flaws
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
        // A client with neither clock nor salt sets its clock first.
        if received[message.id] == nil, let fault = received.fault(of: message.id, at: reception.now) {
            refuse(message, fault, &reception)
            return nil
        }
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
        if let fault = fault(of: container, holding: messages, digest: digest, &reception) {
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
    private mutating func fault(
        of container: Message,
        holding messages: [Message],
        digest: UInt64,
        _ reception: inout Reception
    ) -> BadMessage.Code? {
        if let known = received[container.id] {
            return known.containerDigest == digest ? nil : .containerIDReused
        }
        if let fault = fault(of: container, called: "msg_container", mustBeOdd: false, &reception) {
            return fault
        }
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
        let content = MessageContent(of: body)
        if let fault = fault(
            of: message,
            called: content.name,
            mustBeOdd: content.mustBeOdd,
            &reception
        ) {
            refuse(message, fault, &reception)
            return nil
        }
        if case .service(let service) = content, let handling = reception.judge(service.name) {
            reception.note(.serviceMessage(service.name, message.id))
            carryOut(handling, on: message, &reception)
            return nil
        }
        var entry = ReceivedMessages.Entry(sequenceNumber: message.sequenceNumber, containerDigest: nil)
        entry.isQuery = content.isQuery
        if content.isQuery { entry.progress = .running }
        received.insert(message.id, entry)
        announce(first: first, reception)
        switch content {
        case .query:
            reception.handOut(message.id, body)
        case .service(let service):
            reception.note(.serviceMessage(service.name, message.id))
            return answer(service, message.id, body, &reception)
        case .ofServer(let name):
            reception.note(.serviceMessage(name, message.id))
            tolerate(.serverMessage, of: name, message.id, &reception)
        }
        return nil
    }

    /// Does to a service message what is ordered; one that is refused counts as never received.
    private mutating func carryOut(
        _ handling: QueryHandling,
        on message: Message,
        _ reception: inout Reception
    ) {
        if let code = handling.badMessage.flatMap({ BadMessage.Code(rawValue: $0) }) {
            refuse(message, code, &reception)
        }
        if handling.isNeverAnswered {
            let entry = ReceivedMessages.Entry(sequenceNumber: message.sequenceNumber, containerDigest: nil)
            received.insert(message.id, entry)
        }
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

    /// The rule on seq_no that a message breaks, if such rules are judged; otherwise it is told.
    private mutating func fault(
        of message: Message,
        called name: String,
        mustBeOdd: Bool?,
        _ reception: inout Reception
    ) -> BadMessage.Code? {
        let isWrong = mustBeOdd.map { $0 != message.isContentRelated } ?? false
        guard reception.judgesSequenceNumbers else {
            if isWrong {
                let what: Tolerance = message.isContentRelated ? .oddSequenceNumber : .evenSequenceNumber
                tolerate(what, of: name, message.id, &reception)
            }
            return nil
        }
        guard !isWrong else { return message.isContentRelated ? .sequenceNotEven : .sequenceNotOdd }
        return received.orderFault(of: message.id, sequenceNumber: message.sequenceNumber)
    }

    /// Takes what the documentation does not allow; the first time it is told.
    private mutating func tolerate(
        _ what: Tolerance,
        of name: String,
        _ id: MessageID,
        _ reception: inout Reception
    ) {
        guard tolerated.insert(what).inserted else { return }
        reception.note(.tolerated(what, of: name, id))
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
