public import Primitives

/// Something that happened in a world, for the log and for those who must act on it.
///
/// Refusals and redirects are not facts: they are thrown, with their reason.
public enum WorldFact: Hashable, Sendable, CustomStringConvertible {
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

    /// A sentence for the log; login codes are meant to be read there, exported bytes are not shown.
    public var description: String {
        switch self {
        case .codeSent(let code):
            "the login code of \(code.phone) at DC \(code.place.dc) is \(code.digits)"
        case .accountCreated(let account):
            "\(account.phone) is account \(account.id) and lives on DC \(account.homeDC)"
        case .loggedIn(let place, let account):
            "\(account.phone) is logged in with \(place)"
        case .loggedOut(let place):
            "\(place) is logged out"
        case .authorizationExported(let transfer):
            "account \(transfer.userID) may log in at DC \(transfer.target)"
        case .temporaryKeysDropped(let place, let kept):
            "the temporary keys of \(place) are dropped, \(kept.count) excepted"
        case .notice(let notice):
            notice.description
        case .profilePhotoChanged(let account):
            "\(account.phone) shows \(account.photo.map { "photo \($0.fileID)" } ?? "no photo")"
        }
    }
}
