package import DataCenters
package import Primitives

/// Lets an account accept the login token (QR code) that was shown last.
package struct AcceptLogin: WorldCommand {
    package static let form = CommandForm(
        "accept login",
        "PHONE",
        "Lets an account accept the login token that was shown last, as if its owner had scanned the QR code."
    )

    private let account: PhoneNumber

    package init(by account: PhoneNumber) {
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
        do throws(LoginTokenRefusal) {
            let place = try world.change(now: now) { (world) throws(LoginTokenRefusal) in
                try world.acceptNewestLoginToken(by: owner, now: now)
            }
            return CommandAnswer("\(account) accepts the login of \(place)")
        } catch {
            throw .token(error)
        }
    }
}
