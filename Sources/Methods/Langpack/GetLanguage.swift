import DataCenters
import Primitives
import TL

extension Langpack {
    /// `langpack.getLanguage lang_pack:string lang_code:string = LangPackLanguage`: English is all there is.
    enum GetLanguage: APIMethod {
        static let traits = MethodTraits(
            "langpack.getLanguage",
            honours: [.meaningless("lang_pack"), "lang_code"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard turn.text("lang_code") == "en" else {
                throw RPCError.badRequest(
                    "LANG_CODE_NOT_SUPPORTED",
                    because: "this world has language packs for en only"
                )
            }
            return english
        }
    }

    /// `langPackLanguage` of English.
    static let english = TLValue.object(
        "langPackLanguage",
        [
            "official": true,
            "name": "English",
            "native_name": "English",
            "lang_code": "en",
            "plural_code": "en",
            "translations_url": "https://translations.telegram.org/en/",
        ]
    )
}
