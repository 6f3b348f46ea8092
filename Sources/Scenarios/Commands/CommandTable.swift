/// All commands, in the order of the reference.
package enum CommandTable {
    /// The table.
    package static let all: [any WorldCommand.Type] = [
        // Questions.
        ShowHelp.self,
        ShowStatus.self,
        // What lies where.
        MoveAccount.self,
        MoveFile.self,
        ExpireReferences.self,
        SetAddresses.self,
        // Who can be reached.
        TakeDown.self,
        BringUp.self,
        CloseConnections.self,
        ResetConnections.self,
        // Keys and salts.
        AcceptLogin.self,
        DuplicateKeys.self,
        RotateSalts.self,
        DropKeys.self,
        ForgetSessions.self,
        // Time.
        AdvanceClock.self,
        SkewClock.self,
        SetCodeLength.self,
        Wipe.self,
    ]

    /// How long a line may be, in bytes.
    package static let lineLimit = 4096

    /// The command of a line: `move account 9996621234 to DC 4`.
    ///
    /// - Throws: `CommandMistake`.
    package static func command(of line: String) throws(CommandMistake) -> any WorldCommand {
        let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
        guard !words.isEmpty else {
            throw CommandMistake(found: "an empty line", hint: "'help' says what there is")
        }
        guard let type = all.first(where: { words.starts(with: $0.form.keyword) }) else {
            throw unknown(words)
        }
        var rest = CommandWords(words.dropFirst(type.form.keyword.count), usage: type.form.usage)
        let command = try type.init(&rest)
        try rest.end()
        return command
    }

    private static func unknown(_ words: [String]) -> CommandMistake {
        let known = all.map { $0.form.keyword.joined(separator: " ") }
        let start = words.prefix(2).joined(separator: " ")
        let nearest =
            Spelling.nearest(to: start, among: known) ?? Spelling.nearest(to: words[0], among: known)
        let same = known.filter { $0.split(separator: " ").first == words[0][...] }
        let alternatives = same.isEmpty ? known : same
        return CommandMistake(
            found: "unknown command '\(start)'",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "there are: \(alternatives.joined(separator: ", "))"
        )
    }
}
