import DataCenters
import Primitives
import TL

extension Langpack {
    /// `langpack.getDifference lang_pack:string lang_code:string from_version:int = LangPackDifference`: no news.
    enum GetDifference: APIMethod {
        static let traits = MethodTraits(
            "langpack.getDifference",
            honours: [.meaningless("lang_pack"), "lang_code", "from_version"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            difference(of: turn.text("lang_code"), since: turn.number("from_version"))
        }
    }
}
