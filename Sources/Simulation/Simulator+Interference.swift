import DataCenters
import Events
import Flaws
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
        guard case .query(let flaw) = injection.flaw else { return }
        let handling = QueryHandling(flaw)
        if let error = handling.error {
            refuse(request, summary, error, by: .fault(injection.mark), dc: dc, now: now)
        }
        if let code = handling.badMessage.flatMap({ BadMessage.Code(rawValue: $0) }) {
            let time = protocolTime(now, at: dc)
            servers[dc]?.refuse(request.id, as: code, now: time)
        }
        if handling.isNeverAnswered { servers[dc]?.neverAnswer(request.id) }
        if handling.forgetsSession { servers[dc]?.forgetSession(request.id.session) }
        if handling.forgetsKey { forgetKey(of: request, dc: dc, now: now) }
    }

    /// The DC forgets the permanent key of a query; the next frame under it, or under its temporary keys, is answered with -404.
    private mutating func forgetKey(of request: Request, dc: DCID, now: Timestamp) {
        let keyID = request.permanentKeyID ?? request.id.session.keyID
        servers[dc]?.forgetPermanentKey(keyID)
        servers[dc]?.refuse(
            TransportErrorCode.authKeyNotFound,
            "the scenario lets DC \(dc) forget key \(keyID)",
            on: request.connection
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
        var delivery = Delivery.usual
        if director != nil {
            var moment = moment(.reply, request, summary, dc: dc, now: now)
            moment.answer = name
            for injection in injections(at: moment, to: "\(name) to \(summary.method)") {
                if case .reply(let flaw) = injection.flaw { delivery.add(flaw) }
            }
        }
        let time = protocolTime(now, at: dc)
        servers[dc]?.answer(request.id, with: result, mayPack: mayPack, delivery: delivery, now: time)
    }

    // MARK: Frames

    /// Handles the next whole frame of a connection, as the scenario wants; `false` if there is none.
    mutating func receiveFrame(on connection: ConnectionID, dc: DCID, now: Timestamp) -> Bool {
        let time = protocolTime(now, at: dc)
        guard director?.engine.listens(to: [.frame, .service]) == true, var director = director.take() else {
            return servers[dc]?.receiveFrame(on: connection, now: time) == true
        }
        var done: [(injection: ScenarioEngine.Injection, target: String)] = []
        let judge = { (hook: Moment.Hook, name: String?) -> Flaw? in
            var moment = Moment(hook, now: now, dc: dc, connection: connection.number)
            if hook == .frame { moment.method = name } else { moment.service = name }
            guard let injection = director.engine.faults(at: moment).first else { return nil }
            done.append((injection, name ?? "a frame"))
            return injection.flaw
        }
        let isHandled = servers[dc]?.receiveFrame(
            on: connection,
            now: time,
            judge: { frame in
                switch judge(.frame, frame.kind.name) {
                case .frame(let flaw): FrameHandling(flaw)
                case .exchange(let flaw): FrameHandling(flaw)
                case .connection, .query, .reply, nil: .usual
                }
            },
            judgeService: { name in
                guard case .query(let flaw) = judge(.service, name) else { return nil }
                return QueryHandling(flaw)
            }
        )
        self.director = director
        for (injection, target) in done { note(injection, to: target, dc: dc, on: connection, now: now) }
        return isHandled == true
    }

    // MARK: Connections

    /// What the scenario does to the bytes of a new connection.
    mutating func linkFlaws(of connection: ConnectionID, at dc: DCID, now: Timestamp) -> [any ConnectionFlaw]
    {
        let moment = Moment(.connection, now: now, dc: dc, connection: connection.number)
        return injections(at: moment, to: "connection \(connection)").compactMap { injection in
            guard case .connection(let flaw) = injection.flaw else { return nil }
            return flaw
        }
    }
}

extension IncomingFrame.Kind {
    /// What scenarios call it.
    fileprivate var name: String? {
        switch self {
        case .plaintext(let step): step?.rawValue
        case .encrypted: "encrypted"
        }
    }
}
