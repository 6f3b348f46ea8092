import Primitives
package import TL

/// `destroy_session#e7512126 session_id:long = DestroySessionRes`: forgets another session of the same key; the
/// one in use is not destroyed.
struct DestroySession: ServiceRequest {
    static let name = "destroy_session"
    static let id = ServiceConstructor.destroySession

    private let sessionID: SessionID

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        sessionID = SessionID(try fields.long())
    }

    func answer(_: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        let found = reception.destroy(sessionID)
        session.reply(ServiceMessage.sessionDestroyed(sessionID, found: found), at: reception.now)
    }
}

extension ServiceConstructor {
    /// `destroy_session`.
    package static let destroySession: ConstructorID = 0xe751_2126
    /// `destroy_session_ok`.
    package static let destroySessionOk: ConstructorID = 0xe220_45fc
    /// `destroy_session_none`.
    package static let destroySessionNone: ConstructorID = 0x62d3_50c9
}

extension ServiceMessage {
    /// `destroy_session_ok` or `destroy_session_none`.
    static func sessionDestroyed(_ id: SessionID, found: Bool) -> [UInt8] {
        var writer = TLWriter(
            found ? ServiceConstructor.destroySessionOk : ServiceConstructor.destroySessionNone
        )
        writer.long(id.value)
        return writer.take()
    }
}
