package import Primitives

/// The refusal of a request: `rpc_error#2144ca19 error_code:int error_message:string`.
///
/// - Source: api/errors.
package struct RPCError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The class of the error: 303, 400, 401, 403, 404, 406, 420, 500, -503.
    package let code: Int32
    /// The name, with its argument if it has one: `PHONE_MIGRATE_2`.
    package let message: String
    /// Why the simulator answered so, for logs and reports; never sent.
    package let reason: String?

    /// An error by code and message.
    package init(code: Int32, _ message: String, because reason: String? = nil) {
        self.code = code
        self.message = message
        self.reason = reason
    }

    /// An error that the API is known to answer with, by its name alone, numbers in place of `X`.
    package init(named name: String, because reason: String? = nil) {
        guard let code = ErrorTable.code(of: name) else {
            preconditionFailure("no error \(name) is known; errors.tsv has to say its code")
        }
        self.init(code: code, name, because: reason)
    }

    /// Code and message as people write them: `303 PHONE_MIGRATE_2`.
    package var description: String { "\(code) \(message)" }
}

extension RPCError {
    /// 303 `PHONE_MIGRATE_X`: the number belongs to an account of DC X.
    package static func phoneMigrate(to dc: DCID, because reason: String? = nil) -> RPCError {
        RPCError(named: "PHONE_MIGRATE_\(dc)", because: reason)
    }

    /// 303 `NETWORK_MIGRATE_X`: the caller's address is nearest to DC X.
    package static func networkMigrate(to dc: DCID, because reason: String? = nil) -> RPCError {
        RPCError(named: "NETWORK_MIGRATE_\(dc)", because: reason)
    }

    /// 303 `USER_MIGRATE_X`: the account lives, or now lives, at DC X.
    package static func userMigrate(to dc: DCID, because reason: String? = nil) -> RPCError {
        RPCError(named: "USER_MIGRATE_\(dc)", because: reason)
    }

    /// 303 `STATS_MIGRATE_X`: the statistics of the channel live at DC X.
    package static func statsMigrate(to dc: DCID, because reason: String? = nil) -> RPCError {
        RPCError(named: "STATS_MIGRATE_\(dc)", because: reason)
    }

    /// 400: the request is wrong.
    package static func badRequest(_ message: String, because reason: String? = nil) -> RPCError {
        RPCError(code: 400, message, because: reason)
    }

    /// 401: the key has no login, or the login is gone.
    package static func unauthorized(_ message: String, because reason: String? = nil) -> RPCError {
        RPCError(code: 401, message, because: reason)
    }
}
