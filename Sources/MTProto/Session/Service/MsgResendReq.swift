package import TL

/// `msg_resend_req#7d861a08 msg_ids:Vector<long>`: the client lacks these messages of ours; they are sent again.
///
/// Of those that are not kept it is told the state, as if it had asked for it.
struct MsgResendReq: ServiceRequest {
    static let name = "msg_resend_req"
    static let id = ServiceConstructor.msgResendReq

    private let ids: [MessageID]

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        ids = try fields.messageIDs()
    }

    func answer(_ query: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        let missing = ids.filter { !session.requeue($0) }
        if !missing.isEmpty { session.tellStates(of: missing, to: query, at: reception.now) }
    }
}

extension ServiceConstructor {
    /// `msg_resend_req`.
    package static let msgResendReq: ConstructorID = 0x7d86_1a08
}
