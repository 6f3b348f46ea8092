/// Finds what servers mark in a text by themselves: links, addresses, names, tags, commands and telephone numbers.
///
/// Rules:
/// - Places are counted in UTF-16 units, as in every mark.
/// - Marks that are found do not overlap; of two that would, the one of the kind that is looked for first stays: links,
///   e-mail addresses, telephone numbers, public names, commands, tags, shares.
/// - A domain without a scheme is a link only below a well-known top-level domain.
///
/// - Source: api/entities; what clients that look for the same marks take for one. The lists of domains and the form of
///   telephone numbers are shorter than Telegram's, which are not published.
struct TextMarks {
    private let scalars: [Unicode.Scalar]
    /// Where each scalar begins, in UTF-16 units; one more for the end.
    private let places: [Int]
    private var found: [TextEntity] = []
    private var isTaken: [Bool]

    /// The marks in a text, in order.
    static func found(in text: String) -> [TextEntity] {
        // Nothing is looked for in a text in which nothing can be.
        guard text.utf8.contains(where: { signs.contains($0) }) else { return [] }
        var marks = TextMarks(text)
        marks.findLinks()
        marks.findNumbers()
        marks.findNames()
        marks.findCommands()
        marks.findTags()
        marks.findShares()
        return marks.found.sorted { $0.offset < $1.offset }
    }

    /// One of these is in every mark.
    private static let signs = Set("@#$/.+".utf8)

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var places: [Int] = []
        places.reserveCapacity(scalars.count + 1)
        var place = 0
        for scalar in scalars {
            places.append(place)
            place += UTF16.width(scalar)
        }
        places.append(place)
        self.places = places
        isTaken = Array(repeating: false, count: scalars.count)
    }

    private subscript(index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// The end of the scalars from `start` on that fulfil a condition, at most `limit` of them.
    private func end(from start: Int, limit: Int = .max, while isWanted: (Unicode.Scalar) -> Bool) -> Int {
        var end = start
        while end < scalars.count, end - start < limit, isWanted(scalars[end]) { end += 1 }
        return end
    }

    private mutating func mark(_ kind: TextEntity.Kind, _ range: Range<Int>) {
        guard !range.isEmpty, !isTaken[range].contains(true) else { return }
        for index in range { isTaken[index] = true }
        let offset = places[range.lowerBound]
        found.append(TextEntity(kind, offset: offset, length: places[range.upperBound] - offset))
    }

    // MARK: Names, commands and tags

    /// `@name`, of 3 to 32 letters.
    private mutating func findNames() {
        for start in scalars.indices where scalars[start] == "@" {
            guard self[start - 1]?.isWord != true else { continue }
            let end = end(from: start + 1) { $0.isNameLetter }
            guard (3...32).contains(end - start - 1), self[end]?.isWord != true else { continue }
            mark(.mention, start..<end)
        }
    }

    /// `/command` or `/command@bot`.
    private mutating func findCommands() {
        for start in scalars.indices where scalars[start] == "/" {
            if let before = self[start - 1], before.isWord || "/<>".unicodeScalars.contains(before) {
                continue
            }
            var end = end(from: start + 1) { $0.isNameLetter }
            guard (1...64).contains(end - start - 1) else { continue }
            if self[end] == "@" {
                let name = self.end(from: end + 1) { $0.isNameLetter }
                if (3...32).contains(name - end - 1) { end = name }
            }
            if let after = self[end], after.isWord || "/<>".unicodeScalars.contains(after) { continue }
            mark(.botCommand, start..<end)
        }
    }

    /// `#tag`, with a letter in it.
    private mutating func findTags() {
        for start in scalars.indices where scalars[start] == "#" {
            guard self[start - 1]?.isTagLetter != true else { continue }
            let end = end(from: start + 1, limit: 256) { $0.isTagLetter }
            guard scalars[start + 1..<end].contains(where: { !$0.isDigit && $0 != "_" }), self[end] != "#"
            else {
                continue
            }
            mark(.hashtag, start..<end)
        }
    }

    /// `$USD`, of 1 to 8 capitals.
    private mutating func findShares() {
        for start in scalars.indices where scalars[start] == "$" {
            if let before = self[start - 1], before == "$" || before.isTagLetter { continue }
            let end = end(from: start + 1) { ("A"..."Z").contains($0) }
            guard (1...8).contains(end - start - 1) else { continue }
            if let after = self[end], after == "$" || after.isTagLetter { continue }
            mark(.cashtag, start..<end)
        }
    }

    // MARK: Telephone numbers

    /// `+` and 7 to 15 digits, with blanks, hyphens and brackets between them.
    private mutating func findNumbers() {
        for start in scalars.indices where scalars[start] == "+" {
            guard self[start - 1]?.isWord != true, self[start + 1]?.isDigit == true else { continue }
            var end = end(from: start + 1) { $0.isDigit || " -()".unicodeScalars.contains($0) }
            while end > start, !scalars[end - 1].isDigit { end -= 1 }
            guard (7...15).contains(scalars[start..<end].count { $0.isDigit }), self[end]?.isWord != true
            else {
                continue
            }
            mark(.phone, start..<end)
        }
    }

    // MARK: Links and addresses

    /// Looks at each stretch without blanks that has a point or a scheme in it.
    private mutating func findLinks() {
        var start = 0
        while start < scalars.count {
            let begin = end(from: start) { !$0.isHostLetter }
            let stop = end(from: begin) { $0.isHostLetter }
            defer { start = max(stop, begin + 1) }
            if let domain = Domain(scalars[begin..<stop]) { findLink(domain, begin..<stop) }
        }
    }

    private mutating func findLink(_ domain: Domain, _ host: Range<Int>) {
        // What stands before it: a scheme, or the first half of an e-mail address.
        if self[host.lowerBound - 1] == "@" {
            let name = startOfAddress(before: host.lowerBound - 1)
            guard name < host.lowerBound - 1, domain.isKnown else { return }
            mark(.email, name..<host.lowerBound + domain.count)
            return
        }
        var begin = host.lowerBound
        if let scheme = startOfScheme(before: begin) {
            begin = scheme
        } else {
            let before = self[begin - 1].map { !"@/.#$&_".unicodeScalars.contains($0) } ?? true
            guard domain.isKnown, before, self[begin + domain.count] != "@" else { return }
        }
        mark(.url, begin..<endOfPath(from: host.lowerBound + domain.count))
    }

    private func startOfAddress(before at: Int) -> Int {
        var start = at
        while let scalar = self[start - 1], scalar.isAddressLetter, at - start < 64 { start -= 1 }
        while start < at, scalars[start] == "." { start += 1 }
        return start
    }

    private func startOfScheme(before host: Int) -> Int? {
        for scheme in ["http://", "https://", "ftp://", "tg://"].map({ Array($0.unicodeScalars) }) {
            let start = host - scheme.count
            guard start >= 0, self[start - 1]?.isNameLetter != true else { continue }
            if zip(scalars[start..<host], scheme).allSatisfy({ $0.properties.lowercaseMapping == String($1) })
            {
                return start
            }
        }
        return nil
    }

    /// The end of a link whose host ends at `host`: a port, a path, a query; punctuation at its end is not of it.
    private func endOfPath(from host: Int) -> Int {
        var end = host
        if self[end] == ":" {
            let port = self.end(from: end + 1, limit: 5) { $0.isDigit }
            if port > end + 1 { end = port }
        }
        guard let first = self[end], "/?#".unicodeScalars.contains(first) else { return end }
        var last = self.end(from: end) {
            !$0.properties.isWhitespace && !"<>\"«»“”".unicodeScalars.contains($0)
        }
        while last > end, let scalar = self[last - 1], ".,:;!?'`".unicodeScalars.contains(scalar) {
            last -= 1
        }
        // A bracket that was opened before the link is closed after it.
        while last > end, self[last - 1] == ")",
            scalars[end..<last].count(where: { $0 == "(" }) < scalars[end..<last].count(where: { $0 == ")" })
        {
            last -= 1
        }
        return last
    }
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

    /// A letter of public names and commands.
    fileprivate var isNameLetter: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || isDigit || self == "_"
    }

    /// A letter of any script, a digit or `_`.
    fileprivate var isWord: Bool { isNameLetter || properties.isAlphabetic }

    /// A letter of tags.
    fileprivate var isTagLetter: Bool {
        isWord || self == "\u{200c}" || properties.generalCategory == .nonspacingMark
    }

    /// A letter of host names.
    fileprivate var isHostLetter: Bool { isWord && self != "_" || self == "-" || self == "." }

    /// A letter of the first half of e-mail addresses.
    fileprivate var isAddressLetter: Bool { isNameLetter || ".+-%".unicodeScalars.contains(self) }
}
