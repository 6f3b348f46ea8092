package import Primitives
package import TL

/// A client announced a layer that is newer than the newest known here; once for each key.
package struct NewerLayerEvent: EventKind {
    /// What it announced.
    package let announced: Layer
    /// What it is answered in.
    package let newest: Layer
    /// The key that it announced it for.
    package let keyID: AuthKeyID

    /// A client is ahead of the schema.
    package init(_ announced: Layer, answeredIn newest: Layer, keyID: AuthKeyID) {
        self.announced = announced
        self.newest = newest
        self.keyID = keyID
    }

    package static let kind = JournalKind(
        "newer_layer",
        "A client announced a layer newer than the newest known, once for each key; what it cannot read may be that.",
        of: Self.self
    )

    package static let fields = [layer, newest, key]

    private static let layer = EventField<Self>("layer", "what it announced") { $0.announced.number }
    private static let newest = EventField<Self>("newest", "what it is answered in") { $0.newest.number }
    private static let key = EventField<Self>.keyID { $0.keyID }

    package var level: EventLevel { .warning }

    package var sentence: String { Self.sentence("\(announced)", answeredIn: "\(newest)") }

    /// What an entry of it may be the cause of; `nil` for an entry of another kind.
    package static func cause(in entry: JournalEntry) -> String? {
        guard entry.kind == kind else { return nil }
        return sentence(entry.text(layer), answeredIn: entry.text(newest))
    }

    private static func sentence(_ announced: String, answeredIn newest: String) -> String {
        "the client announced layer \(announced) and is answered in \(newest), the newest known here: "
            + "it may fail to read an answer, and its queries may not be understood; "
            + "--schema FILE, the layer as TL text, adds it"
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let remark = "answered in \(entry.text(newest)), the newest known; --schema FILE adds a layer"
        return PictureRow(.note, "layer \(entry.text(layer)) announced", remark: remark, ink: .bad)
    }
}

extension JournalKind {
    /// A client announced a layer that is newer than the newest known here.
    package static var newerLayer: JournalKind { NewerLayerEvent.kind }
}
