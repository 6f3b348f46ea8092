package import MTProto
import MTProtoCrypto
package import Primitives

extension ProtocolEvent {
    /// What the log and the journal tell of it; `nil` for a timeout, which is told when its connection has ended.
    ///
    /// `otherDC` finds the DC, but for the one where it happened, that knows a key.
    package func kind(otherDC: (AuthKeyID) -> DCID?) -> (any EventKind)? {
        switch self {
        case .transport(let kind, let carrier, let isObfuscated, let dcField):
            TransportEvent(
                framing: kind.map { .frames($0) } ?? .http,
                carrier: carrier,
                isObfuscated: isObfuscated,
                dcField: dcField.map { Int($0) }
            )
        case .httpRefused(let status, let reason):
            RefusedEvent(refusal: .http(status: status), reason: reason)
        case .badFrame(let error): BadFrameEvent(error: error)
        case .exchangeStep(let facts): HandshakeEvent(facts: facts)
        case .exchangeRefused(let error, let facts): HandshakeRefusedEvent(error: error, facts: facts)
        case .keyCreated(let key):
            KeyCreatedEvent(
                keyID: key.key.id,
                lifeInSeconds: key.lifeInSeconds,
                dcField: key.dcField
            )
        case .payloadRefused(let code, let reason, let key):
            RefusedEvent(
                refusal: .frame(code: code, unknownKey: key, madeAt: key.flatMap(otherDC)),
                reason: reason
            )
        case .sessionCreated(let session): SessionEvent(change: .created, session: session)
        case .sessionDestroyed(let session): SessionEvent(change: .destroyed, session: session)
        case .messageRefused(let message, let session): BadMessageEvent(message: message, session: session)
        case .serviceMessage(let name, let id): ServiceEvent(name: name, id: id)
        case .tolerated(let what, let name, let id): ToleratedEvent(what: what, name: name, id: id)
        case .duplicate(let id): DuplicateEvent(id: id)
        case .damaged(let id, let reason): DamagedEvent(id: id, reason: reason)
        case .updatesResumed(let session, let backlog): ResumedEvent(session: session, backlog: backlog)
        case .keyDestroyed(let keyID): KeyDestroyedEvent(keyID: keyID)
        case .timedOut: nil
        }
    }
}

extension NewAuthKey {
    /// How long a temporary key lives; `nil` for a permanent one.
    fileprivate var lifeInSeconds: Int? {
        switch kind {
        case .permanent: nil
        case .temporary(let seconds): Int(seconds)
        }
    }
}
