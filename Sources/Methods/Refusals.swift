import DataCenters
import Primitives
import TL

// Facts into RPC errors: the only place where the world's refusals get their names on the wire.

extension RPCError {
    /// The answer to a refused login call.
    init(_ refusal: LoginRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .elsewhere(let redirect): .phoneMigrate(to: redirect.dc, because: reason)
            case .nearer(let redirect): .networkMigrate(to: redirect.dc, because: reason)
            case .closed(.banned): .badRequest("PHONE_NUMBER_BANNED", because: reason)
            case .closed: .unauthorized("USER_DEACTIVATED", because: reason)
            case .tooManyTestLogins(let wait):
                RPCError(code: 420, "FLOOD_TEST_PHONE_WAIT_\(wait.wholeSeconds)", because: reason)
            case .noSuchTestDC: .badRequest("PHONE_NUMBER_INVALID", because: reason)
            case .code(let refusal): RPCError(refusal)
            case .occupied: .badRequest("PHONE_NUMBER_OCCUPIED", because: reason)
            case .worldIsFull: .badRequest("PHONE_NUMBER_FLOOD", because: reason)
            }
    }

    /// The answer to a refused login code.
    init(_ refusal: CodeRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            // A hash of the DC that redirected is unknown here; clients that keep it are told "expired".
            case .unknownHash, .expired, .exhausted: .badRequest("PHONE_CODE_EXPIRED", because: reason)
            case .wrong, .notConfirmed: .badRequest("PHONE_CODE_INVALID", because: reason)
            case .noFurtherWay: RPCError(code: 406, "SEND_CODE_UNAVAILABLE", because: reason)
            }
    }

    /// The answer to a refused export.
    init(_ refusal: ExportRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .notLoggedIn: .unauthorized("AUTH_KEY_UNREGISTERED", because: reason)
            case .sameDC, .noSuchDC: .badRequest("DC_ID_INVALID", because: reason)
            case .elsewhere(let redirect): .userMigrate(to: redirect.dc, because: reason)
            }
    }

    /// The answer to a refused import.
    init(_ refusal: TransferRefusal) {
        let name = refusal == .wrongUser ? "USER_ID_INVALID" : "AUTH_BYTES_INVALID"
        self = .badRequest(name, because: refusal.description)
    }

    /// The answer to a refused password.
    init(_ refusal: PasswordRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .unknownChallenge: .badRequest("SRP_ID_INVALID", because: reason)
            case .changed: .badRequest("SRP_PASSWORD_CHANGED", because: reason)
            case .publicNumberInvalid: .badRequest("SRP_A_INVALID", because: reason)
            case .wrong, .noPassword: .badRequest("PASSWORD_HASH_INVALID", because: reason)
            case .elsewhere(let redirect): .userMigrate(to: redirect.dc, because: reason)
            case .newSettingsInvalid: .badRequest("NEW_SETTINGS_INVALID", because: reason)
            case .newSaltInvalid: .badRequest("NEW_SALT_INVALID", because: reason)
            }
    }

    /// The answer to a refused bot.
    init(_ refusal: BotRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .unknownToken: .badRequest("ACCESS_TOKEN_INVALID", because: reason)
            case .expiredToken: .badRequest("ACCESS_TOKEN_EXPIRED", because: reason)
            case .elsewhere(let redirect): .userMigrate(to: redirect.dc, because: reason)
            case .closed(.banned): .unauthorized("USER_DEACTIVATED_BAN", because: reason)
            case .closed: .unauthorized("USER_DEACTIVATED", because: reason)
            }
    }

    /// The answer to a refused login token; who accepts one is told otherwise that it is unknown.
    init(_ refusal: LoginTokenRefusal, isAcceptance: Bool = false) {
        let name =
            switch refusal {
            case .unknown: isAcceptance ? "AUTH_TOKEN_INVALIDX" : "AUTH_TOKEN_INVALID"
            case .notAccepted, .accountGone: "AUTH_TOKEN_INVALID"
            case .expired: "AUTH_TOKEN_EXPIRED"
            case .alreadyAccepted: "AUTH_TOKEN_ALREADY_ACCEPTED"
            case .excepted: "AUTH_TOKEN_EXCEPTION"
            }
        self = .badRequest(name, because: refusal.description)
    }

    /// The answer to a login that was not ended.
    init(_ refusal: ResetRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .unknownHash: .badRequest("HASH_INVALID", because: reason)
            case .tooFresh: RPCError(code: 406, "FRESH_RESET_AUTHORISATION_FORBIDDEN", because: reason)
            }
    }

    /// 401 SESSION_PASSWORD_NEEDED.
    static func passwordNeeded(by account: Account) -> RPCError {
        .unauthorized("SESSION_PASSWORD_NEEDED", because: "\(account.label) has a two-step password")
    }
}

extension Duration {
    /// In seconds, a part of one counted as a whole.
    fileprivate var wholeSeconds: Int64 {
        components.seconds + (components.attoseconds > 0 ? 1 : 0)
    }
}
