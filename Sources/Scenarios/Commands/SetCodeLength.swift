import DataCenters
package import Primitives

/// Lets new login codes have so many digits.
package struct SetCodeLength: WorldCommand {
    package static let form = CommandForm("code length", "N", "Lets new login codes have 5 or 6 digits.")

    private let length: Int

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        let text = try words.next("a number of digits")
        guard let length = Int(text), (5...6).contains(length) else {
            throw words.mistake("a login code has 5 or 6 digits, not '\(text)'")
        }
        self.length = length
    }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        world.change(now: now) { $0.settings.codeLength = length }
        return CommandAnswer("new login codes have \(length) digits")
    }
}
