package import Primitives
package import TL

/// What is so of a method, whoever answers it; everything that asks "which method is it?" asks this.
///
/// All methods get theirs by one rule, from `AccessTable` and from their names; a row, at a handler or in
/// `MethodTable`, says what neither tells.
///
/// - Source: who may call what is from the official lists of methods; the rest from the documentation and from
///   clients, as the rows say.
package struct MethodTraits: Sendable {
    /// What a DC does for a login whose account lives elsewhere.
    ///
    /// Two kinds of login meet this: one that was imported to fetch files (a branch), and one that signed in here
    /// before the account moved away.
    ///
    /// - Source: api/datacenter; reports of clients that made an imported DC their main one, and of exports that
    ///   were refused there. That a branch may still ask who it is, is a guess: the import told it.
    package enum Abroad: Sendable {
        /// It sends the caller home: 303 USER_MIGRATE_X.
        case redirected
        /// It answers, or the handler decides.
        case served
        /// It answers a branch that asks about itself, and sends all others home.
        case servedAboutOneself
    }

    /// The full name: `auth.sendCode`.
    package let name: TLName
    /// From which stage of a login on it is answered.
    ///
    /// A method that needs none is never answered with 401 for want of a login; TDLib and others log out at one.
    package let stage: LoginStage
    /// Who may call it; asked of those who are logged in.
    package let callers: MethodCallers
    /// What a DC does that is not the home of the caller's account.
    package let abroad: Abroad
    /// Whether a temporary key may ask it before it is bound.
    package let isAllowedUnbound: Bool
    /// Whether it binds a temporary key: it is answered where keys are seen, and asked before the client has said
    /// anything of itself.
    package let bindsKey: Bool
    /// Whether CDN DCs answer it; they answer nothing else.
    package let isAnsweredByCDN: Bool
    /// Whether it carries bytes of files, which no packing makes smaller.
    package let isFileQuery: Bool
    /// What a session shows interest in that asks it.
    ///
    /// - Source: api/invoking: file queries are `invokeWithoutUpdates` by themselves. Pyrogram asks help.getConfig,
    ///   or imports a login, in each session that loads files, and takes all updates that come in it for new ones.
    package let interest: UpdateInterest
    /// Which of its arguments are honoured.
    package let arguments: HonouredArguments

    /// The traits of a method; what is not said follows from the official lists and from its name.
    init(
        _ name: TLName,
        abroad: Abroad? = nil,
        allowedUnbound: Bool = false,
        bindsKey: Bool = false,
        answeredByCDN: Bool = false,
        interest: UpdateInterest? = nil,
        honours arguments: HonouredArguments = []
    ) {
        let access = AccessTable.row(of: name)
        let namespace = String(name.text.prefix { $0 != "." })
        self.name = name
        stage = access.stage
        callers = access.callers
        self.abroad = abroad ?? Self.abroad(namespace, access.stage)
        isAllowedUnbound = allowedUnbound
        self.bindsKey = bindsKey
        isAnsweredByCDN = answeredByCDN
        isFileQuery = namespace == "upload"
        self.interest = interest ?? (isFileQuery || bindsKey ? .nothing : Self.interest(of: namespace))
        self.arguments = arguments
    }

    /// Served abroad is what belongs to no account, and logging in; all else is asked for at home.
    private static func abroad(_ namespace: String, _ stage: LoginStage) -> Abroad {
        if ["help", "langpack", "stats", "upload"].contains(namespace) { return .served }
        return stage == .always && namespace == "auth" ? .served : .redirected
    }

    /// What is asked about the service only - also by sessions that load files, before they do - shows no interest
    /// in an account.
    private static func interest(of namespace: String) -> UpdateInterest {
        ["help", "langpack"].contains(namespace) ? .announcements : .updates
    }

    /// Whether a frozen account is refused it: what others would see of it.
    ///
    /// Which methods these are is not documented beyond a few.
    var isRefusedToFrozen: Bool {
        let words = name.text.split(separator: ".").map(String.init)
        guard stage == .login, let namespace = words.first, let verb = words.last else { return false }
        return !["account", "auth", "help", "updates", "upload", "users"].contains(namespace)
            && !["get", "search", "read", "received"].contains { verb.hasPrefix($0) }
    }
}
