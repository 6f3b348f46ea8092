public import TL

/// The constructor numbers of the service messages that a session understands or sends.
///
/// - Source: mtproto/service_messages and mtproto/service_messages_about_messages.
public enum ServiceConstructor {
    /// `msg_container`.
    public static let msgContainer: ConstructorID = 0x73f1_f8dc
    /// `rpc_result`.
    public static let rpcResult: ConstructorID = 0xf35c_6d01
    /// `rpc_error`.
    public static let rpcError: ConstructorID = 0x2144_ca19
    /// `msgs_ack`.
    public static let msgsAck: ConstructorID = 0x62d6_b459
    /// `bad_msg_notification`.
    public static let badMsgNotification: ConstructorID = 0xa7ef_f811
    /// `bad_server_salt`.
    public static let badServerSalt: ConstructorID = 0xedab_447b
    /// `new_session_created`.
    public static let newSessionCreated: ConstructorID = 0x9ec2_0908
    /// `ping`.
    public static let ping: ConstructorID = 0x7abe_77ec
    /// `ping_delay_disconnect`.
    public static let pingDelayDisconnect: ConstructorID = 0xf342_7b8c
    /// `pong`.
    public static let pong: ConstructorID = 0x3477_73c5
    /// `msgs_state_req`.
    public static let msgsStateReq: ConstructorID = 0xda69_fb52
    /// `msgs_state_info`.
    public static let msgsStateInfo: ConstructorID = 0x04de_b57d
    /// `msgs_all_info`.
    public static let msgsAllInfo: ConstructorID = 0x8cc0_d131
    /// `msg_detailed_info`.
    public static let msgDetailedInfo: ConstructorID = 0x276d_3ec6
    /// `msg_new_detailed_info`.
    public static let msgNewDetailedInfo: ConstructorID = 0x809d_b6df
    /// `msg_resend_req`.
    public static let msgResendReq: ConstructorID = 0x7d86_1a08
    /// `msg_resend_ans_req`.
    public static let msgResendAnsReq: ConstructorID = 0x8610_baeb
    /// `rpc_drop_answer`.
    public static let rpcDropAnswer: ConstructorID = 0x58e4_a740
    /// `rpc_answer_unknown`.
    public static let rpcAnswerUnknown: ConstructorID = 0x5e2a_d36e
    /// `rpc_answer_dropped_running`.
    public static let rpcAnswerDroppedRunning: ConstructorID = 0xcd78_e586
    /// `rpc_answer_dropped`.
    public static let rpcAnswerDropped: ConstructorID = 0xa43a_d8b7
    /// `get_future_salts`.
    public static let getFutureSalts: ConstructorID = 0xb921_bd04
    /// `future_salts`.
    public static let futureSalts: ConstructorID = 0xae50_0895
    /// `destroy_session`.
    public static let destroySession: ConstructorID = 0xe751_2126
    /// `destroy_session_ok`.
    public static let destroySessionOk: ConstructorID = 0xe220_45fc
    /// `destroy_session_none`.
    public static let destroySessionNone: ConstructorID = 0x62d3_50c9
    /// `destroy_auth_key`.
    public static let destroyAuthKey: ConstructorID = 0xd143_5160
    /// `destroy_auth_key_ok`.
    public static let destroyAuthKeyOk: ConstructorID = 0xf660_e1d4
    /// `destroy_auth_key_none`.
    public static let destroyAuthKeyNone: ConstructorID = 0x0a9f_2259
    /// `http_wait`.
    public static let httpWait: ConstructorID = 0x9299_359f
}
