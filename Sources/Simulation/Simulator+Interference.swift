import DataCenters
import MTProto
import Primitives
import Scenarios
import TL

// What faults and stubs do to queries and their answers.
extension Simulator {
    /// What a scenario has made of a query.
    enum Interference {
        /// Nothing: it is answered as usual.
        case none
        /// A stub has this value for it.
        case stub(TLValue, SourceMark)
        /// It is dealt with.
        case done
    }

    /// Lets the scenario interfere with a query that is admitted and not yet answered.
    mutating func interfere(
        with request: Request,
        _ summary: RequestSummary,
        dc: DCID,
        now: Timestamp
    ) -> Interference {
        guard director != nil else { return .none }
        let moment = moment(.query, request, summary, dc: dc, now: now)
        if let injection = injections(at: moment, to: summary.method).first {
            carryOut(injection, on: request, summary, dc: dc, now: now)
            return .done
        }
        guard let stub = director?.engine.stub(at: moment) else { return .none }
        switch stub.reply {
        case .value(let value): return .stub(value, stub.mark)
        case .error(let error):
            refuse(request, summary, error, by: .stub(stub.mark), dc: dc, now: now)
            return .done
        }
    }

    private mutating func carryOut(
        _ injection: ScenarioEngine.Injection,
        on request: Request,
        _ summary: RequestSummary,
        dc: DCID,
        now: Timestamp
    ) {
        switch injection.effect {
        case .error(let error):
            refuse(request, summary, error, by: .fault(injection.mark), dc: dc, now: now)
        case .refuseMessage(let code):
            guard let code = BadMessage.Code(rawValue: code) else { return }
            let time = protocolTime(now, at: dc)
            servers[dc]?.refuse(request.id, as: code, now: time)
        case .noAnswer:
            servers[dc]?.neverAnswer(request.id)
        case .forgetSession:
            servers[dc]?.forgetSession(request.id.session)
        case .forgetKey:
            forgetKey(of: request, dc: dc, now: now)
        case .link, .transportError, .ignoreFrame, .garble, .exchange, .reply:
            break  // these belong to other hooks
        }
    }

    /// The DC forgets the permanent key of a query; the next frame under it, or under its temporary keys, is answered with -404.
    private mutating func forgetKey(of request: Request, dc: DCID, now: Timestamp) {
        let keyID = request.permanentKeyID ?? request.id.session.keyID
        servers[dc]?.forgetPermanentKey(keyID)
        servers[dc]?.refuse(
            TransportErrorCode.authKeyNotFound,
            "the scenario lets DC \(dc) forget key \(keyID)",
            on: request.connection,
            &random
        )
        forget(KeyPlace(dc: dc, keyID: keyID))
    }

    /// Sends an answer, with what the scenario does to it.
    mutating func reply(
        to request: Request,
        _ summary: RequestSummary,
        _ result: Result<[UInt8], RPCError>,
        name: String,
        mayPack: Bool,
        dc: DCID,
        now: Timestamp
    ) {
        var flaws = ReplyFlaws.none
        if director != nil {
            var moment = moment(.reply, request, summary, dc: dc, now: now)
            moment.answer = name
            for injection in injections(at: moment, to: "\(name) to \(summary.method)") {
                if case .reply(let effect) = injection.effect { flaws.add(effect) }
            }
        }
        let time = protocolTime(now, at: dc)
        servers[dc]?.answer(request.id, with: result, mayPack: mayPack, flaws: flaws, now: time)
    }

    // MARK: Frames

    /// Handles the next whole frame of a connection, as the scenario wants; `false` if there is none.
    mutating func receiveFrame(on connection: ConnectionID, dc: DCID, now: Timestamp) -> Bool {
        let time = protocolTime(now, at: dc)
        guard director?.engine.listens(to: .frame) == true, var director = director.take() else {
            return servers[dc]?.receiveFrame(on: connection, now: time, random: &random) == true
        }
        var done: (injection: ScenarioEngine.Injection, target: String)?
        let isHandled = servers[dc]?.receiveFrame(on: connection, now: time, random: &random) { frame in
            var moment = Moment(.frame, now: now, dc: dc, connection: connection.number)
            moment.method = frame.kind.name
            guard let injection = director.engine.faults(at: moment).first else { return .normal }
            done = (injection, moment.method ?? "a frame")
            return FrameVerdict(injection.effect)
        }
        self.director = director
        if let done { note(.fault(done.injection, to: done.target), dc: dc, on: connection, now: now) }
        return isHandled == true
    }

    // MARK: Connections

    /// What the scenario does to the bytes of a new connection.
    mutating func linkFlaws(of connection: ConnectionID, at dc: DCID, now: Timestamp) -> [LinkFlaw] {
        let moment = Moment(.connection, now: now, dc: dc, connection: connection.number)
        return injections(at: moment, to: "connection \(connection)").compactMap { injection in
            guard case .link(let effect) = injection.effect else { return nil }
            return LinkFlaw(effect)
        }
    }
}

extension IncomingFrame.Kind {
    /// What scenarios call it.
    fileprivate var name: String? {
        switch self {
        case .plaintext(let step): step
        case .encrypted: "encrypted"
        }
    }
}

extension LinkFlaw {
    /// The flaw that an effect asks for.
    fileprivate init(_ effect: LinkEffect) {
        switch effect {
        case .refuse: self = .refuse
        case .delay(let duration): self = .delay(duration)
        case .bandwidth(let count): self = .bandwidth(bytesPerSecond: count)
        case .slice(let bytes, let gap): self = .slice(bytes: bytes, gap: gap)
        case .reset(let bytes): self = .reset(afterBytes: bytes)
        case .halfClose(let bytes): self = .halfClose(afterBytes: bytes)
        case .blackhole(let bytes): self = .blackhole(afterBytes: bytes)
        }
    }
}

extension KeyExchangeFlaw {
    /// The flaw that a scenario asks for.
    fileprivate init(_ flaw: ExchangeFlaw) {
        switch flaw {
        case .badNonce: self = .badNonce
        case .badServerNonce: self = .badServerNonce
        case .wrongHash: self = .wrongHash
        case .compositePrime: self = .compositePrime
        case .gaOutOfRange: self = .publicNumberOutOfRange
        case .dhGenRetry: self = .retry
        case .dhGenFail: self = .fail
        case .weakGenerator: self = .weakGenerator
        case .unknownFingerprint: self = .unknownFingerprint
        case .decoyFingerprints: self = .decoyFingerprints
        }
    }
}

extension FrameVerdict {
    /// What an effect means for a frame.
    init(_ effect: Effect) {
        switch effect {
        case .transportError(let code): self = .refuse(code: code)
        case .ignoreFrame: self = .ignore
        case .garble: self = .garble
        case .exchange(let flaw): self = .flawed(KeyExchangeFlaw(flaw))
        case .link, .refuseMessage, .forgetSession, .forgetKey, .noAnswer, .error, .reply: self = .normal
        }
    }
}

extension ReplyFlaws {
    /// Adds what an effect does.
    mutating func add(_ effect: ReplyEffect) {
        switch effect {
        case .drop: isDropped = true
        case .delay(let duration): delay = (delay ?? .zero) + duration
        case .duplicate: isDuplicated = true
        case .reorder: isHeldForNext = true
        case .badMessageKey: hasBadMessageKey = true
        case .wrongSessionID: hasWrongSessionID = true
        case .gzip: packing = .gzip
        case .container: packing = .container
        case .close: closesAfter = .gracefully
        case .reset: closesAfter = .abruptly
        }
    }
}
