/// A form in which results are told.
package struct ReportForm: Hashable, Sendable {
    /// The word for it.
    package let name: String
    /// What it is, for `--help`.
    package let meaning: String
    private let make: @Sendable (ReportSettings) -> any Reporter

    private init<Form: Reporter>(_ form: Form.Type) {
        name = form.name
        meaning = form.meaning
        make = { Form($0) }
    }

    /// For people: the usual form.
    package static let text = ReportForm(TextReport.self)
    /// For CI, in a file.
    package static let junit = ReportForm(JUnitReport.self)

    /// The forms that stand on standard output in place of the usual one.
    package static let others: [ReportForm] = [ReportForm(TAPReport.self), ReportForm(JSONReport.self)]

    /// A report of this form.
    package func reporter(_ settings: ReportSettings) -> any Reporter { make(settings) }

    /// Whether both are the same row of the table.
    package static func == (left: Self, right: Self) -> Bool { left.name == right.name }

    /// Feeds the name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
