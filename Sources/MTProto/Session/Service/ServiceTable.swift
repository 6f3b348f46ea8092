import TL

/// The service messages that are understood, in the order of the documentation.
///
/// What is not in this table, and not said by servers only, is a query for the API.
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

    /// The names of what a server says and no client, by constructor number: all objects of the schema that are not
    /// understood above and are more than an envelope.
    static let serverMessages = Dictionary(
        uniqueKeysWithValues: Schema.serviceMessages.all.lazy
            .filter { !$0.isMethod && byID[$0.id] == nil && !envelopes.contains($0.id) }
            .map { ($0.id, $0.name) }
    )

    private static let envelopes = [ServiceConstructor.msgContainer, GzipPacked.constructorID]
}
