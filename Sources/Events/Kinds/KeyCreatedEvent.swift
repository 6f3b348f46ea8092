import MTProto
package import Primitives

/// A key exchange was completed.
package struct KeyCreatedEvent: EventKind {
    /// What a key is for.
    enum Purpose: String, EventWord {
        case permanent, temporary
    }

    /// The key.
    package let keyID: AuthKeyID
    /// The life of a temporary key in seconds; `nil` for a permanent one.
    package let lifeInSeconds: Int?
    /// The DC that the client named.
    package let dcField: Int32?

    package static let kind = JournalKind("key_created", "A key exchange was completed.", of: Self.self)

    package static let fields: [EventField<Self>] = [
        purpose, key,
        .init("expires_in", "the life of a temporary key in seconds") { $0.lifeInSeconds },
        .dcField { $0.dcField },
    ]

    private static let purpose = EventField<Self>("key") { $0.purpose }
    private static let key = EventField<Self>.keyID { $0.keyID }

    private var purpose: Purpose { lifeInSeconds == nil ? .permanent : .temporary }

    package var sentence: String {
        let life = lifeInSeconds.map { " for \($0) s" } ?? ""
        let field = dcField.map { ", dc field \($0)" } ?? ""
        return "handshake: \(purpose.word) key\(life) \(keyID) made\(field)"
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.mutual, "key exchange", remark: "\(entry.text(purpose)) key \(entry.text(key))")
    }
}

extension JournalKind {
    /// A key exchange was completed.
    package static var keyCreated: JournalKind { KeyCreatedEvent.kind }
}
