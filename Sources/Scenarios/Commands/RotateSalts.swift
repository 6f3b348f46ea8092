import DataCenters
package import Primitives

/// Gives all keys new server salts, at one DC or at all.
package struct RotateSalts: WorldCommand {
    package static let form = CommandForm(
        "rotate salts",
        "[DC N]",
        "Gives all keys new server salts; the old ones are void at once."
    )

    private let dc: DCID?

    package init(at dc: DCID? = nil) {
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
        world.rotateSalts(of: dc, now: now)
        return CommandAnswer("new salts at \(dc.map { "DC \($0)" } ?? "all DCs")")
    }
}
