/// The methods that may be called without a login: the one list of them.
///
/// A method of this list is never answered with 401 for want of a login; TDLib and others log out when one is.
///
/// - Source: the official list of methods and their errors; what TDLib and Telegram Desktop call before a
///   login, observed, adds `help.getCdnConfig`, `help.getAppUpdate` and `auth.dropTempAuthKeys`.
enum LoginExemptions {
    /// Namespaces that are free as a whole.
    static let namespaces: Set<String> = ["langpack"]

    /// Methods that are free.
    static let methods: Set<String> = [
        "account.getPassword",
        "auth.bindTempAuthKey",
        "auth.cancelCode",
        "auth.checkPassword",
        "auth.dropTempAuthKeys",
        "auth.exportLoginToken",
        "auth.importAuthorization",
        "auth.importBotAuthorization",
        "auth.importLoginToken",
        "auth.importWebTokenAuthorization",
        "auth.resendCode",
        "auth.resetLoginEmail",
        "auth.sendCode",
        "auth.signIn",
        "auth.signUp",
        "help.getAppConfig",
        "help.getAppUpdate",
        "help.getCdnConfig",
        "help.getConfig",
        "help.getCountriesList",
        "help.getDeepLinkInfo",
        "help.getNearestDc",
        "help.saveAppLog",
    ]

    /// Whether a method needs a login; those we never heard of do.
    static func needsLogin(_ method: String) -> Bool {
        let namespace = method.split(separator: ".", maxSplits: 1).first.map(String.init) ?? ""
        return !methods.contains(method) && !namespaces.contains(namespace)
    }
}
