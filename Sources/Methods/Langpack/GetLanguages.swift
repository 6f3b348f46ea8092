import DataCenters
import Primitives
import TL

extension Langpack {
    /// `langpack.getLanguages lang_pack:string = Vector<LangPackLanguage>`: English is all there is.
    enum GetLanguages: APIMethod {
        static let traits = MethodTraits(
            "langpack.getLanguages",
            honours: [.meaningless("lang_pack")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            [english]
        }
    }
}
