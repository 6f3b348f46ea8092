package import Primitives

/// Something that happened in a world, for the log and for those who must act on it.
///
/// Refusals and redirects are not facts: they are thrown, with their reason.
package enum WorldFact: Hashable, Sendable, CustomStringConvertible {
    /// A login code is on its way.
    case codeSent(LoginCode)
    /// A number has an owner now.
    case accountCreated(Account)
    /// A key is logged in, by code or by import.
    case loggedIn(KeyPlace, Account)
    /// A key is not logged in any more; its temporary keys are to be dropped.
    case loggedOut(KeyPlace)
    /// A login was exported for another DC.
    case authorizationExported(AuthorizationTransfer)
    /// All temporary keys of a permanent key, but these, are to be dropped.
    case temporaryKeysDropped(of: KeyPlace, except: Set<AuthKeyID>)
    /// Something about messages, groups, channels or people that clients are told.
    case notice(Notice)
    /// An account shows another photo, or none.
    case profilePhotoChanged(Account)
    /// A login waits for the account's two-step password.
    case passwordNeeded(KeyPlace, Account)
    /// An account's two-step password was set, changed or removed.
    case passwordChanged(Account)
    /// A login token was accepted; the client that shows it is to ask again.
    case loginTokenAccepted(KeyPlace, Account)
    /// A key was taken for a copy in use elsewhere, and is dead.
    case keyDuplicated(KeyPlace)
    /// An account's data is on its way to another DC.
    case accountMoving(AccountMove)
    /// An account lives elsewhere now.
    case accountMoved(AccountMove)
    /// Accounts, logins and all that belongs to them are gone.
    case wiped
    /// A DC has other addresses.
    case addressesChanged(DataCenter)

    /// A sentence for the log; login codes are meant to be read there, exported bytes are not shown.
    package var description: String {
        switch self {
        case .codeSent(let code):
            "the login code of \(code.phone) at DC \(code.place.dc) is \(code.digits)"
        case .accountCreated(let account):
            "\(account.label) is account \(account.id) and lives on DC \(account.homeDC)"
        case .loggedIn(let place, let account):
            "\(account.label) is logged in with \(place)"
        case .loggedOut(let place):
            "\(place) is logged out"
        case .authorizationExported(let transfer):
            "account \(transfer.userID) may log in at DC \(transfer.target)"
        case .temporaryKeysDropped(let place, let kept):
            "the temporary keys of \(place) are dropped, \(kept.count) excepted"
        case .notice(let notice):
            notice.description
        case .profilePhotoChanged(let account):
            "\(account.label) shows \(account.photo.map { "photo \($0.fileID)" } ?? "no photo")"
        case .passwordNeeded(let place, let account):
            "the login of \(account.label) with \(place) waits for the password"
        case .passwordChanged(let account):
            "\(account.label) has \(account.password == nil ? "no" : "a new") two-step password"
        case .loginTokenAccepted(let place, let account):
            "\(account.label) accepted the login token of \(place)"
        case .keyDuplicated(let place):
            "\(place) was used twice at once and is dead"
        case .accountMoving(let move):
            "account \(move.userID) is being copied from DC \(move.source) to DC \(move.target)"
        case .accountMoved(let move):
            "account \(move.userID) has moved from DC \(move.source) to DC \(move.target)"
        case .wiped:
            "all accounts and logins are gone"
        case .addressesChanged(let dc):
            "DC \(dc.id) is reached at \(dc.endpoints.map(\.description).joined(separator: ", "))"
        }
    }
}
