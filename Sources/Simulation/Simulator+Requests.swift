import DataCenters
import Events
import MTProto
import Methods
import Primitives
import TL

/// The way of a query from the session to its answer.
///
/// 1. Wrappers come off (`UnwrappedRequest`).
/// 2. `invokeAfterMsg`: it waits until the queries it names are answered.
/// 3. The key must speak for somebody: an unbound temporary key may only bind itself and ask for addresses.
/// 4. Layer and application are kept with the key.
/// 5. The query is decoded and its handler answers.
/// 6. The answer is encoded for the layer of the key.
extension Simulator {
    mutating func receive(_ request: Request, dc: DCID, now: Timestamp) {
        // What came in together with a query that cost the key is void with it.
        guard servers[dc]?.keys[request.id.session.keyID] != nil else { return }
        do throws(RPCError) {
            let unwrapped = try UnwrappedRequest(request.body, codec: codec)
            guard !unwrapped.after.isEmpty else {
                return perform(request, unwrapped, dc: dc, now: now)
            }
            guard waiting.count < WaitingRequest.most else {
                throw .badRequest("MSG_WAIT_FAILED", because: "too many queries wait already")
            }
            let deadline = now + WaitingRequest.patience
            waiting.append(WaitingRequest(request: request, unwrapped: unwrapped, dc: dc, deadline: deadline))
        } catch {
            refuse(request, summary(of: request, nil, dc), error, dc: dc, now: now)
        }
    }

    /// Goes on with the queries whose predecessors are answered, in the order in which they came.
    mutating func resumeWaiting(at dc: DCID, now: Timestamp) {
        var index = 0
        while index < waiting.count {
            let candidate = waiting[index]
            guard candidate.dc == dc else {
                index += 1
                continue
            }
            let outcome = candidate.outcome(servers[dc])
            let isOver = candidate.deadline <= now
            switch outcome {
            case .succeeded:
                waiting.remove(at: index)
                perform(candidate.request, candidate.unwrapped, dc: dc, now: now)
                index = 0
            case .running where !isOver, .unknown where !isOver:
                index += 1
            case .running:
                waiting.remove(at: index)
                let error = RPCError(
                    named: "MSG_WAIT_TIMEOUT",
                    because: "the query it waits for still runs"
                )
                refuse(candidate.request, summary(of: candidate.request, nil, dc), error, dc: dc, now: now)
            case .failed, .unknown:
                waiting.remove(at: index)
                let reason =
                    outcome == .failed ? "the query it waits for failed" : "it waits for an unknown query"
                let error = RPCError.badRequest("MSG_WAIT_FAILED", because: reason)
                refuse(candidate.request, summary(of: candidate.request, nil, dc), error, dc: dc, now: now)
                index = 0
            }
        }
    }

    private mutating func perform(_ request: Request, _ unwrapped: UnwrappedRequest, dc: DCID, now: Timestamp)
    {
        var query: DecodedCall?
        defer { tellFacts(dc: dc, now: now, caller: request.id.session) }
        do throws(RPCError) {
            let decoded = try decode(unwrapped.query)
            query = decoded
            note(RequestEvent(summary(of: request, decoded, dc)), dc: dc, on: request.connection, now: now)
            let layer = try admit(request, unwrapped, decoded, dc: dc, now: now)
            guard decoded.method.layers.contains(layer) || schema.canAnswer(decoded.method, in: layer) else {
                throw .unknownMethod(
                    decoded.method.id,
                    because:
                        "layer \(layer) of the client has neither \(decoded.method.name) nor what it gives"
                )
            }
            if !unwrapped.isWithoutUpdates {
                let interest = MethodTable.traits(of: decoded.method.name).interest
                servers[dc]?.raiseInterest(of: request.id.session, to: interest)
            }
            let summary = summary(of: request, decoded, dc)
            let (value, origin): (TLValue, AnswerEvent.Origin)
            var ignored: [String] = []
            switch interfere(with: request, summary, dc: dc, now: now) {
            case .done: return
            case .stub(let stubbed, let mark): (value, origin) = (stubbed, .stub(mark))
            case .none:
                (value, origin, ignored) = try answer(request, decoded, layer: layer, dc: dc, now: now)
            }
            let bytes = try encode(value, decoded, layer: layer)
            let mayPack = !MethodTable.traits(of: decoded.method.name).isFileQuery
            let answered = AnswerEvent(summary, .success(value), by: origin, ignored: ignored)
            note(answered, dc: dc, on: request.connection, now: now)
            reply(
                to: request,
                summary,
                .success(bytes),
                name: value.constructorName,
                mayPack: mayPack,
                dc: dc,
                now: now
            )
        } catch {
            refuse(request, summary(of: request, query, dc), error, dc: dc, now: now)
        }
    }

    // MARK: Steps

    private func decode(_ query: TLReader) throws(RPCError) -> DecodedCall {
        guard let id = query.nextConstructor else {
            throw .badRequest("INPUT_FETCH_ERROR", because: "there is no query")
        }
        guard let line = schema.combinator(id: id), line.isMethod else {
            let isType = schema.combinator(id: id) != nil
            let reason = isType ? "\(id) is a constructor, not a method" : "no schema has a method \(id)"
            throw .unknownMethod(id, because: reason)
        }
        var reader = query
        do throws(TLDecodingError) {
            return try codec.decodeCall(&reader)
        } catch {
            throw RPCError(unreadable: error)
        }
    }

    /// Whether this key may ask this now; gives the layer to answer in.
    private mutating func admit(
        _ request: Request,
        _ unwrapped: UnwrappedRequest,
        _ query: DecodedCall,
        dc: DCID,
        now: Timestamp
    ) throws(RPCError) -> Layer {
        let traits = MethodTable.traits(of: query.method.name)
        // Nobody logs in at a CDN DC: temporary keys stay unbound, and some clients say nothing of themselves.
        let isCDN = world[dc]?.isCDN == true
        if !isCDN, request.permanentKeyID == nil, !traits.isAllowedUnbound {
            throw .unauthorized("AUTH_KEY_PERM_EMPTY", because: "the temporary key is not bound")
        }
        let key = request.id.session.keyID
        let place = KeyPlace(dc: dc, keyID: request.permanentKeyID ?? key)
        var client = clients[place] ?? ClientInfo()
        if let layer = unwrapped.layer {
            guard schema.layer(announced: layer) != nil else {
                throw .badRequest(
                    "CONNECTION_LAYER_INVALID",
                    because: "layer \(layer) is older than \(schema.layers.lowerBound), the oldest known"
                )
            }
            if layer > schema.layers.upperBound, layer != client.announcedLayer {
                let event = NewerLayerEvent(layer, answeredIn: schema.layers.upperBound, keyID: place.keyID)
                note(event, dc: dc, on: request.connection, now: now)
            }
            client.announcedLayer = layer
        }
        if let application = unwrapped.application {
            let application = try ClientInfo.Application(application)
            let keys = servers[dc]?.keys
            client.introduce(application, by: key, of: place.keyID) { keys?[$0] != nil }
            let host = connections[request.connection]?.peerHost ?? ""
            world.note(DeviceInfo(application, host: host), at: place)
        }
        if unwrapped.layer != nil || unwrapped.application != nil { clients[place] = client }
        if isCDN { return client.announcedLayer.flatMap(schema.layer) ?? schema.layers.upperBound }
        if !traits.bindsKey, !client.isIntroduced(by: key, of: place.keyID) {
            throw .badRequest(
                "CONNECTION_NOT_INITED",
                because: "no initConnection came with this key yet, or none since it was bound"
            )
        }
        guard let announced = client.announcedLayer else {
            if traits.bindsKey { return schema.layers.upperBound }
            throw .badRequest(
                "CONNECTION_LAYER_INVALID",
                because: "no invokeWithLayer came with this key yet"
            )
        }
        return schema.layer(announced: announced) ?? schema.layers.upperBound
    }

    private mutating func answer(
        _ request: Request,
        _ query: DecodedCall,
        layer: Layer,
        dc: DCID,
        now: Timestamp
    ) throws(RPCError) -> (TLValue, AnswerEvent.Origin, ignored: [String]) {
        let traits = MethodTable.traits(of: query.method.name)
        if traits.bindsKey, world[dc]?.isCDN != true {
            return (try bindTemporaryKey(request, query.arguments, dc: dc, now: now), .world, [])
        }
        let call = Call(
            query.arguments,
            schema: schema,
            layer: min(max(layer, query.method.layers.lowerBound), query.method.layers.upperBound),
            dc: dc,
            keyID: request.permanentKeyID ?? request.id.session.keyID,
            reachedHost: connections[request.connection]?.localHost ?? "127.0.0.1",
            peerHost: connections[request.connection]?.peerHost ?? "",
            now: now
        )
        let (value, ignored) = try MethodTable.answer(call, in: &world)
        return (value, MethodTable.isStandIn(query.method.name) ? .standIn : .world, ignored)
    }

    private func encode(_ value: TLValue, _ query: DecodedCall, layer: Layer) throws(RPCError) -> [UInt8] {
        do throws(TLEncodingError) {
            return try codec.encode(result: value, of: query.method, layer: layer)
        } catch {
            throw RPCError(named: "INTERNAL_SERVER_ERROR", because: "a mistake of dcsim: \(error)")
        }
    }

    mutating func refuse(
        _ request: Request,
        _ summary: RequestSummary,
        _ error: RPCError,
        by origin: AnswerEvent.Origin = .world,
        dc: DCID,
        now: Timestamp
    ) {
        note(AnswerEvent(summary, .failure(error), by: origin), dc: dc, on: request.connection, now: now)
        reply(to: request, summary, .failure(error), name: error.message, mayPack: false, dc: dc, now: now)
    }

    // MARK: Parts

    private var codec: ObjectCodec { ObjectCodec(schema) }

    private func summary(of request: Request, _ query: DecodedCall?, _ dc: DCID) -> RequestSummary {
        let keyID = request.permanentKeyID ?? request.id.session.keyID
        let place = KeyPlace(dc: dc, keyID: keyID)
        let account = world.authorizations[place].flatMap { world.accounts[$0.userID] }
        return RequestSummary(
            method: query?.method.name.text ?? request.body.nextConstructor.map { "#\($0)" }
                ?? "an empty query",
            id: request.id.message,
            call: query?.arguments,
            layer: clients[place]?.announcedLayer,
            keyID: keyID,
            account: account?.label
        )
    }
}

extension RPCError {
    /// 400 `INPUT_METHOD_INVALID_<number>_0`.
    fileprivate static func unknownMethod(_ id: ConstructorID, because reason: String) -> RPCError {
        .badRequest("INPUT_METHOD_INVALID_\(id.value)_0", because: reason)
    }
}
