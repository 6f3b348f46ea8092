/// An entry of a journal as a line of a picture.
package struct PictureRow: Sendable {
    /// Who says it to whom.
    package enum Shape: Sendable {
        /// From the client to the DC.
        case toDC
        /// From the DC to the client.
        case toClient
        /// Both ways.
        case mutual
        /// Nobody says it.
        case note
    }

    /// What its arrow is drawn with.
    package enum Line: Sendable {
        /// What is said.
        case solid
        /// That there is a connection.
        case dotted
    }

    /// Who says it to whom.
    package let shape: Shape
    /// What is said.
    package let label: String
    /// What its arrow is drawn with.
    package let line: Line
    /// What stands beside it.
    package let remark: String?
    /// How much it stands out.
    package let ink: Ink

    init(
        _ shape: Shape,
        _ label: String,
        line: Line = .solid,
        remark: JournalValue? = nil,
        ink: Ink = .plain
    ) {
        self.init(shape, label, line: line, remark: remark?.text, ink: ink)
    }

    init(_ shape: Shape, _ label: String, line: Line = .solid, remark: String?, ink: Ink = .plain) {
        self.shape = shape
        self.label = label
        self.line = line
        self.remark = remark
        self.ink = ink
    }

    /// The line of an entry.
    package init(_ entry: JournalEntry) {
        self = entry.kind.row(of: entry)
    }
}

extension JournalEntry {
    /// A field as a row shows it, empty if it is not there.
    func text<Kind>(_ field: EventField<Kind>) -> String { self[field]?.text ?? "" }
}
