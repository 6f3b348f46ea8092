import DataCenters
package import Primitives

/// Lets the protocol clock of a DC run ahead of the world's by so much, or behind.
package struct SkewClock: WorldCommand {
    package static let form = CommandForm(
        "skew clock",
        "DC N by ±DURATION",
        "Lets the msg_ids, salts and server_time of a DC run ahead or behind; `by 0s` ends it."
    )

    private let dc: DCID
    private let skew: Duration

    package init(of dc: DCID, by skew: Duration) {
        self.dc = dc
        self.skew = skew
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        dc = try words.dc()
        try words.expect("by")
        skew = try words.offset()
    }

    package var dcs: [DCID] { [dc] }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        let dc = try world.known(dc).id
        guard now + skew <= WorldPlan.lastTime else { throw .clockEnds }
        world.skewClock(of: dc, by: skew, now: now)
        return CommandAnswer([
            "time": Int128(now.seconds), "protocol_time": Int128((now + skew).seconds),
        ])
    }
}
