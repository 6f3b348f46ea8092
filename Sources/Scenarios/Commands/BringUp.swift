import DataCenters
package import Primitives

/// Lets a DC that is down be reachable again, where it was.
package struct BringUp: WorldCommand {
    package static let form = CommandForm(
        "up",
        "DC N",
        "Lets a DC that is down be reached again, at the same addresses."
    )

    private let dc: DCID

    package init(_ dc: DCID) {
        self.dc = dc
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        dc = try words.dc()
    }

    package var dcs: [DCID] { [dc] }

    package func order(in world: some CommandedWorld, now: Timestamp) throws(CommandRefusal) -> ShellOrder? {
        guard world.isDown(try world.known(dc).id) else { throw .isNotDown(dc) }
        return .listen(at: dc)
    }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        world.bringUp(dc)
        return CommandAnswer("DC \(dc) is up at \(report.endpoints.count) addresses")
    }
}
