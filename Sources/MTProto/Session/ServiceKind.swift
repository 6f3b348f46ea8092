import TL

/// The messages that a session answers itself, in the order of the documentation.
///
/// A message that is not in this table is a query for the API.
enum ServiceKind: String, CaseIterable {
    case acknowledgement = "msgs_ack"
    case stateRequest = "msgs_state_req"
    case stateInfo = "msgs_state_info"
    case allInfo = "msgs_all_info"
    case detailedInfo = "msg_detailed_info"
    case newDetailedInfo = "msg_new_detailed_info"
    case resendRequest = "msg_resend_req"
    case resendAnswerRequest = "msg_resend_ans_req"
    case dropAnswer = "rpc_drop_answer"
    case futureSaltsRequest = "get_future_salts"
    case ping = "ping"
    case pingDelayDisconnect = "ping_delay_disconnect"
    case destroySession = "destroy_session"
    case destroyAuthKey = "destroy_auth_key"
    case httpWait = "http_wait"

    /// The name in the schema.
    var name: String { rawValue }

    /// Whether seq_no must be even; for the others clients differ and both are taken.
    var mustBeEven: Bool { self == .acknowledgement || self == .httpWait }

    static let table: [ConstructorID: ServiceKind] = [
        ServiceConstructor.msgsAck: .acknowledgement,
        ServiceConstructor.msgsStateReq: .stateRequest,
        ServiceConstructor.msgsStateInfo: .stateInfo,
        ServiceConstructor.msgsAllInfo: .allInfo,
        ServiceConstructor.msgDetailedInfo: .detailedInfo,
        ServiceConstructor.msgNewDetailedInfo: .newDetailedInfo,
        ServiceConstructor.msgResendReq: .resendRequest,
        ServiceConstructor.msgResendAnsReq: .resendAnswerRequest,
        ServiceConstructor.rpcDropAnswer: .dropAnswer,
        ServiceConstructor.getFutureSalts: .futureSaltsRequest,
        ServiceConstructor.ping: .ping,
        ServiceConstructor.pingDelayDisconnect: .pingDelayDisconnect,
        ServiceConstructor.destroySession: .destroySession,
        ServiceConstructor.destroyAuthKey: .destroyAuthKey,
        ServiceConstructor.httpWait: .httpWait,
    ]
}
