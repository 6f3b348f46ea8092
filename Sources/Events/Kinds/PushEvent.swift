package import DataCenters

/// An update was sent without being asked for.
package struct PushEvent: EventKind {
    /// Its constructor.
    package let name: String
    /// The key whose session got it.
    package let place: KeyPlace

    /// An update was sent to a session of a key.
    package init(_ name: String, to place: KeyPlace) {
        self.name = name
        self.place = place
    }

    package static let kind = JournalKind(
        "push",
        "An update was sent without being asked for.",
        of: Self.self
    )

    package static let fields: [EventField<Self>] = [name, .keyID { $0.place.keyID }]

    private static let name = EventField<Self>("push", "its constructor", as: .update) { $0.name }

    package var level: EventLevel { .debug }

    package var sentence: String { "pushed \(name) to \(place)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toClient, entry.text(name), remark: "pushed")
    }
}

extension JournalKind {
    /// An update was sent without being asked for.
    package static var push: JournalKind { PushEvent.kind }
}
