import DataCenters
package import Primitives

/// Closes the connections to a DC, or to all.
package struct CloseConnections: WorldCommand {
    package static let form = CommandForm(
        "close connections",
        "[DC N]",
        "Closes the connections to a DC, or all, with a FIN."
    )

    private let dc: DCID?

    package init(to dc: DCID? = nil) {
        self.dc = dc
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        dc = try words.dcIfAny()
    }

    package var dcs: [DCID] { dc.map { [$0] } ?? [] }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        if let dc { _ = try world.known(dc) }
        let count = world.endConnections(of: dc, abruptly: false, now: now)
        return CommandAnswer("\(count) connections closed")
    }
}
