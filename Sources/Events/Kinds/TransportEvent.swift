package import MTProto

/// The first bytes of a connection told its transport.
package struct TransportEvent: EventKind {
    /// What payloads come in.
    package enum Framing: Hashable, Sendable {
        /// Frames of this transport.
        case frames(TransportKind)
        /// Bodies of HTTP requests.
        case http
    }

    /// What payloads come in.
    package let framing: Framing
    /// What carries it.
    package let carrier: TransportCarrier
    /// Whether the client obfuscates.
    package let isObfuscated: Bool
    /// The DC in an obfuscated header.
    package let dcField: Int?

    package static let kind = JournalKind(
        "transport",
        "The first bytes of a connection told its transport.",
        of: Self.self
    )

    package static let fields: [EventField<Self>] = [
        transport,
        .init("over") { $0.carrier },
        .init("obfuscated", "whether the client obfuscates") { $0.isObfuscated },
        .init(.dcField, "the DC in an obfuscated header") { $0.dcField },
    ]

    private static let transport = EventField<Self>("transport") { $0.framing }

    package static let isQuiet = true
    package var level: EventLevel { .debug }

    package var sentence: String {
        "transport: \(framing.word)" + (carrier == .webSocket ? " over \(carrier.word)" : "")
            + (isObfuscated ? ", obfuscated, dc field \(dcField ?? 0)" : "")
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, "\(entry.text(transport)) transport", line: .dotted, ink: .faint)
    }
}

extension TransportEvent.Framing: EventWord {
    /// All of them.
    package static var allCases: [Self] { TransportKind.allCases.map { .frames($0) } + [.http] }

    /// The word in the journal.
    package var word: String {
        switch self {
        case .frames(let kind): kind.name
        case .http: TransportCarrier.http.rawValue
        }
    }
}

extension TransportCarrier: EventWord {}

extension JournalKind {
    /// The first bytes of a connection told its transport.
    package static var transport: JournalKind { TransportEvent.kind }
}
