/// A client program under test was started or has ended.
package struct ClientEvent: EventKind {
    /// What became of it.
    package enum Change: String, EventWord {
        /// It runs.
        case started
        /// It has ended.
        case ended
    }

    /// Which start of it, from 1.
    package let run: Int
    /// How it ended: its exit status; `nil` while it runs.
    package let status: Int?

    /// A client program.
    package init(run: Int, status: Int? = nil) {
        self.run = run
        self.status = status
    }

    package static let kind = JournalKind(
        "client",
        "A client program was started or ended by `dcsim test`.",
        of: Self.self
    )

    package static let fields = [change, run, status]

    /// What became of it.
    package static let change = EventField<Self>("client") { $0.change }
    private static let run = EventField<Self>("run", "which start") { $0.run }
    private static let status = EventField<Self>("status", "its exit status") { $0.status }

    private var change: Change { status == nil ? .started : .ended }

    package var sentence: String {
        status.map { "client \(run) ended with status \($0)" } ?? "client \(run) started"
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let run = entry[run].map { " (run \($0.text))" } ?? ""
        let status = entry[status].map { ", status \($0.text)" } ?? ""
        return PictureRow(.note, "client \(entry.text(change))\(run)\(status)", ink: .strong)
    }
}

extension JournalKind {
    /// A client program was started or ended by `dcsim test`.
    package static var client: JournalKind { ClientEvent.kind }
}
