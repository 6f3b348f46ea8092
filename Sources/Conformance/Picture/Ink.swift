package import Events

extension Ink {
    private var code: String {
        switch self {
        case .plain: ""
        case .faint: "2"
        case .good: "32"
        case .bad: "31"
        case .redirect: "1;33"
        case .scenario: "35"
        case .strong: "1"
        }
    }

    /// The text in this ink, if the reader has colours.
    package func paint(_ text: String, _ hasColor: Bool) -> String {
        hasColor && !code.isEmpty ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
    }
}

extension String {
    /// The text without what could move a terminal's cursor or end a line: clients chose some of it.
    var printable: String {
        guard unicodeScalars.contains(where: \.isControl) else { return self }
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars { scalars.append(scalar.isControl ? "\u{fffd}" : scalar) }
        return String(scalars)
    }
}

extension UnicodeScalar {
    /// Control characters, and marks that turn the direction of writing round.
    fileprivate var isControl: Bool {
        value < 0x20 || (0x7f...0x9f).contains(value) || (0x2028...0x202e).contains(value)
            || (0x2066...0x2069).contains(value)
    }
}
