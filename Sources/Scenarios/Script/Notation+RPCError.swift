import TL

extension Notation where Value == RPCError {
    /// An error by its name, with its code or without: `FLOOD_WAIT_3`, `400 PHONE_NUMBER_BANNED`.
    static var rpcError: Self {
        let form = "the name of an error such as FLOOD_WAIT_3, or a code and a name"
        return Notation(form, schema: .text("^(-?[0-9]+ +)?[^ ]*[^ 0-9][^ ]*$")) { item in
            guard let text = item.scalar else {
                item.refuse(expected: form)
                return nil
            }
            let words = text.split(separator: " ", maxSplits: 1).map(String.init)
            let code = words.first.flatMap { Int32($0) }
            guard let name = code == nil ? text : words.dropFirst().first else {
                item.refuse(expected: form, hint: "write a name after \(text)")
                return nil
            }
            guard name.count <= 128, !name.contains(where: { $0.isWhitespace }) else {
                item.refuse(expected: form)
                return nil
            }
            // Whoever writes the code too means what is written, and a scenario may invent errors.
            if code == nil, !KnownErrors.knows(name), let nearest = KnownErrors.nearest(to: name) {
                let found = "'\(name)' is no error that dcsim knows"
                let hint = "did you mean '\(nearest)'?"
                item.mistakes.add(Diagnostic(at: item.mark, severity: .warning, found: found, hint: hint))
            }
            return RPCError(code: code ?? RPCError.usualCode(of: name), name, because: "the scenario says so")
        }
    }
}

extension RPCError {
    /// The code that an error of this name usually has.
    ///
    /// - Source: api/errors.
    static func usualCode(of name: String) -> Int32 {
        usualCodes.first { Glob.matches(name, $0.pattern) }?.code ?? 400
    }

    private static let usualCodes: [(pattern: String, code: Int32)] = [
        ("*_MIGRATE_*", 303),
        ("FLOOD_*", 420), ("SLOWMODE_WAIT_*", 420), ("TAKEOUT_INIT_DELAY_*", 420),
        ("2FA_CONFIRM_WAIT_*", 420),
        ("AUTH_KEY_UNREGISTERED", 401), ("AUTH_KEY_INVALID", 401), ("AUTH_KEY_PERM_EMPTY", 401),
        ("USER_DEACTIVATED*", 401), ("SESSION_REVOKED", 401), ("SESSION_EXPIRED", 401),
        ("SESSION_PASSWORD_NEEDED", 401),
        ("AUTH_KEY_DUPLICATED", 406), ("FRESH_CHANGE_*_FORBIDDEN", 406), ("PHONE_NUMBER_INVALID", 406),
        ("UPDATE_APP_TO_LOGIN", 406),
        ("CHAT_WRITE_FORBIDDEN", 403), ("USER_PRIVACY_RESTRICTED", 403), ("*_FORBIDDEN", 403),
        ("INTERNAL*", 500), ("AUTH_RESTART*", 500), ("RPC_CALL_FAIL", 500), ("RPC_MCGET_FAIL", 500),
        ("Timeout", -503), ("TIMEOUT", -503), ("MSG_WAIT_TIMEOUT", -503),
    ]
}
