import DataCenters
import Primitives
import TL

extension Langpack {
    /// `langpack.getDifference lang_pack:string lang_code:string from_version:int = LangPackDifference`: no news.
    enum GetDifference: APIMethod {
        static let name = "langpack.getDifference"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            difference(of: call.text("lang_code"), since: call.number("from_version"))
        }
    }
}
