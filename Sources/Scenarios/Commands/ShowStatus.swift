import DataCenters
package import Primitives

/// Says how things stand.
package struct ShowStatus: WorldCommand {
    package static let form = CommandForm("status", "", "Says how things stand, as `name=value`.")
    package static let isQuestion = true

    package init() {}

    package init(_ words: inout CommandWords) {}

    package func order(in world: some CommandedWorld, now: Timestamp) throws(CommandRefusal) -> ShellOrder? {
        .readClock
    }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        CommandAnswer([
            "time": Int128(now.seconds),
            "clock_offset_seconds": Int128(report.clockLead.components.seconds),
            "dcs": Int128(world.world.dataCenters.count),
            "accounts": Int128(world.world.accounts.count),
            "connections": Int128(world.connectionCount),
            "sessions": Int128(world.sessionCount),
            "keys": Int128(world.keyCount),
            "seed": Int128(world.seed),
        ])
    }
}
