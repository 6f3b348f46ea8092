package import Primitives

/// Says what can be commanded.
package struct ShowHelp: WorldCommand {
    package static let form = CommandForm("help", "", "Says what can be commanded.")
    package static let isQuestion = true

    package init() {}

    package init(_ words: inout CommandWords) {}

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        CommandAnswer(CommandTable.all.map { $0.form.usage }.joined(separator: "; "))
    }
}
