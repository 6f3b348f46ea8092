/// What is so of a method, whoever answers it; everything that asks "which method is it?" asks this.
///
/// One row a method, at its handler or in `MethodTable`; a method without a row gets its traits by the one rule in
/// `init(unknown:)`.
///
/// - Source: who may call what is from the official lists of methods; the rest from the documentation and from
///   clients, as the rows say.
package struct MethodTraits: Sendable {
    /// Who may call a method.
    package enum Callers: Sendable {
        /// People and bots.
        case everybody
        /// People only.
        case people
    }

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

    /// Whether a stand-in may answer: a question can have an empty answer, but that an action was done would be a lie.
    package enum Kind: Sendable {
        /// It asks and changes nothing that others see.
        case question
        /// It does something.
        case action
    }

    /// The full name: `auth.sendCode`.
    package let name: String
    /// Whether a key without a login is refused, and one whose login waits for the two-step password.
    ///
    /// A method that needs none is never answered with 401 for want of a login; TDLib and others log out at one.
    package let needsLogin: Bool
    /// Who may call it; asked of those who are logged in.
    package let callers: Callers
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
    /// Whether it asks or does.
    package let kind: Kind
    /// Which of its arguments are honoured.
    package let arguments: HonouredArguments

    /// A row: what is not said is as for most methods.
    ///
    /// `abroad` follows from `needsLogin` unless it is said: what needs no login is served everywhere.
    init(
        _ name: String,
        needsLogin: Bool = true,
        for callers: Callers = .everybody,
        abroad: Abroad? = nil,
        allowedUnbound: Bool = false,
        bindsKey: Bool = false,
        answeredByCDN: Bool = false,
        isFileQuery: Bool = false,
        _ kind: Kind? = nil,
        honours arguments: HonouredArguments = []
    ) {
        self.name = name
        self.needsLogin = needsLogin
        self.callers = callers
        self.abroad = abroad ?? (needsLogin ? .redirected : .served)
        self.isAllowedUnbound = allowedUnbound
        self.bindsKey = bindsKey
        self.isAnsweredByCDN = answeredByCDN
        self.isFileQuery = isFileQuery
        self.kind = kind ?? Self.kind(of: name)
        self.arguments = arguments
    }

    /// The traits of a method that has no row.
    ///
    /// It needs a login, as all but a few do, except for texts of the interface. What belongs to no account is served
    /// abroad.
    init(unknown name: String) {
        let namespace = name.prefix { $0 != "." }
        self.init(
            name,
            needsLogin: namespace != "langpack",
            abroad: ["help", "stats", "upload"].contains(namespace) ? .served : nil,
            isFileQuery: namespace == "upload"
        )
    }

    /// Methods that ask are called `get...`, but for a few, whose rows say so.
    private static func kind(of name: String) -> Kind {
        name.split(separator: ".").last?.hasPrefix("get") == true ? .question : .action
    }
}
