package import Primitives

/// A temporary key was bound to a permanent one.
package struct KeyBoundEvent: EventKind {
    /// The key that was bound.
    package let temporary: AuthKeyID
    /// The key that it speaks for.
    package let permanent: AuthKeyID

    /// A temporary key was bound to a permanent one.
    package init(_ temporary: AuthKeyID, to permanent: AuthKeyID) {
        self.temporary = temporary
        self.permanent = permanent
    }

    package static let kind = JournalKind(
        "key_bound",
        "A temporary key was bound to a permanent one.",
        of: Self.self
    )

    package static let fields = [temporary, permanent]

    private static let temporary = EventField<Self>("temporary", "the key that was bound") { $0.temporary }
    private static let permanent = EventField<Self>.keyID("the permanent key it speaks for") { $0.permanent }

    package var sentence: String { "temporary key \(temporary) is bound to key \(permanent)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let remark = "\(entry.text(temporary)) speaks for \(entry.text(permanent))"
        return PictureRow(.mutual, "temporary key bound", remark: remark)
    }
}

extension JournalKind {
    /// A temporary key was bound to a permanent one.
    package static var keyBound: JournalKind { KeyBoundEvent.kind }
}
