import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getCountriesList lang_code:string hash:int = help.CountriesList`: countries and their codes.
    ///
    /// A few of them, in English whatever the language.
    enum GetCountriesList: APIMethod {
        static let traits = MethodTraits("help.getCountriesList", honours: ["hash"])

        private static let hash: Int64 = 1
        private static let countries: [(iso2: String, name: String, code: String)] = [
            ("AE", "United Arab Emirates", "971"),
            ("BR", "Brazil", "55"),
            ("DE", "Germany", "49"),
            ("ES", "Spain", "34"),
            ("FR", "France", "33"),
            ("GB", "United Kingdom", "44"),
            ("IN", "India", "91"),
            ("IT", "Italy", "39"),
            ("NL", "Netherlands", "31"),
            ("SG", "Singapore", "65"),
            ("UA", "Ukraine", "380"),
            ("US", "USA", "1"),
        ]

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard turn.number("hash") != hash else { return .object("help.countriesListNotModified") }
            let list = countries.map { country in
                TLValue.object(
                    "help.country",
                    [
                        "iso2": .string(country.iso2),
                        "default_name": .string(country.name),
                        "country_codes": [
                            .object("help.countryCode", ["country_code": .string(country.code)])
                        ],
                    ]
                )
            }
            return .object("help.countriesList", ["countries": .vector(list), "hash": .number(hash)])
        }
    }
}
