package import TL

/// `msgs_all_info#8cc0d131 msg_ids:Vector<long> info:string`: the client tells of itself what nobody asked.
struct MsgsAllInfo: IgnoredServiceMessage {
    static let name = "msgs_all_info"
    static let id = ServiceConstructor.msgsAllInfo
}

extension ServiceConstructor {
    /// `msgs_all_info`.
    package static let msgsAllInfo: ConstructorID = 0x8cc0_d131
}
