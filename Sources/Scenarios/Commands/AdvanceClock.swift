package import Primitives

/// Lets time have passed.
package struct AdvanceClock: WorldCommand {
    package static let form = CommandForm(
        "advance clock",
        "DURATION",
        "Lets time have passed for codes, salts, tokens and keys; connections do not count as silent for it."
    )

    private let duration: Duration

    package init(by duration: Duration) {
        self.duration = duration
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        duration = try words.duration()
    }

    package func order(in world: some CommandedWorld, now: Timestamp) throws(CommandRefusal) -> ShellOrder? {
        guard now + duration + world.largestSkew <= WorldPlan.lastTime else { throw .clockEnds }
        return .advanceClock(by: duration)
    }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        world.clockMoved(by: duration, now: now)
        return CommandAnswer(["time": Int128(now.seconds)])
    }
}
