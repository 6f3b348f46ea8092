package import TL

/// `msg_new_detailed_info#809db6df answer_msg_id:long bytes:int status:int`: about a message of the client that
/// this server never lacks.
struct MsgNewDetailedInfo: IgnoredServiceMessage {
    static let name = "msg_new_detailed_info"
    static let id = ServiceConstructor.msgNewDetailedInfo
}

extension ServiceConstructor {
    /// `msg_new_detailed_info`.
    package static let msgNewDetailedInfo: ConstructorID = 0x809d_b6df
}
