package import DataCenters
package import Primitives

/// Something to be done to a running world.
package enum WorldCommand: Hashable, Sendable {
    /// Say what can be commanded.
    case help
    /// Say how things stand.
    case status
    /// Let an account live at another DC; its data is on the way for so long, `nil` for the world's setting.
    case moveAccount(PhoneNumber, to: DCID, within: Duration?)
    /// Let a file be stored at another DC.
    case moveFile(FileReference, to: DCID)
    /// Let the references to a file that were handed out expire.
    case expireReferences(FileReference)
    /// Let the keys of an account be dead, as if copies of them had been used in parallel.
    case duplicateKeys(PhoneNumber)
    /// Let an account accept the login token (QR code) that was shown last.
    case acceptLogin(PhoneNumber)
    /// Let new login codes have so many digits.
    case setCodeLength(Int)
    /// Give a DC other addresses.
    case setAddresses(DCID, [AddressPlan])
    /// Give all keys new server salts, at one DC or at all.
    case rotateSalts(DCID?)
    /// Forget the keys of a DC, or its temporary keys only.
    case dropKeys(DCID, onlyTemporary: Bool)
    /// Forget the sessions of a DC, not its keys.
    case forgetSessions(DCID)
    /// Close the connections to a DC, or to all.
    case closeConnections(DCID?)
    /// Reset the connections to a DC, or to all.
    case resetConnections(DCID?)
    /// Let a DC be unreachable.
    case takeDown(DCID)
    /// Let a DC be reachable again, where it was.
    case bringUp(DCID)
    /// Let the protocol clock of a DC run ahead of the world's by so much, or behind.
    case skewClock(DCID, by: Duration)
    /// Let time have passed.
    case advanceClock(Duration)
    /// Forget accounts and logins.
    case wipe
}

/// How a command names a file.
package enum FileReference: Hashable, Sendable, CustomStringConvertible {
    /// By its number, the one of its document or photo.
    case id(Int64)
    /// By the name of its document.
    case name(String)

    /// As it was written.
    package var description: String {
        switch self {
        case .id(let id): "\(id)"
        case .name(let name): name
        }
    }
}

/// Why a line is no command.
package struct CommandMistake: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong: `unknown command 'mvoe'`.
    package let found: String
    /// What to do about it.
    package let hint: String

    /// `unknown command 'mvoe'; did you mean 'move'?`.
    package var description: String { "\(found); \(hint)" }
}

extension WorldCommand {
    /// How long a line may be, in bytes.
    package static let lineLimit = 4096

    /// The command of a line: `move account 9996621234 to DC 4`.
    ///
    /// - Throws: `CommandMistake`.
    package init(parsing line: String) throws(CommandMistake) {
        let words = line.split { $0 == " " || $0 == "\t" }.map(String.init)
        guard !words.isEmpty else {
            throw CommandMistake(found: "an empty line", hint: "'help' says what there is")
        }
        let forms = CommandTable.all
        guard let form = forms.first(where: { words.starts(with: $0.keyword) }) else {
            let known = forms.map { $0.keyword.joined(separator: " ") }
            let start = words.prefix(2).joined(separator: " ")
            let nearest =
                Spelling.nearest(to: start, among: known) ?? Spelling.nearest(to: words[0], among: known)
            let same = known.filter { $0.split(separator: " ").first == words[0][...] }
            let alternatives = same.isEmpty ? known : same
            throw CommandMistake(
                found: "unknown command '\(start)'",
                hint: nearest.map { "did you mean '\($0)'?" }
                    ?? "there are: \(alternatives.joined(separator: ", "))"
            )
        }
        var rest = CommandWords(words.dropFirst(form.keyword.count), usage: form.usage)
        self = try form.parse(&rest)
        try rest.end()
    }
}

extension WorldCommand {
    /// The DCs that it names.
    var dcs: [DCID] {
        switch self {
        case .moveAccount(_, let dc, _), .moveFile(_, let dc), .setAddresses(let dc, _), .dropKeys(let dc, _),
            .forgetSessions(let dc), .takeDown(let dc), .bringUp(let dc), .skewClock(let dc, _):
            [dc]
        case .rotateSalts(let dc), .closeConnections(let dc), .resetConnections(let dc):
            [dc].compactMap(\.self)
        case .help, .status, .expireReferences, .duplicateKeys, .acceptLogin, .setCodeLength, .advanceClock,
            .wipe:
            []
        }
    }
}
