import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getCountriesList lang_code:string hash:int = help.CountriesList`: countries and their codes.
    ///
    /// The common ones, in English whatever the language.
    enum GetCountriesList: APIMethod {
        static let traits = MethodTraits(
            "help.getCountriesList",
            honours: ["hash", .meaningless("lang_code")]
        )

        private static let hash: Int64 = 2

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard turn.number("hash") != hash else { return .object("help.countriesListNotModified") }
            let list = Country.all.map(\.value)
            return .object("help.countriesList", ["countries": .vector(list), "hash": .number(hash)])
        }
    }
}
