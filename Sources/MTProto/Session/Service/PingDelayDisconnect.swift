import Primitives
package import TL

/// `ping_delay_disconnect#f3427b8c ping_id:long disconnect_delay:int = Pong`: a ping, and the connection is closed
/// after so many seconds unless another one comes.
struct PingDelayDisconnect: ServiceRequest {
    static let name = "ping_delay_disconnect"
    static let id = ServiceConstructor.pingDelayDisconnect

    private let pingID: Int64
    private let delay: Duration

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        pingID = try fields.long()
        delay = .seconds(max(Int64(try fields.int()), 0))
    }

    func answer(_ query: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        reception.disconnectAt = reception.now + delay
        session.reply(ServiceMessage.pong(to: query, pingID: pingID), at: reception.now)
    }
}

extension ServiceConstructor {
    /// `ping_delay_disconnect`.
    package static let pingDelayDisconnect: ConstructorID = 0xf342_7b8c
}
