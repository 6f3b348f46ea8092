import Primitives
import TL

/// The bodies of what a server says by itself; answers to service messages stand with the types of `ServiceTable`.
///
/// - Source: mtproto/service_messages and mtproto/service_messages_about_messages.
enum ServiceMessage {
    /// How many bytes `rpcResult` has.
    static let rpcResultSize = 12

    /// What stands in front of the answer to the query `id`, a boxed object: `rpc_result`.
    static func rpcResult(_ id: MessageID) -> [UInt8] {
        var writer = TLWriter(capacity: rpcResultSize)
        writer.constructor(ServiceConstructor.rpcResult)
        writer.long(id.value)
        return writer.take()
    }

    /// `rpc_error`.
    static func rpcError(_ error: RPCError) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.rpcError)
        writer.int(error.code)
        writer.string(error.message)
        return writer.take()
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
        return writer.take()
    }

    /// `new_session_created`.
    static func newSession(first: MessageID, uniqueID: Int64, salt: Int64) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.newSessionCreated)
        writer.long(first.value)
        writer.long(uniqueID)
        writer.long(salt)
        return writer.take()
    }
}
