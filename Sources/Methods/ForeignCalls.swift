import DataCenters
import TL

/// What a DC serves to a login whose account lives elsewhere; all else is 303 USER_MIGRATE_X.
///
/// Two kinds of login meet this: one that was imported to fetch files (a branch), and one that signed in
/// here before the account moved away.
///
/// - Source: api/datacenter; reports of clients that made an imported DC their main one, and of exports that
///   were refused there. That a branch may still ask who it is, is a guess: the import told it.
enum ForeignCalls {
    /// Namespaces that are served as a whole: files, statistics, and what belongs to no account.
    static let namespaces: Set<String> = ["help", "langpack", "stats", "upload"]

    /// Methods that are served, besides those that need no login.
    ///
    /// `auth.exportAuthorization` decides for itself.
    static let methods: Set<String> = ["auth.exportAuthorization", "auth.logOut"]

    /// Methods that need no login and yet are about the account.
    static let aboutTheAccount: Set<String> = ["account.getPassword"]

    /// Whether a call is served.
    static func serves(_ call: Call, isBranch: Bool) -> Bool {
        let namespace = call.method.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
        if namespaces.contains(namespace) || methods.contains(call.method) { return true }
        if !LoginExemptions.needsLogin(call.method) { return !aboutTheAccount.contains(call.method) }
        return isBranch && call.method == "users.getUsers" && isAboutMe(call)
    }

    private static func isAboutMe(_ call: Call) -> Bool {
        call.items("id").allSatisfy { $0.object?.name == "inputUserSelf" }
    }
}
