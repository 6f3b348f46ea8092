/// A connection ended.
package struct DisconnectedEvent: EventKind {
    /// Who ended it, how and why.
    package let end: ConnectionEnd

    /// A connection ended so.
    package init(_ end: ConnectionEnd) {
        self.end = end
    }

    package static let kind = JournalKind("disconnected", "A connection ended.", of: Self.self)

    package static let fields: [EventField<Self>] = [
        by, how,
        .init("cause", "why dcsim did, if not for a reason that another entry tells") { $0.end.cause },
        .code("the error of the system") { $0.end.errorCode }, reason,
    ]

    private static let by = EventField<Self>("by") { $0.end.by }
    private static let how = EventField<Self>("how") { $0.end.manner }
    private static let reason = EventField<Self>.reason("the same in a sentence") { $0.end.sentence }

    package var sentence: String { "disconnected: \(end.sentence)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let isClients = entry.word(by, as: ConnectionEnd.Party.self) == .client
        let isReset = entry.word(how, as: ConnectionEnd.Manner.self) == .reset
        return PictureRow(
            isClients ? .toDC : .toClient,
            isReset ? "reset" : "close",
            line: .dotted,
            remark: entry[reason],
            ink: .faint
        )
    }
}

extension JournalKind {
    /// A connection ended.
    package static var disconnected: JournalKind { DisconnectedEvent.kind }
}
