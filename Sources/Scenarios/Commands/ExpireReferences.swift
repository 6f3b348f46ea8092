import DataCenters
package import Primitives

/// Lets the references to a file that were handed out expire.
package struct ExpireReferences: WorldCommand {
    package static let form = CommandForm(
        "expire references",
        "FILE",
        "Makes the references to a file that clients hold expire."
    )

    private let file: FileReference

    package init(to file: FileReference) {
        self.file = file
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        file = try words.file()
    }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        let file = try world.known(file)
        world.change(now: now) { $0.expireReferences(to: file) }
        return CommandAnswer("the references to file \(file) have expired")
    }
}
