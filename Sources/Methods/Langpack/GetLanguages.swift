import DataCenters
import Primitives
import TL

extension Langpack {
    /// `langpack.getLanguages lang_pack:string = Vector<LangPackLanguage>`: English is all there is.
    enum GetLanguages: APIMethod {
        static let name = "langpack.getLanguages"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            [english]
        }
    }
}
