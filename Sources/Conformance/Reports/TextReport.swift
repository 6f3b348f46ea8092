import Events
import Primitives
import Scenarios

/// What came of scenarios, for people who have to find out why.
package struct TextReport: Reporter {
    package static let name = "text"
    package static let meaning = "For people."

    private let settings: ReportSettings

    /// How many entries of the journal are drawn, unless more are named by what went wrong.
    static let pictureRows = 40
    /// How many entries are drawn around each that is named.
    private static let around = 5

    package init(_ settings: ReportSettings) {
        self.settings = settings
    }

    private var hasColor: Bool { settings.hasColor }

    package func tell(_ outcome: Outcome, number: Int, _ write: (String) throws -> Void) throws {
        var lines = [heading(outcome)]
        if let title = outcome.title, !outcome.isPassed || settings.isVerbose {
            lines.append("      \(title)")
        }
        lines += outcome.verdict.unused.map { "      \($0.printable)" }
        lines += outcome.verdict.likelyCauses.map {
            "      \(outcome.isPassed ? "note" : "likely cause"): \($0.printable)"
        }
        for finding in outcome.advice { lines += advice(finding) }
        for finding in outcome.information {
            lines.append("      \(finding.holds ? "so" : "not so"): \(finding.claim.printable)")
        }
        if outcome.isPassed {
            if settings.isVerbose { lines += said(outcome) }
        } else {
            for (index, finding) in outcome.failures.enumerated() {
                lines += [""] + failure(finding, number: index + 1)
            }
            lines +=
                mistakes(outcome) + picture(outcome) + said(outcome) + references(outcome) + again(outcome)
        }
        if let folder = outcome.folder { lines += ["", "  The client's folder: \(folder)/client"] }
        if lines.count > 1 { lines.append("") }
        try write(lines.joined(separator: "\n"))
    }

    package func end(
        _ outcomes: [Outcome],
        in time: Duration,
        _ write: (String) throws -> Void
    ) throws {
        let passed = outcomes.count(where: \.isPassed)
        let failed = outcomes.count - passed
        let count = outcomes.count == 1 ? "1 scenario" : "\(outcomes.count) scenarios"
        let text = "\(count): \(passed) passed, \(failed) failed, \(Self.seconds(time))"
        try write((failed == 0 ? Ink.good : .bad).paint(text, hasColor))
    }

    // MARK: Its parts

    private func heading(_ outcome: Outcome) -> String {
        let word = outcome.isPassed ? Ink.good.paint("PASS", hasColor) : Ink.bad.paint("FAIL", hasColor)
        let own = outcome.verdict.findings.filter { !CommonRules.hold($0) }
        let missed = own.count { !$0.isReached }
        let remark = missed == 0 ? "" : "  (\(missed) of \(own.count) claims not reached)"
        return "\(word)  \(outcome.file)  \(Self.seconds(outcome.duration))\(remark)"
    }

    private func failure(_ finding: Verdict.Finding, number: Int) -> [String] {
        var lines = ["  \(number)) " + Ink.strong.paint("\(finding.mark)", hasColor)]
        lines.append("     expected  \(finding.claim.printable)")
        lines += Self.block("     instead   ", finding.details)
        if let because = finding.because { lines.append("     because   \(because.printable)") }
        if finding.level == .should {
            lines.append("     (a client should do so; --strict holds it against it)")
        }
        return lines
    }

    private func advice(_ finding: Verdict.Finding) -> [String] {
        ["      a client should, \(finding.mark)", "        expected  \(finding.claim.printable)"]
            + Self.block("        instead   ", finding.details)
            + (finding.because.map { ["        because   \($0.printable)"] } ?? [])
    }

    private static func block(_ heading: String, _ lines: [String]) -> [String] {
        let blanks = String(repeating: " ", count: heading.count)
        return lines.enumerated().map { ($0.offset == 0 ? heading : blanks) + $0.element.printable }
    }

    private func mistakes(_ outcome: Outcome) -> [String] {
        guard !outcome.verdict.mistakes.isEmpty else { return [] }
        let lines = outcome.verdict.mistakes.map { "     - \($0.printable)" }
        return ["", Ink.strong.paint("  What went wrong on the wire", hasColor)] + lines
    }

    private func picture(_ outcome: Outcome) -> [String] {
        var picture = JournalPicture()
        picture.hasColor = hasColor
        picture.marked = Set(outcome.failures.flatMap(\.entries))
        guard outcome.journal.contains(where: { $0.kind == .connected }) else {
            return ["", Ink.strong.paint("  The client never connected to a DC", hasColor)]
        }
        let shown = outcome.journal.filter(picture.shows)
        var title = "  What happened"
        if shown.count > Self.pictureRows {
            picture.only = Self.near(picture.marked, in: shown)
            title += ", \(picture.only?.count ?? 0) of \(outcome.journal.count) entries"
        }
        if !picture.marked.isEmpty { title += " (> is named above)" }
        var lines = ["", Ink.strong.paint(title, hasColor)]
        picture.draw(outcome.journal) { lines.append("  \($0)") }
        return lines
    }

    private func said(_ outcome: Outcome) -> [String] {
        let runs = outcome.runs.map { "\($0.ending) after \(Self.seconds($0.duration))" }
        let ending = "  The client ended with \(runs.joined(separator: ", then "))"
        let all = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let lines = all.last == "" ? Array(all.dropLast()) : all
        guard !lines.isEmpty else {
            return ["", Ink.strong.paint("\(ending) and said nothing", hasColor)]
        }
        let last = settings.isVerbose ? lines[...] : lines.suffix(ReportSettings.outputLines)
        let isCut = last.count < lines.count || outcome.outputLeftOut > 0
        let what = isCut ? "the last of what it said" : "what it said"
        return ["", Ink.strong.paint("\(ending); \(what)", hasColor)] + last.map { "     | \($0.printable)" }
    }

    private func references(_ outcome: Outcome) -> [String] {
        guard !outcome.references.isEmpty else { return [] }
        return ["", Ink.strong.paint("  Where to read on", hasColor)]
            + outcome.references.map { "     - \($0.printable)" }
    }

    private func again(_ outcome: Outcome) -> [String] {
        let words =
            ["dcsim", "test", "--seed", "\(outcome.seed)"] + settings.flags + [outcome.file, "--"]
            + settings.command
        return ["", "  Again: \(words.map(Self.quoted).joined(separator: " "))"]
    }

    // MARK: Words

    /// As a shell reads it.
    private static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
                    || "-_./:=@%+,".utf8.contains(byte)
            }
        if isPlain { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
            + "'"
    }

    /// `0.8 s`.
    static func seconds(_ duration: Duration) -> String {
        let tenths = (duration.nanoseconds + 50_000_000) / 100_000_000
        return "\(tenths / 10).\(tenths % 10) s"
    }

    /// What stands around the named entries, and the end.
    private static func near(_ named: Set<Int>, in shown: [JournalEntry]) -> Set<Int> {
        var places = Set(max(0, shown.count - (named.isEmpty ? pictureRows : 2 * around))..<shown.count)
        for (place, entry) in shown.enumerated() where named.contains(entry.number) {
            places.formUnion(max(0, place - around)...min(shown.count - 1, place + around))
        }
        return Set(places.map { shown[$0].number })
    }
}
