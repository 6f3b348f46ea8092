import DataCenters
import Flaws
import MTProto
import MTProtoCrypto
import Primitives
import Scenarios
import TL

extension JournalEntry {
    /// An event as the journal tells it; `otherDC` finds the DC, but for the given one, that knows a key.
    init(_ event: Event, number: Int, otherDC: (AuthKeyID, DCID) -> DCID?) {
        let (kind, fields) = Self.parts(of: event, otherDC)
        self.init(
            number: number,
            time: event.time,
            kind: kind,
            dc: event.dc,
            connection: event.connection.flatMap { $0.number > 0 ? $0.number : nil },
            fields: fields.compactMapValues(\.self)
        )
    }

    private typealias Parts = (JournalKind, [String: JournalValue?])

    private static func parts(of event: Event, _ otherDC: (AuthKeyID, DCID) -> DCID?) -> Parts {
        switch event.kind {
        case .connected(let peer, let local, let way):
            (.connected, ["peer": .text(peer), "local": .text(local), "through": way.map { .text($0) }])
        case .turnedAway(let proxy, let peer, let reason):
            (
                .turnedAway,
                ["proxy": .text(proxy.rawValue), "peer": .text(peer), "reason": .text(reason)]
            )
        case .disconnected(let reason): (.disconnected, ["reason": .text(reason)])
        case .transport(let event_): parts(of: event_, at: event.dc, otherDC)
        case .request(let request): (.request, query(request))
        case .answer(let request, let answer, let origin, let ignored):
            (.answer, query(request).merging(self.answer(answer, origin, ignored)) { $1 })
        case .world(let fact): (.world, ["fact": .text(fact.description)])
        case .push(let name, let place): (.push, ["push": .text(name), "key_id": id(place.keyID)])
        case .mistake(let text): (.mistake, ["text": .text(text)])
        case .temporaryKeyBound(let temporary, let permanent):
            (.keyBound, ["temporary": id(temporary), "key_id": id(permanent)])
        case .fault(let fault, let target):
            (
                .fault,
                [
                    "fault": .text(fault.keyword), "mark": .text(fault.mark.description),
                    "at": .text(target),
                ]
            )
        case .action(let text, let mark, let result):
            (
                .action,
                [
                    "action": .text(text), "mark": mark.map { .text($0.description) },
                    "result": .text(result.reply.description),
                ]
            )
        case .client(let program):
            (
                .client,
                [
                    "client": .text(program.status == nil ? "started" : "ended"),
                    "run": .number(Int64(program.run)),
                    "status": program.status.map { .number(Int64($0)) },
                ]
            )
        }
    }

    // MARK: Queries

    private static func query(_ request: RequestSummary) -> [String: JournalValue?] {
        [
            "method": .text(request.method),
            "args": request.call.map { JournalValue(arguments: $0) },
            "msg_id": id(request.id),
            "key_id": request.keyID.map(id),
            "account": request.account.map { .text($0) },
            "layer": request.layer.map { .number(Int64($0.number)) },
        ]
    }

    private static func answer(
        _ answer: Result<TLValue, RPCError>,
        _ origin: Event.Origin,
        _ ignored: [String]
    ) -> [String: JournalValue?] {
        var fields: [String: JournalValue?] = [:]
        switch answer {
        case .success(let value):
            fields = ["answer": .text(value.constructorName), "value": JournalValue(value)]
        case .failure(let error):
            fields = [
                "answer": .text(error.message), "code": .number(Int64(error.code)),
                "reason": error.reason.map { .text($0) },
            ]
        }
        if !ignored.isEmpty { fields["ignored"] = .list(ignored.map { .text($0) }) }
        switch origin {
        case .world: fields["by"] = "world"
        case .standIn: fields["by"] = "stand_in"
        case .stub(let mark):
            fields["by"] = "stub"
            fields["mark"] = .text(mark.description)
        case .fault(let mark):
            fields["by"] = "fault"
            fields["mark"] = .text(mark.description)
        }
        return fields
    }

    // MARK: The protocol

    private static func parts(
        of event: ProtocolEvent,
        at dc: DCID?,
        _ otherDC: (AuthKeyID, DCID) -> DCID?
    ) -> Parts {
        switch event {
        case .transport(let kind, let carrier, let isObfuscated, let dcField):
            (
                .transport,
                [
                    "transport": .text(kind?.name ?? carrier.rawValue), "over": .text(carrier.rawValue),
                    "obfuscated": .bool(isObfuscated),
                    "dc_field": dcField.map { .number(Int64($0)) },
                ]
            )
        case .httpRefused(let status, let reason):
            (.refused, ["code": .number(Int64(status)), "reason": .text("HTTP: \(reason)")])
        case .badFrame(let error): (.badFrame, ["reason": .text("\(error)")])
        case .exchangeStep(let facts): (.handshake, exchange(facts))
        case .exchangeRefused(let error, let facts):
            (
                .handshakeRefused,
                exchange(facts).merging([
                    "code": .number(Int64(error.transportError)), "reason": .text("\(error)"),
                ]) { $1 }
            )
        case .keyCreated(let key): (.keyCreated, created(key))
        case .payloadRefused(let code, let reason, let key):
            (
                .refused,
                [
                    "code": .number(Int64(code)), "reason": .text(reason), "key_id": key.map(id),
                    "key_made_at": key.flatMap { key in dc.flatMap { otherDC(key, $0) } }.map {
                        .number(Int64($0.number))
                    },
                ]
            )
        case .sessionCreated(let key): (.session, session("created", key))
        case .sessionDestroyed(let key): (.session, session("destroyed", key))
        case .messageRefused(let bad, let key):
            (
                .badMessage,
                [
                    "code": .number(Int64(bad.code.rawValue)), "name": .text("\(bad.code)"),
                    "msg_id": id(bad.id), "session_id": .text("\(key.sessionID)"), "key_id": id(key.keyID),
                ]
            )
        case .serviceMessage(let name, let message):
            (.service, ["service": .text(name), "msg_id": id(message)])
        case .duplicate(let message): (.duplicate, ["msg_id": id(message)])
        case .damaged(let message, let reason):
            (.damaged, ["reason": .text(reason), "msg_id": id(message)])
        case .keyDestroyed(let key): (.keyDestroyed, ["key_id": id(key)])
        case .timedOut(let reason): (.disconnected, ["reason": .text("dcsim closes it: \(reason)")])
        }
    }

    private static func exchange(_ facts: ServerKeyExchange.Facts) -> [String: JournalValue?] {
        [
            "step": facts.method.map { .text($0.rawValue) },
            "nonce": facts.nonce.isEmpty ? nil : .text(Hex.encode(facts.nonce)),
            "padding": facts.padding.map { .text("\($0)") },
            "inner_data": facts.innerData.map { .text($0) },
            "dc_field": facts.dcField.map { .number(Int64($0)) },
            "repeated": facts.isRepeated ? true : nil,
        ]
    }

    private static func created(_ key: NewAuthKey) -> [String: JournalValue?] {
        var fields: [String: JournalValue?] = [
            "key": "permanent", "key_id": id(key.key.id), "dc_field": key.dcField.map { .number(Int64($0)) },
        ]
        if case .temporary(let seconds) = key.kind {
            fields["key"] = "temporary"
            fields["expires_in"] = .number(Int64(seconds))
        }
        return fields
    }

    private static func session(_ what: JournalValue, _ key: SessionKey) -> [String: JournalValue?] {
        ["session": what, "session_id": .text("\(key.sessionID)"), "key_id": id(key.keyID)]
    }

    private static func id(_ value: some CustomStringConvertible) -> JournalValue { .text(value.description) }
}
