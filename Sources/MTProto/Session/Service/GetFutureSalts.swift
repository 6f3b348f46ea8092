import Primitives
package import TL

/// `get_future_salts#b921bd04 num:int = FutureSalts`: the salt of now and those after it.
struct GetFutureSalts: ServiceRequest {
    static let name = "get_future_salts"
    static let id = ServiceConstructor.getFutureSalts
    /// At most so many are given.
    static let most = 64

    private let count: Int

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        count = min(max(Int(try fields.int()), 1), Self.most)
    }

    func answer(_ query: MessageID, in session: inout ServerSession, _ reception: inout Reception) {
        let now = reception.now
        let salts = reception.salts.spans(count, from: now)
        session.reply(ServiceMessage.futureSalts(for: query, now: now, salts: salts), at: now)
    }
}

extension ServiceConstructor {
    /// `get_future_salts`.
    package static let getFutureSalts: ConstructorID = 0xb921_bd04
    /// `future_salts`.
    package static let futureSalts: ConstructorID = 0xae50_0895
}

extension ServiceMessage {
    /// `future_salts`: a bare vector of bare salts.
    static func futureSalts(for id: MessageID, now: Timestamp, salts: [ServerSalts.Span]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.futureSalts)
        writer.long(id.value)
        writer.int(Int32(truncatingIfNeeded: now.seconds))
        writer.int(Int32(salts.count))
        for span in salts {
            writer.int(Int32(truncatingIfNeeded: span.validSince.seconds))
            writer.int(Int32(truncatingIfNeeded: span.validUntil.seconds))
            writer.long(span.salt)
        }
        return writer.take()
    }
}
