package import MTProto

/// A message of a key exchange was refused.
package struct HandshakeRefusedEvent: EventKind {
    /// Why.
    package let error: KeyExchangeError
    /// What the message said.
    package let facts: ServerKeyExchange.Facts

    package static let kind = JournalKind(
        "handshake_refused",
        "A message of a key exchange was refused.",
        of: Self.self
    )

    package static let fields = exchangeFields { $0.facts } + [code, reason]

    /// The transport error.
    package static let code = EventField<Self>.code("the transport error") { Int($0.error.transportError) }
    /// The DC that the client named.
    package static let dcField = EventField<Self>.dcField { $0.facts.dcField }
    private static let reason = EventField<Self>.reason("why it was refused") { "\($0.error)" }

    package var sentence: String {
        "key exchange: \(facts.sentence) refused with \(error.transportError): \(error)"
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let label = "\(entry.subject?.text ?? "") refused: \(entry.text(code))"
        return PictureRow(.toClient, label, remark: entry[reason], ink: .bad)
    }
}

extension JournalKind {
    /// A message of a key exchange was refused.
    package static var handshakeRefused: JournalKind { HandshakeRefusedEvent.kind }
}
