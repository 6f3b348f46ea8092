package import TL

/// The constructor numbers of the messages that carry others, and of what a server says by itself.
///
/// Those that a client sends, and their answers, stand with the types of `ServiceTable`.
///
/// - Source: mtproto/service_messages and mtproto/service_messages_about_messages.
package enum ServiceConstructor {
    /// `msg_container`.
    package static let msgContainer: ConstructorID = 0x73f1_f8dc
    /// `rpc_result`.
    package static let rpcResult: ConstructorID = 0xf35c_6d01
    /// `rpc_error`.
    package static let rpcError: ConstructorID = 0x2144_ca19
    /// `bad_msg_notification`.
    package static let badMsgNotification: ConstructorID = 0xa7ef_f811
    /// `bad_server_salt`.
    package static let badServerSalt: ConstructorID = 0xedab_447b
    /// `new_session_created`.
    package static let newSessionCreated: ConstructorID = 0x9ec2_0908
}
