package import DataCenters
package import Primitives

/// Why a command was not carried out; nothing has changed then.
package enum CommandRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// It is no command.
    case mistake(CommandMistake)
    /// A line is longer than `CommandTable.lineLimit`.
    case lineTooLong
    /// The world does not run any more.
    case worldIsGone
    /// The shell has not done yet what a command before it needs.
    case anotherWaits
    /// The world has no such DC.
    case noSuchDC(DCID, known: [DCID])
    /// There is no account with this number.
    case nobodyOwns(PhoneNumber)
    /// No document or photo has this number.
    case noSuchFile(Int64)
    /// No document has this name, or several have.
    case notOneFile(name: String, count: Int)
    /// Nobody has this username, or who has it shows no photo.
    case noPhoto(of: String)
    /// The account cannot live there.
    case move(MoveRefusal)
    /// No login token is shown that could be accepted.
    case token(LoginTokenRefusal)
    /// The DC cannot be taken down twice.
    case isDownAlready(DCID)
    /// The DC is not down.
    case isNotDown(DCID)
    /// The addresses of a DC that is down stay.
    case isDown(DCID)
    /// Dates on the wire have 31 bits.
    case clockEnds
    /// The shell cannot listen as it should; the reason is a sentence of its own.
    case cannotListen(String)

    /// A sentence without its full stop.
    package var description: String {
        switch self {
        case .mistake(let mistake): "\(mistake)"
        case .lineTooLong: "a line is longer than \(CommandTable.lineLimit) bytes"
        case .worldIsGone: "the world is gone"
        case .anotherWaits: "the command before it is still under way"
        case .noSuchDC(let dc, let known):
            "there is no DC \(dc); there are: \(known.map(\.description).joined(separator: ", "))"
        case .nobodyOwns(let phone): "nobody owns \(phone) yet"
        case .noSuchFile(let number): "there is no file \(number); its id is the one of its document or photo"
        case .notOneFile(let name, 0): "no file is called '\(name)'"
        case .notOneFile(let name, let count): "\(count) files are called '\(name)'; say which by its id"
        case .noPhoto(let owner): "nobody who is called '@\(owner)' shows a photo"
        case .move(let refusal): "\(refusal)"
        case .token(.unknown): "no login token is shown"
        case .token(let refusal): "\(refusal)"
        case .isDownAlready(let dc): "DC \(dc) is down already"
        case .isNotDown(let dc): "DC \(dc) is not down"
        case .isDown(let dc): "DC \(dc) is down; 'up DC \(dc)' comes first"
        case .clockEnds: "the clock ends with the year 2037: dates on the wire have 31 bits"
        case .cannotListen(let reason): reason
        }
    }
}
