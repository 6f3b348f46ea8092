import DataCenters
package import Primitives

/// Lets a file be stored at another DC.
package struct MoveFile: WorldCommand {
    package static let form = CommandForm(
        "move file",
        "FILE to DC N",
        "Lets a file, by its number or its name, or the photo that @NAME shows, be stored at another DC."
    )

    private let file: FileReference
    private let dc: DCID

    package init(_ file: FileReference, to dc: DCID) {
        self.file = file
        self.dc = dc
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        file = try words.file()
        try words.expect("to")
        dc = try words.dc()
    }

    package var dcs: [DCID] { [dc] }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        let file = try world.known(file)
        let target = try world.known(dc).id
        world.change(now: now) { $0.move(file: file, to: target) }
        return CommandAnswer("file \(file) is at DC \(target)")
    }
}
