import DataCenters
import Primitives

/// The words of a command after its keyword, read one by one.
package struct CommandWords {
    private var words: ArraySlice<String>
    private let usage: String

    init(_ words: ArraySlice<String>, usage: String) {
        self.words = words
        self.usage = usage
    }

    var isAtEnd: Bool { words.isEmpty }

    func mistake(_ found: String) -> CommandMistake {
        CommandMistake(found: found, hint: "usage: \(usage)")
    }

    mutating func next(_ meaning: String) throws(CommandMistake) -> String {
        guard let word = words.popFirst() else { throw mistake("\(meaning) is missing") }
        return word
    }

    mutating func end() throws(CommandMistake) {
        if let word = words.first { throw mistake("'\(word)' is one word too many") }
    }

    /// Takes the word if it stands there.
    mutating func take(_ word: String) -> Bool {
        guard words.first?.lowercased() == word.lowercased() else { return false }
        words.removeFirst()
        return true
    }

    mutating func expect(_ word: String) throws(CommandMistake) {
        let found = words.first
        guard take(word) else {
            throw mistake("found \(found.map { "'\($0)'" } ?? "the end"), expected '\(word)'")
        }
    }

    /// `DC 4`, or `4`.
    mutating func dc() throws(CommandMistake) -> DCID {
        _ = take("DC")
        let word = try next("the number of a DC")
        guard let number = Int(word), DCPlan.numbers.contains(number) else {
            throw mistake("'\(word)' is not the number of a DC")
        }
        return DCID(number)
    }

    mutating func duration() throws(CommandMistake) -> Duration {
        let word = try next("a duration")
        guard let duration = DurationText.parse(word) else {
            throw mistake("'\(word)' is not \(DurationText.form)")
        }
        return duration
    }

    /// `+30s`, `-5m`, `0s`.
    mutating func offset() throws(CommandMistake) -> Duration {
        let word = try next("an offset")
        let sign = word.first.flatMap { "+-".contains($0) ? $0 : nil }
        guard let duration = DurationText.parse(sign == nil ? word : String(word.dropFirst())) else {
            throw mistake("'\(word)' is not an offset such as +30s or -5m")
        }
        return sign == "-" ? .zero - duration : duration
    }

    /// A DC, if one is named.
    mutating func dcIfAny() throws(CommandMistake) -> DCID? {
        isAtEnd ? nil : try dc()
    }

    mutating func phone() throws(CommandMistake) -> PhoneNumber {
        let word = try next("a phone number")
        do throws(PhoneNumberFlaw) {
            return try PhoneNumber(parsing: word)
        } catch {
            throw mistake("phone number '\(word)' \(error)")
        }
    }

    /// A number, the name of a document, or `@` and the username of who shows a photo.
    mutating func file() throws(CommandMistake) -> FileReference {
        let word = try next("the id or the name of a file")
        if word.hasPrefix("@") { return .photo(of: String(word.dropFirst())) }
        return Int64(word).map { .id($0) } ?? .name(word)
    }

    /// `127.0.0.1:443`, `[::1]:free,static`.
    mutating func address() throws(CommandMistake) -> AddressPlan {
        let word = try next("an address")
        var flags = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let place = flags.removeFirst()
        guard let (host, written) = HostPort.split(place) else {
            throw mistake("'\(place)' needs brackets around its IPv6 address")
        }
        guard let portText = written else { throw mistake("'\(place)' has no port") }
        guard let address = IPAddress(host) else { throw mistake("'\(host)' is not an IP address") }
        var port = PortPlan.free
        if portText != "free" {
            guard let number = Int(portText), (1...65535).contains(number) else {
                throw mistake("'\(portText)' is not a port")
            }
            port = .number(number)
        }
        let serves = try takeServes(&flags)
        let known = ["media_only", "tcpo_only", "static", "dead"]
        for flag in flags where !known.contains(flag) {
            throw CommandMistake(
                found: "unknown flag '\(flag)'",
                hint: Spelling.hint(for: flag, among: known + ["serves="])
            )
        }
        let isDead = flags.contains("dead")
        if isDead, port == .free { throw mistake("a dead address needs a port") }
        if isDead, serves != nil { throw mistake("nobody answers at a dead address") }
        return AddressPlan(
            mark: Self.mark,
            host: address,
            port: port,
            isIPv6: address.isIPv6,
            isMediaOnly: flags.contains("media_only"),
            isObfuscatedOnly: flags.contains("tcpo_only"),
            isStatic: flags.contains("static") ? true : nil,
            isThisPortOnly: true,
            secret: nil,
            isDead: isDead,
            serves: serves
        )
    }

    private static let mark = SourceMark(file: "a command", line: 1, column: 1)

    /// Takes `serves=2` out of the flags of an address; the last one holds.
    private func takeServes(_ flags: inout [String]) throws(CommandMistake) -> Marked<DCID>? {
        let prefix = "serves="
        guard let flag = flags.last(where: { $0.hasPrefix(prefix) }) else { return nil }
        flags.removeAll { $0.hasPrefix(prefix) }
        let text = flag.dropFirst(prefix.count)
        guard let number = Int(text), DCPlan.numbers.contains(number) else {
            throw mistake("'\(text)' is not the number of a DC")
        }
        return Marked(DCID(number), at: Self.mark)
    }
}
