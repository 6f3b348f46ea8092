import DataCenters
import Primitives
import TL

extension Langpack {
    /// `langpack.getLangPack lang_pack:string lang_code:string = LangPackDifference`: a pack without strings.
    enum GetLangPack: APIMethod {
        static let traits = MethodTraits(
            "langpack.getLangPack",
            honours: [.meaningless("lang_pack"), "lang_code"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            difference(of: turn.text("lang_code"), since: 0)
        }
    }

    /// The only version that a pack ever has.
    private static let version: Int64 = 1

    /// A `langPackDifference` without strings.
    static func difference(of language: String, since version: Int64) -> TLValue {
        .object(
            "langPackDifference",
            [
                "lang_code": .string(language),
                "from_version": .number(version),
                "version": .number(Self.version),
                "strings": [],
            ]
        )
    }
}
