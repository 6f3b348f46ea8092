package import TL

/// `ping#7abe77ec ping_id:long = Pong`.
struct Ping: ServiceRequest {
    static let name = "ping"
    static let id = ServiceConstructor.ping

    private let pingID: Int64

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        pingID = try fields.long()
    }

    func answer(_ query: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        session.reply(ServiceMessage.pong(to: query, pingID: pingID), at: reception.now)
    }
}

extension ServiceConstructor {
    /// `ping`.
    package static let ping: ConstructorID = 0x7abe_77ec
    /// `pong`.
    package static let pong: ConstructorID = 0x3477_73c5
}

extension ServiceMessage {
    /// `pong`.
    static func pong(to id: MessageID, pingID: Int64) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.pong)
        writer.long(id.value)
        writer.long(pingID)
        return writer.take()
    }
}
