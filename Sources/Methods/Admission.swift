import DataCenters
import TL

/// Who may call what where: what is asked before any handler is.
///
///     | the key                                    | answer                                              |
///     | was used twice at once                     | 406 AUTH_KEY_DUPLICATED to everything               |
///     | has no login, the method needs one         | 401 AUTH_KEY_UNREGISTERED                           |
///     | ... and waits for a password               | 401 SESSION_PASSWORD_NEEDED                         |
///     | ... and was logged out from elsewhere      | 401 SESSION_REVOKED once, then as without a login   |
///     | is logged in as a deleted or banned account| 401 USER_DEACTIVATED, USER_DEACTIVATED_BAN          |
///     | is logged in as a frozen account, others would see it | 420 FROZEN_METHOD_INVALID                |
///     | is logged in as an account of another DC   | 303 USER_MIGRATE_X, unless served abroad            |
///     | is logged in as a bot, the method is for people   | 400 BOT_METHOD_INVALID                       |
///     | is not, and the method is for bots         | 400 USER_BOT_REQUIRED                               |
///
/// SESSION_REVOKED is said once because after it the client has to drop its login, and a key without one is
/// unregistered; the documentation does not say how long it lasts.
enum Admission {
    /// Refuses a call that must not reach its handler.
    static func check(_ call: Call, _ traits: MethodTraits, in world: inout World) throws(RPCError) {
        world.finishMoves(now: call.now)
        if world.isDuplicated(call.place) {
            let reason = "\(call.place) was used twice at once"
            throw RPCError(named: "AUTH_KEY_DUPLICATED", because: reason)
        }
        if traits.stage != .always { try checkLogin(call, traits.stage, in: &world) }
        if let (home, isBranch) = world.homeElsewhere(of: call.place),
            !isServed(call, traits.abroad, toBranch: isBranch)
        {
            throw .userMigrate(to: home.dc, because: home.reason)
        }
        if traits.isRefusedToFrozen, let account = world.account(at: call.place), account.state == .frozen {
            throw RPCError(named: "FROZEN_METHOD_INVALID", because: "\(account.label) is frozen")
        }
        if traits.stage == .login { try checkCaller(call, traits.callers, in: world) }
    }

    /// What needs no login is answered whoever asks: clients of bots begin with help.getNearestDc.
    private static func checkCaller(
        _ call: Call,
        _ callers: MethodCallers,
        in world: World
    ) throws(RPCError) {
        let isBot = world.account(at: call.place)?.bot != nil
        switch callers {
        case .people where isBot:
            throw .badRequest("BOT_METHOD_INVALID", because: "\(call.method) is not for bots")
        case .bots where !isBot:
            throw .badRequest("USER_BOT_REQUIRED", because: "\(call.method) is for bots only")
        case .everybody, .people, .bots: return
        }
    }

    private static func checkLogin(
        _ call: Call,
        _ stage: LoginStage,
        in world: inout World
    ) throws(RPCError) {
        switch world.use(call.place, now: call.now) {
        case .active:
            return
        case .none:
            throw .unauthorized(
                "AUTH_KEY_UNREGISTERED",
                because: "\(call.method) needs a login, and \(call.place) has none"
            )
        case .passwordNeeded:
            if stage == .password { return }
            throw .unauthorized(
                "SESSION_PASSWORD_NEEDED",
                because: "\(call.method) needs a login, and \(call.place) waits for the password"
            )
        case .revoked:
            throw .unauthorized(
                "SESSION_REVOKED",
                because: "another session ended the login of \(call.place)"
            )
        case .closed(let account):
            let name = account.state == .banned ? "USER_DEACTIVATED_BAN" : "USER_DEACTIVATED"
            throw .unauthorized(name, because: "\(account.label) is \(account.state)")
        }
    }

    /// Whether a DC serves a call for a login whose account lives elsewhere.
    private static func isServed(_ call: Call, _ abroad: MethodTraits.Abroad, toBranch isBranch: Bool) -> Bool
    {
        switch abroad {
        case .redirected: false
        case .served: true
        case .servedAboutOneself:
            isBranch && (call.request["id"]?.vector ?? []).allSatisfy { $0.object?.name == "inputUserSelf" }
        }
    }
}
