import DataCenters
package import Primitives

/// Lets a DC forget its sessions, not its keys.
package struct ForgetSessions: WorldCommand {
    package static let form = CommandForm(
        "forget sessions",
        "DC N",
        "Lets a DC forget its sessions; its keys stay."
    )

    private let dc: DCID

    package init(of dc: DCID) {
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
        let count = world.forgetSessions(of: dc, now: now)
        return CommandAnswer("\(count) sessions of DC \(dc) forgotten")
    }
}
