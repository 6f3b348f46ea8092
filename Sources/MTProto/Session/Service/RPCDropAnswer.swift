package import TL

/// `rpc_drop_answer#58e4a740 req_msg_id:long = RpcDropAnswer`: the answer to a query is not wanted any more.
///
/// It is the only service message whose answer travels inside `rpc_result`.
struct RPCDropAnswer: ServiceRequest {
    static let name = "rpc_drop_answer"
    static let id = ServiceConstructor.rpcDropAnswer

    private let unwanted: MessageID

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        unwanted = MessageID(try fields.long())
    }

    func answer(_ query: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        var writer = TLWriter()
        switch session.received[unwanted]?.progress {
        case .running:
            session.received.update(unwanted) { $0.progress = .dropped }
            writer.constructor(ServiceConstructor.rpcAnswerDroppedRunning)
        case .answered(let answer, _):
            guard let kept = session.kept(answer) else { fallthrough }
            session.giveUp(answer)
            writer.constructor(ServiceConstructor.rpcAnswerDropped)
            writer.long(kept.id.value)
            writer.int(kept.sequenceNumber)
            writer.int(Int32(kept.size))
        default:
            writer.constructor(ServiceConstructor.rpcAnswerUnknown)
        }
        session.enqueue(
            writer.bytes,
            .answer,
            isContentRelated: true,
            answering: query,
            at: reception.now
        )
    }
}

extension ServiceConstructor {
    /// `rpc_drop_answer`.
    package static let rpcDropAnswer: ConstructorID = 0x58e4_a740
    /// `rpc_answer_unknown`.
    package static let rpcAnswerUnknown: ConstructorID = 0x5e2a_d36e
    /// `rpc_answer_dropped_running`.
    package static let rpcAnswerDroppedRunning: ConstructorID = 0xcd78_e586
    /// `rpc_answer_dropped`.
    package static let rpcAnswerDropped: ConstructorID = 0xa43a_d8b7
}
