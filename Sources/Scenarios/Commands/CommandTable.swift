/// One command: how it begins, what follows, and how that is read.
package struct CommandForm: Sendable {
    /// The words it begins with.
    package let keyword: [String]
    /// The whole line: `move account PHONE to DC N [in DURATION]`.
    package let usage: String
    /// What it does, in one sentence.
    package let meaning: String
    let parse: @Sendable (inout CommandWords) throws(CommandMistake) -> WorldCommand

    init(
        _ keyword: String,
        _ rest: String,
        _ meaning: String,
        _ parse: @escaping @Sendable (inout CommandWords) throws(CommandMistake) -> WorldCommand
    ) {
        self.keyword = keyword.split(separator: " ").map(String.init)
        usage = rest.isEmpty ? keyword : "\(keyword) \(rest)"
        self.meaning = meaning
        self.parse = parse
    }
}

/// All commands, in the order of the reference.
package enum CommandTable {
    /// The table.
    package static let all = asking + moving + reaching + keys + time
}

// Questions.
extension CommandTable {
    private static let asking = [
        CommandForm("help", "", "Says what can be commanded.") { _ in .help },
        CommandForm("status", "", "Says how things stand, as `name=value`.") { _ in .status },
    ]
}

// What lies where.
extension CommandTable {
    private static let moving = [
        CommandForm(
            "move account",
            "PHONE to DC N [in DURATION]",
            "Lets an account live at another DC once its data is copied, which takes DURATION or `move_time`."
        ) { words throws(CommandMistake) in
            let phone = try words.phone()
            try words.expect("to")
            let dc = try words.dc()
            let duration = words.take("in") ? try words.duration() : nil
            return .moveAccount(phone, to: dc, within: duration)
        },
        CommandForm(
            "move file",
            "FILE to DC N",
            "Lets a file, by its number or its name, be stored at another DC."
        ) {
            words throws(CommandMistake) in
            let file = try words.file()
            try words.expect("to")
            return .moveFile(file, to: try words.dc())
        },
        CommandForm("expire references", "FILE", "Makes the references to a file that clients hold expire.") {
            words throws(CommandMistake) in
            .expireReferences(try words.file())
        },
        CommandForm(
            "addresses",
            "DC N HOST:PORT[,FLAG]...",
            "Gives a DC other addresses; a flag is media_only, tcpo_only, static, dead or serves=N, a port "
                + "may be `free`."
        ) { words throws(CommandMistake) in
            let dc = try words.dc()
            var addresses = [try words.address()]
            while !words.isAtEnd { addresses.append(try words.address()) }
            guard addresses.count <= DCPlan.mostAddresses else {
                throw words.mistake("a DC has at most \(DCPlan.mostAddresses) addresses")
            }
            return .setAddresses(dc, addresses)
        },
    ]
}

// Who can be reached.
extension CommandTable {
    private static let reaching = [
        CommandForm(
            "down",
            "DC N",
            "Lets a DC be unreachable: it refuses connections, and those to it are reset."
        ) { words throws(CommandMistake) in
            .takeDown(try words.dc())
        },
        CommandForm("up", "DC N", "Lets a DC that is down be reached again, at the same addresses.") {
            words throws(CommandMistake) in
            .bringUp(try words.dc())
        },
        CommandForm("close connections", "[DC N]", "Closes the connections to a DC, or all, with a FIN.") {
            words throws(CommandMistake) in
            .closeConnections(try words.dcIfAny())
        },
        CommandForm("reset connections", "[DC N]", "Breaks the connections to a DC, or all, off with an RST.")
        {
            words throws(CommandMistake) in
            .resetConnections(try words.dcIfAny())
        },
    ]
}

// Keys and salts.
extension CommandTable {
    private static let keys = [
        CommandForm(
            "accept login",
            "PHONE",
            "Lets an account accept the login token that was shown last, as if its owner had scanned the QR code."
        ) { words throws(CommandMistake) in
            .acceptLogin(try words.phone())
        },
        CommandForm(
            "duplicate keys",
            "PHONE",
            "Ends an account's logins as if copies of their keys had been used in parallel: AUTH_KEY_DUPLICATED."
        ) { words throws(CommandMistake) in
            .duplicateKeys(try words.phone())
        },
        CommandForm(
            "rotate salts",
            "[DC N]",
            "Gives all keys new server salts; the old ones are void at once."
        ) {
            words throws(CommandMistake) in
            .rotateSalts(try words.dcIfAny())
        },
        CommandForm("drop keys", "DC N [temporary]", "Lets a DC forget its keys, or its temporary ones only.")
        {
            words throws(CommandMistake) in
            let dc = try words.dc()
            return .dropKeys(dc, onlyTemporary: words.take("temporary"))
        },
        CommandForm("forget sessions", "DC N", "Lets a DC forget its sessions; its keys stay.") {
            words throws(CommandMistake) in
            .forgetSessions(try words.dc())
        },
    ]
}

// Time.
extension CommandTable {
    private static let time = [
        CommandForm(
            "advance clock",
            "DURATION",
            "Lets time have passed for codes, salts, tokens and keys; connections do not count as silent for it."
        ) { words throws(CommandMistake) in
            .advanceClock(try words.duration())
        },
        CommandForm(
            "skew clock",
            "DC N by ±DURATION",
            "Lets the msg_ids, salts and server_time of a DC run ahead or behind; `by 0s` ends it."
        ) { words throws(CommandMistake) in
            let dc = try words.dc()
            try words.expect("by")
            return .skewClock(dc, by: try words.offset())
        },
        CommandForm("code length", "N", "Lets new login codes have 5 or 6 digits.") {
            words throws(CommandMistake) in
            let text = try words.next("a number of digits")
            guard let length = Int(text), (5...6).contains(length) else {
                throw words.mistake("a login code has 5 or 6 digits, not '\(text)'")
            }
            return .setCodeLength(length)
        },
        CommandForm("wipe", "", "Forgets accounts and logins, as Telegram's test DCs do now and then.") { _ in
            .wipe
        },
    ]
}
