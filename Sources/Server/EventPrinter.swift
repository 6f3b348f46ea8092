import DataCenters
import Flaws
package import Logging
import MTProto
import MTProtoCrypto
import Primitives
import Scenarios
package import Simulation
import TL

/// Writes events as log lines: one readable sentence each, with its ids as metadata.
///
/// | level | what |
/// |---|---|
/// | debug | frames, service messages, steps of a key exchange, what queries ask |
/// | info | connections, handshakes, answers, redirects with their reason, refusals |
///
/// A client's bad bytes are no error of the tool, so they are never printed as one.
package struct EventPrinter: Sendable {
    private let logger: Logger

    /// A printer for this logger.
    package init(_ logger: Logger) {
        self.logger = logger
    }

    /// Prints one event, if the logger's level wants it.
    package func print(_ event: Event) {
        let level = Self.level(of: event.kind)
        guard level >= logger.logLevel else { return }
        var metadata: Logger.Metadata = [:]
        if let dc = event.dc { metadata["dc"] = "\(dc)" }
        if let connection = event.connection, connection.number > 0 {
            metadata["connection"] = "\(connection)"
        }
        logger.log(level: level, "\(Self.sentence(of: event.kind))", metadata: metadata)
    }

    private static func level(of kind: Event.Kind) -> Logger.Level {
        switch kind {
        case .connected, .turnedAway, .disconnected, .answer, .temporaryKeyBound: .info
        case .fault, .action, .client: .info
        case .request, .push: .debug
        case .mistake: .error
        case .world(let fact): level(of: fact)
        case .transport(let event): level(of: event)
        }
    }

    private static func level(of fact: WorldFact) -> Logger.Level {
        switch fact {
        case .codeSent, .accountCreated: .info
        default: .debug
        }
    }

    private static func level(of event: ProtocolEvent) -> Logger.Level {
        switch event {
        case .keyCreated, .exchangeRefused, .payloadRefused, .badFrame, .httpRefused, .keyDestroyed,
            .timedOut:
            .info
        case .messageRefused(let bad, _): bad.code == .incorrectSalt ? .debug : .info
        default: .debug
        }
    }

    /// The event as a sentence without its full stop.
    static func sentence(of kind: Event.Kind) -> String {
        switch kind {
        case .connected(let peer, let local, let way):
            "connected from \(peer) to \(local)\(way.map { " through \($0)" } ?? "")"
        case .turnedAway(let proxy, let peer, let reason):
            "\(proxy.name) turned \(peer) away: \(reason)"
        case .disconnected(let reason): "disconnected: \(reason)"
        case .transport(let event): sentence(of: event)
        case .request(let request): "asked: \(text(of: request))"
        case .answer(let request, let answer, let origin, let ignored):
            "\(request.method) -> \(text(of: answer, by: origin))"
                + (ignored.isEmpty ? "" : " (ignored: \(ignored.joined(separator: ", ")))")
        case .world(let fact): "\(fact)"
        case .push(let name, let place): "pushed \(name) to \(place)"
        case .mistake(let sentence): "a mistake of dcsim: \(sentence)"
        case .temporaryKeyBound(let temporary, let permanent):
            "temporary key \(temporary) is bound to key \(permanent)"
        case .fault(let fault, let target): "fault \(fault.keyword) (\(fault.mark)): \(target)"
        case .action(let text, let mark, let result):
            "action \(text)\(mark.map { " (\($0))" } ?? ""): \(result.reply)"
        case .client(let program):
            program.status.map { "client \(program.run) ended with status \($0)" }
                ?? "client \(program.run) started"
        }
    }

    private static func text(of request: RequestSummary) -> String {
        request.call.map { TLDescription.text(of: $0) } ?? request.method
    }

    private static func text(of answer: Result<TLValue, RPCError>, by origin: Event.Origin) -> String {
        let text =
            switch answer {
            case .success(let value): value.constructorName
            case .failure(let error): error.message + (error.reason.map { ": \($0)" } ?? "")
            }
        return switch origin {
        case .world: text
        case .standIn: "\(text) (not simulated: the smallest legal answer)"
        case .stub(let mark): "\(text) (stub, \(mark))"
        case .fault(let mark): "\(text) (fault, \(mark))"
        }
    }

    private static func sentence(of event: ProtocolEvent) -> String {
        switch event {
        case .transport(let kind, let carrier, let isObfuscated, let dcField):
            "transport: \(kind?.name ?? carrier.rawValue)"
                + (carrier == .webSocket ? " over \(carrier.rawValue)" : "")
                + (isObfuscated ? ", obfuscated, dc field \(dcField ?? 0)" : "")
        case .httpRefused(let status, let reason): "HTTP request refused with \(status): \(reason)"
        case .badFrame(let error): "closed, no frame of its transport: \(error)"
        case .exchangeStep(let facts):
            "key exchange: \(text(of: facts)) answered" + (facts.flaw.map { " with \($0.keyword)" } ?? "")
        case .keyCreated(let key): "handshake: \(text(of: key))"
        case .exchangeRefused(let error, let facts):
            "key exchange: \(text(of: facts)) refused with \(error.transportError): \(error)"
        case .payloadRefused(let code, let reason, _): "refused with \(code): \(reason)"
        case .sessionCreated(let key): "session \(key.sessionID) of key \(key.keyID)"
        case .messageRefused(let bad, _):
            "message \(bad.id) refused with bad_msg_notification \(bad.code.rawValue) (\(bad.code))"
        case .serviceMessage(let name, _): name
        case .duplicate(let id): "message \(id) came again; not executed again"
        case .damaged(let id, let reason): "message \(id) cannot be read: \(reason)"
        case .sessionDestroyed(let key): "session \(key.sessionID) destroyed"
        case .keyDestroyed(let id): "key \(id) destroyed by its client"
        case .timedOut(let reason): "closed: \(reason)"
        }
    }

    private static func text(of facts: ServerKeyExchange.Facts) -> String {
        [
            facts.method?.rawValue ?? "a plaintext message",
            facts.innerData,
            facts.padding.map { "\($0) padding" },
            facts.isRepeated ? "again" : nil,
        ].compactMap { $0 }.joined(separator: ", ")
    }

    private static func text(of key: NewAuthKey) -> String {
        let kind =
            switch key.kind {
            case .permanent: "permanent key"
            case .temporary(let seconds): "temporary key for \(seconds) s"
            }
        let field = key.dcField.map { ", dc field \($0)" } ?? ""
        return "\(kind) \(key.key.id) made\(field)"
    }
}
