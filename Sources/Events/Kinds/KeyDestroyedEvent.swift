package import Primitives

/// A client had its key destroyed.
package struct KeyDestroyedEvent: EventKind {
    /// Which.
    package let keyID: AuthKeyID

    package static let kind = JournalKind(
        "key_destroyed",
        "A client had its key destroyed.",
        of: Self.self
    )

    package static let fields = [key]

    private static let key = EventField<Self>.keyID("which") { $0.keyID }

    package var sentence: String { "key \(keyID) destroyed by its client" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.mutual, "key destroyed", remark: entry[key])
    }
}

extension JournalKind {
    /// A client had its key destroyed.
    package static var keyDestroyed: JournalKind { KeyDestroyedEvent.kind }
}
