package import Flaws
package import MTProto
import MTProtoCrypto
import Primitives

/// A message of a key exchange was answered.
package struct HandshakeEvent: EventKind {
    /// What it said.
    package let facts: ServerKeyExchange.Facts

    package static let kind = JournalKind(
        "handshake",
        "A message of a key exchange was answered.",
        of: Self.self
    )

    package static let fields = exchangeFields { $0.facts }

    package static let isQuiet = true
    package var level: EventLevel { .debug }

    package var sentence: String {
        "key exchange: \(facts.sentence) answered" + (facts.flaw.map { " with \($0.keyword)" } ?? "")
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toDC, entry.subject?.text ?? "", ink: .faint)
    }
}

extension EventKind {
    /// What a message of a key exchange said.
    static func exchangeFields(
        _ facts: @escaping @Sendable (Self) -> ServerKeyExchange.Facts
    ) -> [EventField<Self>] {
        [
            .init("step") { facts($0).method },
            .init("nonce", "32 hexadecimal digits, the same in all steps") {
                let nonce = facts($0).nonce
                return nonce.isEmpty ? nil : Hex.encode(nonce)
            },
            .init("padding", "how the RSA block is padded") { facts($0).padding },
            .init("inner_data", "its constructor") { facts($0).innerData },
            .dcField { facts($0).dcField },
            .init("repeated", "whether the same message was answered before") {
                facts($0).isRepeated ? true : nil
            },
        ]
    }
}

extension ServerKeyExchange.Facts {
    /// The message in a few words.
    var sentence: String {
        [
            method?.word ?? "a plaintext message",
            innerData,
            padding.map { "\($0.word) padding" },
            isRepeated ? "again" : nil,
        ].compactMap { $0 }.joined(separator: ", ")
    }
}

extension ExchangeStep: EventWord {}

extension RSAPad: EventWord {
    /// The word in the journal.
    package var word: String {
        switch self {
        case .modern: "modern"
        case .old: "old"
        }
    }
}

extension JournalKind {
    /// A message of a key exchange was answered.
    package static var handshake: JournalKind { HandshakeEvent.kind }
}
