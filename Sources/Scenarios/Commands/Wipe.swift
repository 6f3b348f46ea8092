import DataCenters
package import Primitives

/// Forgets accounts and logins.
package struct Wipe: WorldCommand {
    package static let form = CommandForm(
        "wipe",
        "",
        "Forgets accounts and logins, as Telegram's test DCs do now and then."
    )

    package init() {}

    package init(_ words: inout CommandWords) {}

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        world.change(now: now) { $0.wipe() }
        return CommandAnswer("all accounts and logins are gone")
    }
}
