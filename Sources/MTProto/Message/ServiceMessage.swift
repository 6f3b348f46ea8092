import Primitives
import TL

/// The bodies of the service messages that a server sends.
///
/// - Source: mtproto/service_messages and mtproto/service_messages_about_messages.
enum ServiceMessage {
    /// `rpc_result`: the answer to the query `id`; `result` is a boxed object.
    static func rpcResult(_ id: MessageID, _ result: [UInt8]) -> [UInt8] {
        var writer = TLWriter(capacity: 12 + result.count)
        writer.constructor(ServiceConstructor.rpcResult)
        writer.long(id.value)
        writer.raw(result)
        return writer.bytes
    }

    /// `rpc_error`.
    static func rpcError(_ error: RPCError) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.rpcError)
        writer.int(error.code)
        writer.string(error.message)
        return writer.bytes
    }

    /// `msgs_ack`.
    static func acknowledgement(of ids: [MessageID]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgsAck)
        writer.longVector(ids.map(\.value))
        return writer.bytes
    }

    /// `bad_msg_notification`, or `bad_server_salt` for code 48.
    static func notification(of bad: BadMessage, currentSalt: Int64) -> [UInt8] {
        let isSalt = bad.code == .incorrectSalt
        var writer = TLWriter(
            isSalt ? ServiceConstructor.badServerSalt : ServiceConstructor.badMsgNotification
        )
        writer.long(bad.id.value)
        writer.int(bad.sequenceNumber)
        writer.int(bad.code.rawValue)
        if isSalt { writer.long(currentSalt) }
        return writer.bytes
    }

    /// `new_session_created`.
    static func newSession(first: MessageID, uniqueID: Int64, salt: Int64) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.newSessionCreated)
        writer.long(first.value)
        writer.long(uniqueID)
        writer.long(salt)
        return writer.bytes
    }

    /// `pong`.
    static func pong(to id: MessageID, pingID: Int64) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.pong)
        writer.long(id.value)
        writer.long(pingID)
        return writer.bytes
    }

    /// `future_salts`: a bare vector of bare salts.
    static func futureSalts(for id: MessageID, now: Timestamp, salts: [ServerSalts.Span]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.futureSalts)
        writer.long(id.value)
        writer.int(Int32(truncatingIfNeeded: now.seconds))
        writer.int(Int32(salts.count))
        for span in salts {
            writer.int(Int32(truncatingIfNeeded: span.validSince.seconds))
            writer.int(Int32(truncatingIfNeeded: span.validUntil.seconds))
            writer.long(span.salt)
        }
        return writer.bytes
    }

    /// `msgs_state_info`: one byte an id, in the order they were asked for.
    static func stateInfo(for id: MessageID, states: [UInt8]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgsStateInfo)
        writer.long(id.value)
        writer.bytes(states)
        return writer.bytes
    }

    /// `msg_detailed_info`: "your query was answered by a message of this size, ask for it if you lack it".
    static func detailedInfo(query: MessageID, answer: MessageID, size: Int) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgDetailedInfo)
        writer.long(query.value)
        writer.long(answer.value)
        writer.int(Int32(size))
        writer.int(0)
        return writer.bytes
    }

    /// `destroy_session_ok` or `destroy_session_none`.
    static func sessionDestroyed(_ id: SessionID, found: Bool) -> [UInt8] {
        var writer = TLWriter(
            found ? ServiceConstructor.destroySessionOk : ServiceConstructor.destroySessionNone
        )
        writer.long(id.value)
        return writer.bytes
    }
}
