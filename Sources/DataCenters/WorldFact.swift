package import Primitives

/// Something that happened in a world, for the log and for those who must act on it.
///
/// Refusals and redirects are not facts: they are thrown, with their reason.
package enum WorldFact: Hashable, Sendable {
    /// A login code is on its way.
    case codeSent(LoginCode)
    /// A code is on its way to an e-mail address.
    case emailSent(EmailCode)
    /// An account is gone, and its number free.
    case accountDeleted(Account)
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

    /// The fact as it is told; login codes are meant to be read there, exported bytes are not shown.
    package var telling: FactTelling {
        switch self {
        case .codeSent(let code):
            FactTelling(
                .codeSent,
                [.account: .text(code.phone.description), .code: .text(code.text ?? "")],
                "the login code of \(code.phone) at DC \(code.place.dc) is \(code.text ?? "")"
            )
        case .emailSent(let code):
            FactTelling(
                .emailSent,
                [.email: .text(code.address), .code: .text(code.digits)],
                "the code in the e-mail to \(code.address) is \(code.digits)"
            )
        case .accountDeleted(let account):
            FactTelling(.accountDeleted, [.userID: .id(account.id)], "account \(account.id) is deleted")
        case .accountCreated(let account):
            FactTelling(
                .accountCreated,
                about(account),
                "\(account.label) is account \(account.id) and lives on DC \(account.homeDC)"
            )
        case .loggedIn(let place, let account):
            FactTelling(.loggedIn, about(account, place), "\(account.label) is logged in with \(place)")
        case .loggedOut(let place):
            FactTelling(.loggedOut, [.keyID: .key(place)], "\(place) is logged out")
        case .authorizationExported(let transfer):
            FactTelling(
                .authorizationExported,
                [.userID: .id(transfer.userID), .target: .dc(transfer.target)],
                "account \(transfer.userID) may log in at DC \(transfer.target)"
            )
        case .temporaryKeysDropped(let place, let kept):
            FactTelling(
                .temporaryKeysDropped,
                [.keyID: .key(place)],
                "the temporary keys of \(place) are dropped, \(kept.count) excepted"
            )
        case .notice(let notice): notice.telling
        case .profilePhotoChanged(let account): photo(of: account)
        case .passwordNeeded(let place, let account):
            FactTelling(
                .passwordNeeded,
                about(account, place),
                "the login of \(account.label) with \(place) waits for the password"
            )
        case .passwordChanged(let account):
            FactTelling(
                .passwordChanged,
                about(account),
                "\(account.label) has \(account.password == nil ? "no" : "a new") two-step password"
            )
        case .loginTokenAccepted(let place, let account):
            FactTelling(
                .loginTokenAccepted,
                about(account, place),
                "\(account.label) accepted the login token of \(place)"
            )
        case .keyDuplicated(let place):
            FactTelling(.keyDuplicated, [.keyID: .key(place)], "\(place) was used twice at once and is dead")
        case .accountMoving(let move):
            FactTelling(
                .accountMoving,
                about(move),
                "account \(move.userID) is being copied from DC \(move.source) to DC \(move.target)"
            )
        case .accountMoved(let move):
            FactTelling(
                .accountMoved,
                about(move),
                "account \(move.userID) has moved from DC \(move.source) to DC \(move.target)"
            )
        case .wiped: FactTelling(.wiped, [:], "all accounts and logins are gone")
        case .addressesChanged(let dc): addresses(of: dc)
        }
    }

    private func about(_ account: Account) -> [FactTelling.Particular: FactTelling.Value] {
        [.account: .text(account.label), .userID: .id(account.id)]
    }

    private func about(
        _ account: Account,
        _ place: KeyPlace
    ) -> [FactTelling.Particular: FactTelling.Value] {
        [.account: .text(account.label), .userID: .id(account.id), .keyID: .key(place)]
    }

    private func about(_ move: AccountMove) -> [FactTelling.Particular: FactTelling.Value] {
        [.userID: .id(move.userID), .source: .dc(move.source), .target: .dc(move.target)]
    }

    private func photo(of account: Account) -> FactTelling {
        let what = account.photo.map { "photo \($0.fileID)" } ?? "no photo"
        var particulars = about(account)
        particulars[.photo] = account.photo.map { .id($0.fileID) }
        return FactTelling(.photoChanged, particulars, "\(account.label) shows \(what)")
    }

    private func addresses(of dc: DataCenter) -> FactTelling {
        let addresses = dc.endpoints.map(\.description)
        return FactTelling(
            .addressesChanged,
            [.addresses: .text(addresses.joined(separator: ","))],
            "DC \(dc.id) is reached at \(addresses.joined(separator: ", "))"
        )
    }
}
