package import DataCenters
package import Primitives

/// Lets an account live at another DC; its data is on the way for so long, `nil` for the world's setting.
package struct MoveAccount: WorldCommand {
    package static let form = CommandForm(
        "move account",
        "PHONE to DC N [in DURATION]",
        "Lets an account live at another DC once its data is copied, which takes DURATION or `move_time`."
    )

    private let account: PhoneNumber
    private let dc: DCID
    private let time: Duration?

    package init(_ account: PhoneNumber, to dc: DCID, within time: Duration? = nil) {
        self.account = account
        self.dc = dc
        self.time = time
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        account = try words.phone()
        try words.expect("to")
        dc = try words.dc()
        time = words.take("in") ? try words.duration() : nil
    }

    package var dcs: [DCID] { [dc] }

    package var phone: PhoneNumber? { account }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        let owner = try world.known(account, now: now)
        let target = try world.known(dc).id
        do throws(MoveRefusal) {
            try world.change(now: now) { (world) throws(MoveRefusal) in
                try world.move(owner.id, to: target, within: time, now: now)
            }
        } catch {
            throw .move(error)
        }
        let isThere = world.world.accounts[owner.id]?.homeDC == target
        return CommandAnswer("\(account) \(isThere ? "lives on" : "is on its way to") DC \(target)")
    }
}
