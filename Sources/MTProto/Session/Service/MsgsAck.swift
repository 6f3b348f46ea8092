import Primitives
package import TL

/// `msgs_ack#62d6b459 msg_ids:Vector<long>`: the client has these messages; none of them is sent again.
struct MsgsAck: ServiceRequest {
    static let name = "msgs_ack"
    static let id = ServiceConstructor.msgsAck
    static let mustBeEven = true

    private let ids: [MessageID]

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        ids = try fields.messageIDs()
    }

    func answer(_: MessageID, in session: inout ServerSession, _: inout Reception) {
        session.acknowledge(ids)
    }
}

extension ServiceConstructor {
    /// `msgs_ack`.
    package static let msgsAck: ConstructorID = 0x62d6_b459
}

extension ServiceMessage {
    /// `msgs_ack`: we have these messages.
    static func acknowledgement(of ids: [MessageID]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgsAck)
        writer.longVector(ids.map(\.value))
        return writer.take()
    }
}
