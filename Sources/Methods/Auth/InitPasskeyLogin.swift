import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.initPasskeyLogin api_id:int api_hash:string = auth.PasskeyLoginOptions`: a question for a passkey.
    ///
    /// - Errors: API_ID_INVALID, API_ID_PUBLISHED_FLOOD.
    /// - Source: api/passkeys, "Logging in with a passkey"; the options are those of WebAuthn.
    enum InitPasskeyLogin: APIMethod {
        static let traits = MethodTraits("auth.initPasskeyLogin", honours: ["api_id", "api_hash"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            try turn.checkApplication()
            let challenge = turn.world.askForPasskey(at: turn.place, now: turn.now)
            let key: JSON = [
                "challenge": .string(challenge.base64URL),
                "timeout": .number(turn.world.settings.codeLifetime.wholeSeconds * 1000),
                "rpId": "telegram.org",
                "allowCredentials": [],
                "userVerification": "required",
            ]
            let options = TLValue.object("dataJSON", ["data": .string("\(["publicKey": key] as JSON)")])
            return .object("auth.passkeyLoginOptions", ["options": options])
        }
    }
}

extension [UInt8] {
    /// In base64 for addresses, without padding.
    var base64URL: String {
        let letters = ByteString(self).base64.compactMap { letter -> Character? in
            switch letter {
            case "+": "-"
            case "/": "_"
            case "=": nil
            default: letter
            }
        }
        return String(letters)
    }
}
