import DataCenters
import Primitives
import TL

extension EmailRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .gone(.loginSetUp), .gone(.loginChange), .gone(.passport): .badRequest("EMAIL_VERIFY_EXPIRED")
        case .gone(.recovery): .badRequest("PASSWORD_RECOVERY_EXPIRED")
        case .gone(.recoveryAddress): .badRequest("EMAIL_HASH_EXPIRED")
        case .wrong: .badRequest("CODE_INVALID")
        case .empty: .badRequest("CODE_EMPTY")
        case .invalidAddress: .badRequest("EMAIL_INVALID")
        case .nothingWaits: .badRequest("PHONE_HASH_EXPIRED")
        case .noAddress: .badRequest("EMAIL_NOT_SETUP")
        case .unprovable: .badRequest("EMAIL_NOT_ALLOWED")
        }
    }
}

extension RecoveryRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .noPassword: .badRequest("PASSWORD_EMPTY")
        case .noAddress: .badRequest("PASSWORD_RECOVERY_NA")
        case .elsewhere(let redirect): .userMigrate(to: redirect.dc)
        }
    }
}

extension EmailResetRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .code(let refusal): refusal.wireError
        case .pending: .badRequest("TASK_ALREADY_EXISTS")
        }
    }
}

extension DeletionRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .nobody: .badRequest("USER_INVALID")
        case .wait(let time): RPCError(named: "2FA_CONFIRM_WAIT_\(time.wholeSeconds)")
        case .elsewhere(let redirect): .userMigrate(to: redirect.dc)
        }
    }
}

extension PasskeyRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .noChallenge: RPCError(named: "AUTH_RESTART")
        case .invalid: .badRequest("CREDENTIAL_INVALID")
        case .elsewhere(let redirect): .userMigrate(to: redirect.dc)
        case .closed(.banned): .unauthorized("USER_DEACTIVATED_BAN")
        case .closed: .unauthorized("USER_DEACTIVATED")
        }
    }
}
