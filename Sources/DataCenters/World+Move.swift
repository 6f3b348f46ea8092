package import Primitives

/// The move of an account from one DC to another.
package struct AccountMove: Hashable, Codable, Sendable {
    /// Who moves.
    package let userID: UserID
    /// Where the account lived.
    package let source: DCID
    /// Where it is going to live.
    package let target: DCID
    /// When the data is copied and the move takes effect.
    package let due: Timestamp
}

/// The moves that are under way, one an account at most.
package struct AccountMoves: Sendable {
    /// The moves, with what has changed of them.
    private var byUser = Tracked<UserID, AccountMove>()

    /// No moves.
    package init() {}

    /// The move of an account that is under way.
    package subscript(user: UserID) -> AccountMove? { byUser[user] }

    /// When the next move takes effect.
    package var nextDue: Timestamp? { byUser.all.values.map(\.due).min() }

    mutating func store(_ move: AccountMove) {
        byUser[move.userID] = move
    }

    mutating func remove(_ user: UserID) {
        byUser[user] = nil
    }

    /// Takes the moves whose time has come, in order.
    mutating func take(now: Timestamp) -> [AccountMove] {
        let due = byUser.all.values.filter { $0.due <= now }.sorted {
            ($0.due, $0.userID) < ($1.due, $1.userID)
        }
        for move in due { byUser[move.userID] = nil }
        return due
    }

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit("moves", &byUser) { _ in nil }
    }
}

/// Why an account was not moved.
package enum MoveRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such account.
    case noSuchAccount(UserID)
    /// There is no such DC, or nobody can live there.
    case noSuchDC(DCID)

    /// A sentence.
    package var description: String {
        switch self {
        case .noSuchAccount(let user): "there is no account \(user)"
        case .noSuchDC(let dc): "there is no DC \(dc) where accounts can live"
        }
    }
}

// User migration.
extension World {
    /// Starts to move an account; after `time`, or `settings.moveTime`, it lives at `target`.
    ///
    /// Its logins stay at the old home, which redirects whatever they ask from then on. A login that it has
    /// at the new home already, by import, stands on its own from then on.
    package mutating func move(
        _ user: UserID,
        to target: DCID,
        within time: Duration? = nil,
        now: Timestamp
    ) throws(MoveRefusal) {
        guard let account = accounts[user] else { throw .noSuchAccount(user) }
        guard let dc = self[target], !dc.isCDN else { throw .noSuchDC(target) }
        moves.remove(user)
        guard account.homeDC != target else { return }
        let due = now + (time ?? settings.moveTime)
        let move = AccountMove(userID: user, source: account.homeDC, target: target, due: due)
        moves.store(move)
        note(.accountMoving(move))
        finishMoves(now: now)
    }

    /// Lets the moves take effect whose time has come.
    package mutating func finishMoves(now: Timestamp) {
        guard let next = moves.nextDue, next <= now else { return }
        for move in moves.take(now: now) {
            guard accounts[move.userID] != nil else { continue }
            accounts.update(move.userID) { $0.homeDC = move.target }
            for place in authorizations.places(of: move.userID) where place.dc == move.target {
                guard let login = authorizations[place] else { continue }
                authorizations.store(Authorization(userID: move.userID, since: login.since), at: place)
            }
            note(.accountMoved(move))
        }
    }

    /// Where a call of a key belongs if this DC is not the home of its account; `nil` if it is.
    ///
    /// `isBranch` says whether the login was imported here from the home; if not, the account has moved away.
    package func homeElsewhere(of place: KeyPlace) -> (redirect: Redirect, isBranch: Bool)? {
        guard let login = authorizations[place], let account = accounts[login.userID],
            account.homeDC != place.dc
        else { return nil }
        guard login.origin == nil else { return (home(of: account), true) }
        let reason = "\(account.label) has moved to DC \(account.homeDC)"
        return (Redirect(to: account.homeDC, because: reason), false)
    }
}
