import DataCenters
import Primitives
import Scenarios

/// Something to be done to a running world: what `dcsim ctl` and the timeline of a scenario can do.
public struct Command: Sendable, CustomStringConvertible {
    let command: any WorldCommand
    let text: String

    /// The line that commands it: `move account 9996621234 to DC 4`.
    public var description: String { text }

    /// The command of a line.
    ///
    /// - Parameter line: as for `dcsim ctl`.
    /// - Throws: `CommandFailure`, if there is no such command, with a hint.
    public init(_ line: String) throws(CommandFailure) {
        do throws(CommandMistake) {
            command = try CommandTable.command(of: line)
        } catch {
            throw CommandFailure(description: "\(error)")
        }
        text = line
    }

    private init(_ command: some WorldCommand, _ text: String) {
        self.command = command
        self.text = text
    }

    /// Lets a DC be unreachable; its connections are reset.
    public static func takeDown(_ dc: Int) -> Command {
        Command(TakeDown(DCID(dc)), "down DC \(dc)")
    }

    /// Lets a DC be reachable again, where it was.
    public static func bringUp(_ dc: Int) -> Command {
        Command(BringUp(DCID(dc)), "up DC \(dc)")
    }

    /// Lets an account live at another DC.
    ///
    /// - Parameters:
    ///   - phone: the number of the account, with country code.
    ///   - dc: its new home.
    /// - Returns: the command.
    /// - Throws: `CommandFailure`, if `phone` is no phone number.
    public static func move(account phone: String, to dc: Int) throws(CommandFailure) -> Command {
        try Command("move account \(phone) to DC \(dc)")
    }

    /// Closes the connections to a DC, or to all.
    public static func closeConnections(to dc: Int? = nil) -> Command {
        Command(CloseConnections(to: dc.map { DCID($0) }), "close connections\(of(dc))")
    }

    /// Resets the connections to a DC, or to all.
    public static func resetConnections(to dc: Int? = nil) -> Command {
        Command(ResetConnections(to: dc.map { DCID($0) }), "reset connections\(of(dc))")
    }

    /// Gives all keys new server salts, at one DC or at all.
    public static func rotateSalts(at dc: Int? = nil) -> Command {
        Command(RotateSalts(at: dc.map { DCID($0) }), "rotate salts\(of(dc))")
    }

    /// Lets a DC forget its auth keys, or its temporary ones only.
    public static func dropKeys(of dc: Int, onlyTemporary: Bool = false) -> Command {
        let command = DropKeys(of: DCID(dc), onlyTemporary: onlyTemporary)
        return Command(command, "drop keys DC \(dc)\(onlyTemporary ? " temporary" : "")")
    }

    /// Lets a DC forget its sessions; keys and logins stay.
    public static func forgetSessions(of dc: Int) -> Command {
        Command(ForgetSessions(of: DCID(dc)), "forget sessions DC \(dc)")
    }

    /// Lets time have passed.
    public static func advanceClock(by duration: Duration) -> Command {
        Command(AdvanceClock(by: duration), "advance clock \(duration.milliseconds)ms")
    }

    /// Lets the protocol clock of a DC run ahead of the world's by so much, or behind.
    public static func skewClock(of dc: Int, by skew: Duration) -> Command {
        let amount = skew.milliseconds
        let text = "skew clock DC \(dc) by \(amount < 0 ? "" : "+")\(amount)ms"
        return Command(SkewClock(of: DCID(dc), by: skew), text)
    }

    /// Forgets accounts and logins.
    public static var wipe: Command { Command(Wipe(), "wipe") }

    private static func of(_ dc: Int?) -> String { dc.map { " DC \($0)" } ?? "" }
}

/// Why a command was not understood, or not carried out.
public struct CommandFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// A sentence without its full stop: `there is no DC 9; there are: 1, 2, 3`.
    public let description: String
}
