import TL

/// The service messages that are understood, in the order of the documentation.
///
/// What is not in this table is a query for the API.
///
/// - Source: mtproto/service_messages_about_messages, then mtproto/service_messages.
enum ServiceTable {
    static let all: [any ServiceRequest.Type] = [
        MsgsAck.self,
        MsgsStateReq.self,
        MsgsStateInfo.self,
        MsgsAllInfo.self,
        MsgDetailedInfo.self,
        MsgNewDetailedInfo.self,
        MsgResendReq.self,
        MsgResendAnsReq.self,
        RPCDropAnswer.self,
        GetFutureSalts.self,
        Ping.self,
        PingDelayDisconnect.self,
        DestroySession.self,
        DestroyAuthKey.self,
        HTTPWait.self,
    ]

    /// The same by constructor number.
    static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })
}
