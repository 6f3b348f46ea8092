/// The errors that the API is known to answer with, each with its code: the only place that knows codes by name.
///
/// A word `X` of a name stands for a number: `FLOOD_WAIT_X`, `FILE_PART_X_MISSING`.
///
/// - Source: `errors.tsv`, whose head says where its lines are from.
package enum ErrorTable {
    /// All names, sorted as in the text.
    package static let names: [String] = rows.map(\.name)

    /// The code of an error, numbers in place of `X`; `nil` for one that nobody knows.
    package static func code(of name: String) -> Int32? {
        codes[name] ?? codes[general(name)]
    }

    /// The name as the table has it: whole words that are numbers become `X`.
    ///
    /// A number within a word is part of the name, as in `MD5_CHECKSUM_INVALID`; minutes are counted `XMIN`.
    package static func general(_ name: String) -> String {
        name.split(separator: "_", omittingEmptySubsequences: false).map { word in
            if isNumber(word) { return "X" }
            if word.hasSuffix(minutes), isNumber(word.dropLast(minutes.count)) { return "X" + minutes }
            return String(word)
        }.joined(separator: "_")
    }

    /// Whether a name has an `X` where a number belongs, and so is no error yet.
    package static func lacksNumber(_ name: String) -> Bool {
        codes[name] != nil && words(name).contains { $0 == "X" || $0 == "X" + minutes }
    }

    /// A name of the table with numbers in place of `X`: the first that `like` has, or an example.
    package static func concrete(_ name: String, like other: String = "") -> String {
        let number = words(other).first(where: isNumber).map(String.init) ?? "30"
        return words(name).map { word in
            switch word {
            case "X": number
            case "X" + minutes: number + minutes
            default: String(word)
            }
        }.joined(separator: "_")
    }

    private static let minutes = "MIN"

    private static func words(_ name: String) -> [Substring] {
        name.split(separator: "_", omittingEmptySubsequences: false)
    }

    private static func isNumber(_ word: Substring) -> Bool {
        !word.isEmpty && word.allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static let codes = Dictionary(rows.map { ($0.name, $0.code) }) { first, _ in first }

    private static let rows: [(name: String, code: Int32)] = SchemaText.errors.rows(of: 2).map { fields in
        guard let code = Int32(fields[1]) else {
            preconditionFailure("\(fields[0]) has no code in the table of errors")
        }
        return (fields[0], code)
    }
}
