import TL

/// `msgs_state_info#04deb57d req_msg_id:long info:string`: the answer to what this server never asks.
struct MsgsStateInfo: IgnoredServiceMessage {
    static let name = "msgs_state_info"
    static let id = ServiceConstructor.msgsStateInfo
}
