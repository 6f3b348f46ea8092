import DataCenters
package import Primitives

/// Lets a DC be unreachable.
package struct TakeDown: WorldCommand {
    package static let form = CommandForm(
        "down",
        "DC N",
        "Lets a DC be unreachable: it refuses connections, and those to it are reset."
    )

    private let dc: DCID

    package init(_ dc: DCID) {
        self.dc = dc
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        dc = try words.dc()
    }

    package var dcs: [DCID] { [dc] }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        let dc = try world.known(dc).id
        guard !world.isDown(dc) else { throw .isDownAlready(dc) }
        let count = world.takeDown(dc, now: now)
        return CommandAnswer("DC \(dc) is down; \(count) connections reset")
    }
}
