import DataCenters
import TL

// Facts into RPC errors: the only place where the world's refusals get their names on the wire.

extension RPCError {
    /// The answer to a refused login call.
    init(_ refusal: LoginRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .elsewhere(let redirect): .phoneMigrate(to: redirect.dc, because: reason)
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
            }
    }

    /// The answer to a refused import.
    init(_ refusal: TransferRefusal) {
        let name = refusal == .wrongUser ? "USER_ID_INVALID" : "AUTH_BYTES_INVALID"
        self = .badRequest(name, because: refusal.description)
    }
}
