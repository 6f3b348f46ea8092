import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.finishPasskeyLogin credential from_dc_id from_auth_key_id = auth.Authorization`: the passkey's answer.
    ///
    /// `user_handle` says whose passkey it is and where that account lives, `2:4711`; a client that asked another DC
    /// first says there which key it asked with. What is compared is the question, the id and the owner; signatures
    /// are not checked.
    ///
    /// - Errors: CREDENTIAL_INVALID, 500 AUTH_RESTART, 303 USER_MIGRATE_X, 401 SESSION_PASSWORD_NEEDED.
    /// - Source: method/auth.finishPasskeyLogin.
    enum FinishPasskeyLogin: APIMethod {
        static let traits = MethodTraits(
            "auth.finishPasskeyLogin",
            honours: ["credential", "from_dc_id", "from_auth_key_id"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let credential = turn.object("credential")
            let from = turn.argument("from_dc_id")?.number
            let key = turn.argument("from_auth_key_id")?.number
            guard let credential, let response = credential["response"]?.object,
                response.name == "inputPasskeyResponseLogin"
            else { throw PasskeyRefusal.invalid("the credential is not one that a login is answered with") }
            let handle = (response["user_handle"]?.string ?? "").split(separator: ":")
            guard handle.count == 2, Int64(handle[0]) != nil, let user = Int64(handle[1]) else {
                throw PasskeyRefusal.invalid("user_handle is not the number of a DC and that of an account")
            }
            var asked = turn.place
            if let from, let key { asked = KeyPlace(dc: DCID(Int(from)), keyID: AuthKeyID(key)) }
            let data = response["client_data"]?.object?["data"]?.string ?? ""
            let outcome = try turn.world.logIn(
                byPasskey: credential["id"]?.string ?? "",
                of: UserID(user),
                asked: asked,
                at: turn.place,
                now: turn.now
            ) { challenge in
                data.contains("\"\(challenge.base64URL)\"")
            }
            return try turn.authorization(after: outcome)
        }
    }
}
