import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getAppConfig hash:int = help.AppConfig`: settings for apps: that the caller is frozen.
    ///
    /// Since when and until when, and where to complain; other settings there are none.
    ///
    /// Before layer 154 the method has no hash, and its result is the bare `JSONValue`.
    enum GetAppConfig: APIMethod {
        static let traits = MethodTraits("help.getAppConfig", honours: ["hash"])

        /// How long a frozen account has before it is deleted, as clients are told; none is.
        private static let frozenTime = Duration.seconds(30 * 86_400)
        /// Where clients are told to complain.
        private static let appeal = "https://t.me/spambot"

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let frozen = turn.world.account(at: turn.place).flatMap { $0.state == .frozen ? $0 : nil }
            let config = TLValue.object("jsonObject", ["value": .vector(frozen.map(freeze) ?? [])])
            let hash: Int64 = frozen == nil ? 1 : 2
            guard let known = turn.argument("hash")?.number else { return config }
            guard known != hash else { return .object("help.appConfigNotModified") }
            return .object("help.appConfig", ["hash": .number(hash), "config": config])
        }

        private static func freeze(_ account: Account) -> [TLValue] {
            let until = account.created + frozenTime
            return [
                setting("freeze_since_date", "jsonNumber", .double(Double(account.created.seconds))),
                setting("freeze_until_date", "jsonNumber", .double(Double(until.seconds))),
                setting("freeze_appeal_url", "jsonString", .string(appeal)),
            ]
        }

        private static func setting(_ key: String, _ kind: String, _ value: TLValue) -> TLValue {
            .object("jsonObjectValue", ["key": .string(key), "value": .object(kind, ["value": value])])
        }
    }
}
