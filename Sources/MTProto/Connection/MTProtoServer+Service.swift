import Primitives
import TL

extension MTProtoServer {
    /// A list of message ids may be this long; a longer one is answered with transport error -429.
    static let mostListedIDs = 8192
    /// `get_future_salts` gives at most this many.
    static let mostFutureSalts = 64

    /// Handles one service message; the branches stand in the order of the documentation.
    ///
    /// Gives the reason of a transport error -429, if the message deserves one.
    mutating func handle(
        _ kind: ServiceKind,
        _ message: Message,
        session: inout ServerSession,
        _ context: Context
    ) throws(TLDecodingError) -> String? {
        var reader = message.body
        _ = try reader.constructor()
        switch kind {
        case .acknowledgement, .stateRequest, .resendRequest, .resendAnswerRequest:
            let ids: [MessageID]
            do throws(TLDecodingError) {
                ids = try reader.longVector(atMost: Self.mostListedIDs).map { MessageID($0) }
            } catch .impossibleCount(let count) where count > Self.mostListedIDs {
                return "\(kind.name) with \(count) ids"
            }
            handle(kind, ids, of: message, session: &session, context)
        case .stateInfo, .allInfo:
            break  // answers to what this server never asks
        case .detailedInfo, .newDetailedInfo:
            break  // about messages of the client that this server never lacks
        case .dropAnswer:
            dropAnswer(to: MessageID(try reader.long()), asked: message.id, session: &session, context)
        case .futureSaltsRequest:
            let count = min(max(Int(try reader.int()), 1), Self.mostFutureSalts)
            let salts = context.entry.salts.spans(count, from: context.now)
            let body = ServiceMessage.futureSalts(for: message.id, now: context.now, salts: salts)
            reply(body, session: &session, context)
        case .ping:
            reply(ServiceMessage.pong(to: message.id, pingID: try reader.long()), session: &session, context)
        case .pingDelayDisconnect:
            let pingID = try reader.long()
            let delay = max(Int64(try reader.int()), 0)
            connections[context.connection]?.disconnectAt = context.now + .seconds(delay)
            reply(ServiceMessage.pong(to: message.id, pingID: pingID), session: &session, context)
        case .destroySession:
            let id = SessionID(try reader.long())
            let found = destroySession(SessionKey(keyID: context.key.keyID, sessionID: id), context)
            reply(ServiceMessage.sessionDestroyed(id, found: found), session: &session, context)
        case .destroyAuthKey:
            doomedKeys.append(keys.permanentID(of: context.key.keyID) ?? context.key.keyID)
            reply(TLWriter(ServiceConstructor.destroyAuthKeyOk).bytes, session: &session, context)
        case .httpWait:
            // Means nothing where no request waits, as on TCP.
            guard connections[context.connection]?.poll != nil else { return nil }
            connections[context.connection]?.poll?.patience = HTTPPoll.Patience(
                maxDelay: .milliseconds(Int64(try reader.int())),
                waitAfter: .milliseconds(Int64(try reader.int())),
                maxWait: .milliseconds(Int64(try reader.int()))
            )
        }
        return nil
    }

    private func reply(_ body: [UInt8], session: inout ServerSession, _ context: Context) {
        session.enqueue(body, .answer, isContentRelated: false, at: context.now)
    }

    // MARK: Messages about messages

    private func handle(
        _ kind: ServiceKind,
        _ ids: [MessageID],
        of message: Message,
        session: inout ServerSession,
        _ context: Context
    ) {
        switch kind {
        case .acknowledgement:
            session.acknowledge(ids)
        case .stateRequest:
            let states = ids.map { session.received.state(of: $0, at: context.now) }
            reply(ServiceMessage.stateInfo(for: message.id, states: states), session: &session, context)
        case .resendRequest:
            let missing = ids.filter { !session.requeue($0) }
            guard !missing.isEmpty else { return }
            let states = missing.map { session.received.state(of: $0, at: context.now) }
            reply(ServiceMessage.stateInfo(for: message.id, states: states), session: &session, context)
        default:
            for id in ids {
                guard case .answered(let answer, _) = session.received[id]?.progress else { continue }
                _ = session.requeue(answer)
            }
        }
    }

    /// `rpc_drop_answer`: the only service message whose answer travels inside rpc_result.
    private func dropAnswer(
        to query: MessageID,
        asked: MessageID,
        session: inout ServerSession,
        _ context: Context
    ) {
        var writer = TLWriter()
        switch session.received[query]?.progress {
        case .running:
            session.received.update(query) { $0.progress = .dropped }
            writer.constructor(ServiceConstructor.rpcAnswerDroppedRunning)
        case .answered(let answer, _):
            guard let kept = session.kept(answer) else { fallthrough }
            session.giveUp(answer)
            writer.constructor(ServiceConstructor.rpcAnswerDropped)
            writer.long(kept.id.value)
            writer.int(kept.sequenceNumber)
            writer.int(Int32(kept.body.count))
        default:
            writer.constructor(ServiceConstructor.rpcAnswerUnknown)
        }
        let body = ServiceMessage.rpcResult(asked, writer.bytes)
        session.enqueue(body, .answer, isContentRelated: true, answering: asked, at: context.now)
    }

    // MARK: Ends

    /// Forgets another session of the same key; the one in use is not destroyed.
    private mutating func destroySession(_ key: SessionKey, _ context: Context) -> Bool {
        guard key != context.key, sessions.remove(key) else { return false }
        note(.sessionDestroyed(key), on: context.connection)
        return true
    }
}
