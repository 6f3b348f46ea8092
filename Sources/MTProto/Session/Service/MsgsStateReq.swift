import Primitives
package import TL

/// `msgs_state_req#da69fb52 msg_ids:Vector<long>`: what has become of these messages; `msgs_state_info` says so.
struct MsgsStateReq: ServiceRequest {
    static let name = "msgs_state_req"
    static let id = ServiceConstructor.msgsStateReq

    private let ids: [MessageID]

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        ids = try fields.messageIDs()
    }

    func answer(_ query: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        session.tellStates(of: ids, to: query, at: reception.now)
    }
}

extension ServerSession {
    /// Answers with one byte an id, in the order they were asked for.
    mutating func tellStates(of ids: [MessageID], to query: MessageID, at now: Timestamp) {
        let states = ids.map { received.state(of: $0, at: now) }
        reply(ServiceMessage.stateInfo(for: query, states: states), at: now)
    }
}

extension ServiceConstructor {
    /// `msgs_state_req`.
    package static let msgsStateReq: ConstructorID = 0xda69_fb52
    /// `msgs_state_info`.
    package static let msgsStateInfo: ConstructorID = 0x04de_b57d
}

extension ServiceMessage {
    /// `msgs_state_info`.
    static func stateInfo(for id: MessageID, states: [UInt8]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgsStateInfo)
        writer.long(id.value)
        writer.bytes(states)
        return writer.take()
    }
}
