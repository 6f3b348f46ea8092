import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getAppConfig hash:int = help.AppConfig`: settings for apps, of which there are none.
    ///
    /// Before layer 154 the method has no hash, and its result is the bare `JSONValue`.
    enum GetAppConfig: APIMethod {
        static let traits = MethodTraits("help.getAppConfig", honours: ["hash"])

        private static let hash: Int64 = 1

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let config = TLValue.object("jsonObject", ["value": []])
            guard let known = turn.argument("hash")?.number else { return config }
            guard known != hash else { return .object("help.appConfigNotModified") }
            return .object("help.appConfig", ["hash": .number(hash), "config": config])
        }
    }
}
