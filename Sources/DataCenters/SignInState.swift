import Primitives

/// What the world keeps about keys and logins besides codes, authorizations and transfers.
///
/// - Limits: at most one entry of each kind a key; they go with the key (`World.forget`), and one draft an account.
///   Login tokens and codes in e-mails have limits of their own, and a number is remembered for a day.
struct SignInState: Sendable {
    /// The account whose password a key's login waits for.
    var pending: [KeyPlace: UserID] = [:]
    /// The password question that is open for a key.
    var challenges: [KeyPlace: PasswordChallenge] = [:]
    /// The codes in e-mails that are on their way.
    var emails = EmailCodes()
    /// Passwords and recovery addresses that wait until the address is proved.
    var drafts: [UserID: PasswordDraft] = [:]
    /// The passkey question that is open for a key.
    var passkeyChallenges: [KeyPlace: PasskeyChallenge] = [:]
    /// What a key's client said of itself.
    var devices = Tracked<KeyPlace, DeviceInfo>()
    /// Keys that other sessions logged out and that have not been told yet.
    var revoked: Set<KeyPlace> = []
    /// Logins of accounts that had others already, until one of those confirms them.
    var unconfirmed: Set<KeyPlace> = []
    /// Keys that answer nothing but AUTH_KEY_DUPLICATED.
    var duplicated = Tracked<KeyPlace, Bool>()
    /// The login tokens that are shown as QR codes.
    var tokens = LoginTokens()
    /// When test numbers logged in.
    var testLogins = DailyCount()
    /// When codes were sent to numbers; kept only if there is a limit.
    var sentCodes = DailyCount()
    /// When the passwords of numbers were proved wrongly; kept only if there is a limit.
    var wrongPasswords = DailyCount()

    /// Forgets all about a key.
    mutating func forget(_ place: KeyPlace) {
        pending[place] = nil
        challenges[place] = nil
        passkeyChallenges[place] = nil
        devices[place] = nil
        revoked.remove(place)
        unconfirmed.remove(place)
        duplicated[place] = nil
        tokens.forget(place)
    }
}
