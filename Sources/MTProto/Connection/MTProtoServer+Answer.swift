package import Flaws
package import Primitives
package import TL

extension MTProtoServer {
    /// A result smaller than this, in bytes, is not worth packing.
    static let smallestPackedResult = 8 << 10

    // MARK: Answers

    /// Answers a query with an encoded result or an error; `flush` sends it, `tick` what is to leave later.
    ///
    /// Does nothing if the session is gone or the client no longer wants the answer. With `mayPack`, a large
    /// result travels as `gzip_packed`.
    package mutating func answer(
        _ id: Request.ID,
        with result: Result<[UInt8], RPCError>,
        mayPack: Bool = false,
        delivery: Delivery = .usual,
        now: Timestamp
    ) {
        guard let entry = sessions[id.session]?.received[id.message], entry.progress == .running,
            !entry.isSpokenFor
        else { return }
        let content: [UInt8]
        var succeeded = true
        switch result {
        case .success(let bytes):
            let isPacked = delivery.packing == .gzip || mayPack && bytes.count >= Self.smallestPackedResult
            content = isPacked ? GzipPacked.encode(bytes) : bytes
        case .failure(let error):
            succeeded = false
            content = ServiceMessage.rpcError(error)
        }
        let reply = ServerSession.Reply(
            query: id.message,
            content: content,
            succeeded: succeeded,
            delivery: delivery
        )
        sessions.with(id.session) { $0.leave(reply, at: now) }
    }

    /// What became of a query of a session.
    package func outcome(of message: MessageID, in session: SessionKey) -> RequestOutcome {
        guard let entry = sessions[session]?.received[message], entry.isQuery else { return .unknown }
        return switch entry.progress {
        case .done, .dropped: .failed
        case .running: .running
        case .answered(_, let succeeded): succeeded ? .succeeded : .failed
        }
    }
}
