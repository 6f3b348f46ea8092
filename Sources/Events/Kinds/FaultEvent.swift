package import Primitives

/// A fault of the scenario was done.
package struct FaultEvent: EventKind {
    /// Its keyword.
    package let keyword: String
    /// Where it is written.
    package let mark: SourceMark
    /// What it was done to.
    package let target: String

    /// A fault was done to something.
    package init(_ keyword: String, at mark: SourceMark, to target: String) {
        self.keyword = keyword
        self.mark = mark
        self.target = target
    }

    package static let kind = JournalKind("fault", "A fault of the scenario was done.", of: Self.self)

    package static let fields = [keyword, mark, target]

    private static let keyword = EventField<Self>("fault", "its keyword", as: .fault) { $0.keyword }
    private static let mark = EventField<Self>.mark { $0.mark }
    private static let target = EventField<Self>("at", "what it was done to") { $0.target }

    package var sentence: String { "fault \(keyword) (\(mark)): \(target)" }

    package static func row(of entry: JournalEntry) -> PictureRow {
        let label = "fault \(entry.text(keyword))" + (entry[target].map { ": \($0.text)" } ?? "")
        return PictureRow(.note, label, remark: entry[mark], ink: .scenario)
    }
}

extension JournalKind {
    /// A fault of the scenario was done.
    package static var fault: JournalKind { FaultEvent.kind }
}
