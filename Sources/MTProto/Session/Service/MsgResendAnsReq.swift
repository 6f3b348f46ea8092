package import TL

/// `msg_resend_ans_req#8610baeb msg_ids:Vector<long>`: the answers to these queries of the client are sent again.
struct MsgResendAnsReq: ServiceRequest {
    static let name = "msg_resend_ans_req"
    static let id = ServiceConstructor.msgResendAnsReq

    private let queries: [MessageID]

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        queries = try fields.messageIDs()
    }

    func answer(_: MessageID, in session: inout ServerSession, _: inout Reception) {
        for query in queries {
            guard case .answered(let answer, _) = session.received[query]?.progress else { continue }
            _ = session.requeue(answer)
        }
    }
}

extension ServiceConstructor {
    /// `msg_resend_ans_req`.
    package static let msgResendAnsReq: ConstructorID = 0x8610_baeb
}
