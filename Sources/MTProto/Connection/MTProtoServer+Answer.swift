public import Primitives
public import TL

extension MTProtoServer {
    /// A result smaller than this, in bytes, is not worth packing.
    static let smallestPackedResult = 8 << 10

    // MARK: Answers

    /// Answers a query with an encoded result or an error; `flush` sends it.
    ///
    /// Does nothing if the session is gone or the client no longer wants the answer. With `mayPack`, a large
    /// result travels as `gzip_packed`.
    public mutating func answer(
        _ id: Request.ID,
        with result: Result<[UInt8], RPCError>,
        mayPack: Bool = false,
        now: Timestamp
    ) {
        guard sessions[id.session]?.received[id.message]?.progress == .running else { return }
        let body: [UInt8]
        var succeeded = true
        switch result {
        case .success(let bytes):
            body = mayPack && bytes.count >= Self.smallestPackedResult ? GzipPacked.encode(bytes) : bytes
        case .failure(let error):
            succeeded = false
            body = ServiceMessage.rpcError(error)
        }
        let message = sessions[id.session]?.enqueue(
            ServiceMessage.rpcResult(id.message, body),
            .answer,
            isContentRelated: true,
            answering: id.message,
            at: now
        )
        guard let message else { return }
        sessions[id.session]?.received.update(id.message) {
            $0.progress = .answered(message, succeeded: succeeded)
            $0.isAcknowledged = true
        }
        dirty.append(id.session)
    }

    /// What became of a query of a session.
    public func outcome(of message: MessageID, in session: SessionKey) -> RequestOutcome {
        guard let entry = sessions[session]?.received[message], entry.isQuery else { return .unknown }
        return switch entry.progress {
        case .done, .dropped: .failed
        case .running: .running
        case .answered(_, let succeeded): succeeded ? .succeeded : .failed
        }
    }

    // MARK: Temporary keys

    /// Makes a temporary key speak for a permanent one until `expiry`.
    ///
    /// - Source: api/pfs.
    public mutating func bind(_ temporary: AuthKeyID, to permanent: AuthKeyID, until expiry: Timestamp) {
        keys.bind(temporary, to: permanent, until: expiry)
    }

    /// Forgets the temporary keys bound to a permanent one, but for those named; the caller's own is kept.
    public mutating func dropTemporaryKeys(of permanent: AuthKeyID, except kept: Set<AuthKeyID>) {
        for id in keys.temporaryKeys(of: permanent) where !kept.contains(id) { forget(id) }
    }

    /// Forgets a key and its sessions; what still comes under it is answered with -404.
    mutating func forget(_ id: AuthKeyID) {
        keys.remove(id)
        sessions.removeAll(of: id)
    }
}
