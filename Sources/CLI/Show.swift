import ArgumentParser
import Conformance
import Events
import Scenarios
import Worlds

/// `dcsim show`: a journal as a sequence diagram.
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Show a journal as a sequence diagram.",
        discussion: """
            The client stands on the left, then each DC. Steps of key exchanges, service messages, transports, \
            sessions and facts of the world are left out unless --all or --kind asks for them. \
            Lines of a kind that this dcsim does not know are counted and left out.
            """
    )

    @Argument(
        help: "A file that `dcsim run --journal` or `dcsim test --journal-dir` wrote; - is standard input.",
        completion: .file()
    )
    var file: String

    @Option(help: "Only what concerns this DC; may be given several times.")
    var dc: [Int] = []

    @Option(
        help: ArgumentHelp(
            "Only entries of this kind; may be given several times.",
            discussion: "Kinds: \(JournalKind.allCases.map(\.rawValue).joined(separator: ", "))."
        ),
        completion: .list(JournalKind.allCases.map(\.rawValue))
    )
    var kind: [String] = []

    @Flag(help: "Entries of every kind.")
    var all = false

    @Option(help: "Only from the entry with this number on.")
    var from = 0

    @Option(help: "Only up to the entry with this number.")
    var to = Int.max

    func validate() throws {
        if let wrong = kind.first(where: { JournalKind(rawValue: $0) == nil }) {
            throw ValidationError("--kind is '\(wrong)'; see --help for the kinds there are.")
        }
        guard from <= to else { throw ValidationError("--from \(from) comes after --to \(to).") }
    }

    func run() throws {
        let journal = JournalFile(
            try TextFile.bytes(file == "-" ? "/dev/stdin" : file),
            name: file == "-" ? "standard input" : file
        )
        var picture = JournalPicture()
        picture.dcs = Set(dc)
        picture.numbers = from...to
        picture.kinds =
            all
            ? Set(JournalKind.allCases)
            : kind.isEmpty ? nil : Set(kind.compactMap { JournalKind(rawValue: $0) })
        picture.hasColor = Terminal.hasColor
        if !journal.entries.isEmpty {
            var piece = ""
            picture.draw(journal.entries) { line in
                piece += line + "\n"
                guard piece.utf8.count > 1 << 16 else { return }
                StandardOutput.write(piece)
                piece = ""
            }
            StandardOutput.write(piece)
        }
        for (kind, count) in journal.unknownKinds.sorted(by: { $0.key < $1.key }) {
            StandardError.print(
                "\(file): \(count) entries of the unknown kind '\(kind.prefix(40))' are left out"
            )
        }
        guard !journal.mistakes.isEmpty else {
            if journal.entries.isEmpty { StandardError.print("\(file): the journal has no entries") }
            return
        }
        for mistake in journal.mistakes { StandardError.print("\(mistake)") }
        if journal.mistakes.contains(where: { $0.severity == .error }) { throw ExitCode(2) }
    }
}
