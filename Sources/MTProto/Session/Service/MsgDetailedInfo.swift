package import TL

/// `msg_detailed_info#276d3ec6 msg_id:long answer_msg_id:long bytes:int status:int`: about a message of the
/// client that this server never lacks.
struct MsgDetailedInfo: IgnoredServiceMessage {
    static let name = "msg_detailed_info"
    static let id = ServiceConstructor.msgDetailedInfo
}

extension ServiceConstructor {
    /// `msg_detailed_info`.
    package static let msgDetailedInfo: ConstructorID = 0x276d_3ec6
}

extension ServiceMessage {
    /// `msg_detailed_info`: "your query was answered by a message of this size, ask for it if you lack it".
    static func detailedInfo(query: MessageID, answer: MessageID, size: Int) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgDetailedInfo)
        writer.long(query.value)
        writer.long(answer.value)
        writer.int(Int32(size))
        writer.int(0)
        return writer.take()
    }
}
