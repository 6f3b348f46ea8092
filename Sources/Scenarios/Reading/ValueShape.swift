/// What the value of a key may be: for the reference in words, for editors as JSON Schema.
///
/// The decoder has a reader for each; a test holds the two against each other, key by key.
package indirect enum ValueShape: Sendable {
    /// A text of at most so many characters.
    case text(atMost: Int, mayBeEmpty: Bool = false)
    /// `true` or `false`.
    case bool
    /// A whole number.
    case integer(ClosedRange<Int64>)
    /// One of a few numbers.
    case integers([Int64])
    /// One of a few words.
    case words([String])
    /// A number or a text with a notation of its own.
    case notation(TextForm)
    /// A list; what is in it, and its name in the plural.
    case list(ValueShape, of: String, count: ClosedRange<Int>)
    /// A mapping with the keys of a table.
    case mapping(KeyTable)
    /// A mapping of names to texts.
    case texts
    /// One of several.
    case either([ValueShape])
    /// A fault, whose keys depend on its keyword.
    case fault
    /// A pattern of events; `isMoment` if it may say which match counts.
    case pattern(isMoment: Bool)
    /// What a field must be, in the words of the reference.
    case matcher(String)
    /// What a whole number must be, in the words of the reference.
    case number(String)
    /// What a method must be, in the words of the reference.
    case method(String)
    /// What the arguments of a query must be.
    case arguments
    /// A value of the schema of a method, in the words of the reference.
    case template(String)

    /// A text as usual.
    static let text = ValueShape.text(atMost: 256)

    /// In words: `a number from 1 to 65535`.
    package var form: String {
        switch self {
        case .text: "a text"
        case .bool: "true or false"
        case .integer(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
        case .integers(let numbers): Self.choice(numbers.map { "\($0)" })
        case .words(let words): words.joined(separator: " or ")
        case .notation(let notation): notation.form
        case .list(_, let plural, _): "a list of \(plural)"
        case .mapping: "a mapping"
        case .texts: "a mapping of texts"
        case .either(let shapes):
            shapes.dropLast().map(\.form).joined(separator: ", ") + ", or \(shapes.last?.form ?? "")"
        case .fault: "a fault"
        case .pattern: "a pattern"
        case .matcher(let form), .number(let form), .method(let form), .template(let form): form
        case .arguments: "a mapping of arguments"
        }
    }

    private static func choice(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or \(last)"
    }
}

/// A notation of texts and numbers, as far as a regular expression can say it.
package struct TextForm: Hashable, Sendable {
    /// Which numbers without quotes are values too.
    package enum Numbers: Hashable, Sendable {
        /// None.
        case none
        /// All: the notation has digits that YAML takes for a number.
        case all
        /// Whole numbers of a range.
        case whole(ClosedRange<Int64>)
        /// Whole numbers from 0 that need 64 bits.
        case unsigned
        /// Numbers between 0 and 1, both left out.
        case fraction
    }

    /// In words.
    package let form: String
    /// What a text must match; `nil` if it may be no text.
    package let regex: String?
    /// Which numbers are values.
    package let numbers: Numbers

    init(_ form: String, regex: String?, numbers: Numbers = .none) {
        self.form = form
        self.regex = regex
        self.numbers = numbers
    }
}

// Notations that several tables use.
extension ValueShape {
    static let duration = notation(TextForm(DurationText.form, regex: "^[0-9]+(ms|s|m|h|d)$"))
    static let dc = integer(Int64(DCPlan.numbers.lowerBound)...Int64(DCPlan.numbers.upperBound))
    static let phone = notation(
        TextForm("a phone number with country code", regex: "^[^A-Za-z]*[0-9][^A-Za-z]*$", numbers: .all)
    )
    static let username = notation(
        TextForm(Item.usernameForm, regex: "^@?[A-Za-z][A-Za-z0-9_]{3,31}$")
    )
    static let botToken = notation(
        TextForm("a token such as 1234567890:secret", regex: "^[1-9][0-9]*:[!-~]{1,64}$")
    )
    static let rpcError = notation(
        TextForm(Item.errorForm, regex: "^(-?[0-9]+ +)?[^ ]*[^ 0-9][^ ]*$")
    )
    static let trigger = either([
        .duration,
        .notation(TextForm("a count such as 3 requests", regex: "^[1-9][0-9]* +requests?$")),
        .pattern(isMoment: true),
    ])
    static let fieldNames = either([
        .notation(TextForm("a field", regex: ".")),
        .list(.text, of: "fields", count: 1...10),
    ])

    /// A size; `from` is the least.
    static func size(from least: Int64 = 0, atMost most: Int64) -> ValueShape {
        .notation(
            TextForm(
                SizeText.form,
                regex: "^[0-9]+(B|KB|MB|GB|KiB|MiB|GiB)$",
                numbers: .whole(least...most)
            )
        )
    }

    /// A number, or a range of numbers.
    static func range(_ form: String, from least: Int64) -> ValueShape {
        .notation(
            TextForm(
                form,
                regex: "^([0-9]+\\.\\.[0-9]*|\\.\\.[0-9]+)$",
                numbers: .whole(least...Int64(Item.mostTimes))
            )
        )
    }

    /// A list of as many as a file may have.
    static func list(_ item: ValueShape, of plural: String, atMost most: Int) -> ValueShape {
        .list(item, of: plural, count: 0...most)
    }
}
