import TL

/// A country with a code of telephone numbers, as clients list them where a number is entered.
struct Country: Sendable {
    private let iso2: String
    private let name: String
    private let codes: [Code]

    /// A code, and the beginnings and patterns of the numbers behind it, if several countries share it.
    private struct Code: Sendable {
        let digits: String
        var prefixes: [String] = []
        var patterns: [String] = []
    }

    private init(_ iso2: String, _ name: String, _ code: String) {
        self.init(iso2, name, [Code(digits: code)])
    }

    private init(_ iso2: String, _ name: String, _ codes: [Code]) {
        self.iso2 = iso2
        self.name = name
        self.codes = codes
    }

    /// `help.country`.
    var value: TLValue {
        let codes = codes.map { code -> TLValue in
            var fields: TLFields = ["country_code": .string(code.digits)]
            if !code.prefixes.isEmpty { fields["prefixes"] = .vector(code.prefixes.map { .string($0) }) }
            if !code.patterns.isEmpty { fields["patterns"] = .vector(code.patterns.map { .string($0) }) }
            return .object("help.countryCode", fields)
        }
        return .object(
            "help.country",
            ["iso2": .string(iso2), "default_name": .string(name), "country_codes": .vector(codes)]
        )
    }

    /// Those that share a code, the anonymous numbers and the test numbers; then the other common ones.
    static let all: [Country] =
        [
            .init("FT", "Anonymous Numbers", "888"),
            // Telegram names no country for 999; without one clients refuse the test numbers in their forms.
            .init("XT", "Test Numbers", [Code(digits: "999", prefixes: ["66"], patterns: ["66 X XXXX"])]),
            .init("CA", "Canada", [Code(digits: "1", prefixes: ["204", "236", "403", "416", "514", "604"])]),
            .init("KZ", "Kazakhstan", [Code(digits: "7", prefixes: ["6", "7"])]),
            .init("RU", "Russian Federation", [Code(digits: "7")]),
            .init("US", "USA", [Code(digits: "1", patterns: ["XXX XXX XXXX"])]),
        ] + plain.map { .init($0.0, $0.1, $0.2) }

    private static let plain: [(String, String, String)] = [
        ("AR", "Argentina", "54"), ("AT", "Austria", "43"), ("AU", "Australia", "61"),
        ("AZ", "Azerbaijan", "994"), ("BD", "Bangladesh", "880"), ("BE", "Belgium", "32"),
        ("BG", "Bulgaria", "359"), ("BR", "Brazil", "55"), ("BY", "Belarus", "375"),
        ("CH", "Switzerland", "41"), ("CL", "Chile", "56"), ("CN", "China", "86"), ("CO", "Colombia", "57"),
        ("CZ", "Czech Republic", "420"), ("DE", "Germany", "49"), ("DK", "Denmark", "45"),
        ("DZ", "Algeria", "213"), ("EE", "Estonia", "372"), ("EG", "Egypt", "20"), ("ES", "Spain", "34"),
        ("ET", "Ethiopia", "251"), ("FI", "Finland", "358"), ("FR", "France", "33"),
        ("GB", "United Kingdom", "44"), ("GE", "Georgia", "995"), ("GH", "Ghana", "233"),
        ("GR", "Greece", "30"), ("HK", "Hong Kong", "852"), ("HR", "Croatia", "385"), ("HU", "Hungary", "36"),
        ("ID", "Indonesia", "62"), ("IE", "Ireland", "353"), ("IL", "Israel", "972"), ("IN", "India", "91"),
        ("IQ", "Iraq", "964"), ("IR", "Iran", "98"), ("IT", "Italy", "39"), ("JP", "Japan", "81"),
        ("KE", "Kenya", "254"), ("KG", "Kyrgyzstan", "996"), ("KH", "Cambodia", "855"),
        ("KR", "South Korea", "82"), ("LK", "Sri Lanka", "94"), ("LT", "Lithuania", "370"),
        ("LV", "Latvia", "371"), ("MA", "Morocco", "212"), ("MD", "Moldova", "373"), ("MM", "Myanmar", "95"),
        ("MX", "Mexico", "52"), ("MY", "Malaysia", "60"), ("NG", "Nigeria", "234"),
        ("NL", "Netherlands", "31"), ("NO", "Norway", "47"), ("NP", "Nepal", "977"),
        ("NZ", "New Zealand", "64"), ("PE", "Peru", "51"), ("PH", "Philippines", "63"),
        ("PK", "Pakistan", "92"), ("PL", "Poland", "48"), ("PT", "Portugal", "351"), ("RO", "Romania", "40"),
        ("RS", "Serbia", "381"), ("SA", "Saudi Arabia", "966"), ("SE", "Sweden", "46"),
        ("SG", "Singapore", "65"), ("SI", "Slovenia", "386"), ("SK", "Slovakia", "421"),
        ("SY", "Syria", "963"), ("TH", "Thailand", "66"), ("TJ", "Tajikistan", "992"),
        ("TR", "Turkey", "90"), ("TW", "Taiwan", "886"), ("TZ", "Tanzania", "255"), ("UA", "Ukraine", "380"),
        ("UG", "Uganda", "256"), ("AE", "United Arab Emirates", "971"), ("UZ", "Uzbekistan", "998"),
        ("VE", "Venezuela", "58"), ("VN", "Vietnam", "84"), ("ZA", "South Africa", "27"),
    ]
}
