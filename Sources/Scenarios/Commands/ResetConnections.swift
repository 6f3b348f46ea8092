import DataCenters
package import Primitives

/// Resets the connections to a DC, or to all.
package struct ResetConnections: WorldCommand {
    package static let form = CommandForm(
        "reset connections",
        "[DC N]",
        "Breaks the connections to a DC, or all, off with an RST."
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
        let count = world.endConnections(of: dc, abruptly: true, now: now)
        return CommandAnswer("\(count) connections reset")
    }
}
