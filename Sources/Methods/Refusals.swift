import DataCenters
import Primitives
import TL

/// Why the world refuses something; its description is the reason.
///
/// Handlers throw it on as it is; `MethodTable` makes an RPC error of it.
protocol Refusal: Error, CustomStringConvertible {
    /// What it is on the wire, without the reason.
    var wireError: RPCError { get }
}

extension Refusal {
    /// The same with the reason.
    var rpcError: RPCError {
        let error = wireError
        return RPCError(code: error.code, error.message, because: description)
    }
}

// The world's refusals get their names on the wire here and nowhere else.

extension LoginRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .elsewhere(let redirect): .phoneMigrate(to: redirect.dc)
        case .nearer(let redirect): .networkMigrate(to: redirect.dc)
        case .closed(.banned): .badRequest("PHONE_NUMBER_BANNED")
        case .closed: .unauthorized("USER_DEACTIVATED")
        case .tooManyCodes: .badRequest("PHONE_NUMBER_FLOOD")
        case .tooManyWrongPasswords: RPCError(named: "PHONE_PASSWORD_FLOOD")
        case .tooManyTestLogins(let wait):
            RPCError(named: "FLOOD_TEST_PHONE_WAIT_\(wait.wholeSeconds)")
        case .noSuchTestDC: .badRequest("PHONE_NUMBER_INVALID")
        case .code(let refusal): refusal.wireError
        case .occupied: .badRequest("PHONE_NUMBER_OCCUPIED")
        case .worldIsFull: .badRequest("PHONE_NUMBER_FLOOD")
        }
    }
}

extension CodeRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        // A hash of the DC that redirected is unknown here; clients that keep it are told "expired".
        case .unknownHash, .expired, .exhausted: .badRequest("PHONE_CODE_EXPIRED")
        case .empty: .badRequest("PHONE_CODE_EMPTY")
        case .wrong, .notConfirmed: .badRequest("PHONE_CODE_INVALID")
        case .noFurtherWay: RPCError(named: "SEND_CODE_UNAVAILABLE")
        case .noAddress: .badRequest("EMAIL_INSTALL_MISSING")
        }
    }
}

extension ExportRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .notLoggedIn: .unauthorized("AUTH_KEY_UNREGISTERED")
        case .sameDC, .noSuchDC: .badRequest("DC_ID_INVALID")
        case .elsewhere(let redirect): .userMigrate(to: redirect.dc)
        }
    }
}

extension TransferRefusal: Refusal {
    var wireError: RPCError {
        .badRequest(self == .wrongUser ? "USER_ID_INVALID" : "AUTH_BYTES_INVALID")
    }
}

extension PasswordRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .unknownChallenge, .expiredChallenge: .badRequest("SRP_ID_INVALID")
        case .changed: .badRequest("SRP_PASSWORD_CHANGED")
        case .publicNumberInvalid: .badRequest("SRP_A_INVALID")
        case .wrong, .noPassword: .badRequest("PASSWORD_HASH_INVALID")
        case .elsewhere(let redirect): .userMigrate(to: redirect.dc)
        case .newSettingsInvalid: .badRequest("NEW_SETTINGS_INVALID")
        case .newSaltInvalid: .badRequest("NEW_SALT_INVALID")
        }
    }
}

extension BotRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .unknownToken: .badRequest("ACCESS_TOKEN_INVALID")
        case .expiredToken: .badRequest("ACCESS_TOKEN_EXPIRED")
        case .elsewhere(let redirect): .userMigrate(to: redirect.dc)
        case .closed(.banned): .unauthorized("USER_DEACTIVATED_BAN")
        case .closed: .unauthorized("USER_DEACTIVATED")
        }
    }
}

extension LoginTokenRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .unknown, .notAccepted, .accountGone: .badRequest("AUTH_TOKEN_INVALID")
        case .expired: .badRequest("AUTH_TOKEN_EXPIRED")
        case .alreadyAccepted: .badRequest("AUTH_TOKEN_ALREADY_ACCEPTED")
        case .excepted: .badRequest("AUTH_TOKEN_EXCEPTION")
        }
    }
}

extension ResetRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .unknownHash: .badRequest("HASH_INVALID")
        case .tooFresh: RPCError(named: "FRESH_RESET_AUTHORISATION_FORBIDDEN")
        }
    }
}

extension RPCError {
    /// 400 UNSUPPORTED: a method or an argument that the schema has, and that is not simulated.
    static func unsupported(_ what: String) -> RPCError {
        .badRequest("UNSUPPORTED", because: "not simulated: \(what)")
    }

    /// 401 SESSION_PASSWORD_NEEDED.
    static func passwordNeeded(by account: Account) -> RPCError {
        .unauthorized("SESSION_PASSWORD_NEEDED", because: "\(account.label) has a two-step password")
    }
}
