package import TL

/// The constructor numbers of the service messages that a session understands or sends.
///
/// - Source: mtproto/service_messages and mtproto/service_messages_about_messages.
package enum ServiceConstructor {
    /// `msg_container`.
    package static let msgContainer: ConstructorID = 0x73f1_f8dc
    /// `rpc_result`.
    package static let rpcResult: ConstructorID = 0xf35c_6d01
    /// `rpc_error`.
    package static let rpcError: ConstructorID = 0x2144_ca19
    /// `msgs_ack`.
    package static let msgsAck: ConstructorID = 0x62d6_b459
    /// `bad_msg_notification`.
    package static let badMsgNotification: ConstructorID = 0xa7ef_f811
    /// `bad_server_salt`.
    package static let badServerSalt: ConstructorID = 0xedab_447b
    /// `new_session_created`.
    package static let newSessionCreated: ConstructorID = 0x9ec2_0908
    /// `ping`.
    package static let ping: ConstructorID = 0x7abe_77ec
    /// `ping_delay_disconnect`.
    package static let pingDelayDisconnect: ConstructorID = 0xf342_7b8c
    /// `pong`.
    package static let pong: ConstructorID = 0x3477_73c5
    /// `msgs_state_req`.
    package static let msgsStateReq: ConstructorID = 0xda69_fb52
    /// `msgs_state_info`.
    package static let msgsStateInfo: ConstructorID = 0x04de_b57d
    /// `msgs_all_info`.
    package static let msgsAllInfo: ConstructorID = 0x8cc0_d131
    /// `msg_detailed_info`.
    package static let msgDetailedInfo: ConstructorID = 0x276d_3ec6
    /// `msg_new_detailed_info`.
    package static let msgNewDetailedInfo: ConstructorID = 0x809d_b6df
    /// `msg_resend_req`.
    package static let msgResendReq: ConstructorID = 0x7d86_1a08
    /// `msg_resend_ans_req`.
    package static let msgResendAnsReq: ConstructorID = 0x8610_baeb
    /// `rpc_drop_answer`.
    package static let rpcDropAnswer: ConstructorID = 0x58e4_a740
    /// `rpc_answer_unknown`.
    package static let rpcAnswerUnknown: ConstructorID = 0x5e2a_d36e
    /// `rpc_answer_dropped_running`.
    package static let rpcAnswerDroppedRunning: ConstructorID = 0xcd78_e586
    /// `rpc_answer_dropped`.
    package static let rpcAnswerDropped: ConstructorID = 0xa43a_d8b7
    /// `get_future_salts`.
    package static let getFutureSalts: ConstructorID = 0xb921_bd04
    /// `future_salts`.
    package static let futureSalts: ConstructorID = 0xae50_0895
    /// `destroy_session`.
    package static let destroySession: ConstructorID = 0xe751_2126
    /// `destroy_session_ok`.
    package static let destroySessionOk: ConstructorID = 0xe220_45fc
    /// `destroy_session_none`.
    package static let destroySessionNone: ConstructorID = 0x62d3_50c9
    /// `destroy_auth_key`.
    package static let destroyAuthKey: ConstructorID = 0xd143_5160
    /// `destroy_auth_key_ok`.
    package static let destroyAuthKeyOk: ConstructorID = 0xf660_e1d4
    /// `destroy_auth_key_none`.
    package static let destroyAuthKeyNone: ConstructorID = 0x0a9f_2259
    /// `http_wait`.
    package static let httpWait: ConstructorID = 0x9299_359f
}
