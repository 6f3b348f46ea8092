package import DataCenters
package import Primitives

/// Lets the keys of an account be dead, as if copies of them had been used in parallel.
package struct DuplicateKeys: WorldCommand {
    package static let form = CommandForm(
        "duplicate keys",
        "PHONE",
        "Ends an account's logins as if copies of their keys had been used in parallel: AUTH_KEY_DUPLICATED."
    )

    private let account: PhoneNumber

    package init(of account: PhoneNumber) {
        self.account = account
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        account = try words.phone()
    }

    package var phone: PhoneNumber? { account }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        let owner = try world.known(account, now: now)
        let places = world.world.authorizations.places(of: owner.id)
        world.change(now: now) { world in
            for place in places { world.markDuplicated(place) }
        }
        return CommandAnswer("\(places.count) keys of \(account) are dead")
    }
}
