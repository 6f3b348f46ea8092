package import Primitives

/// Why a bot was not logged in.
package enum BotRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// No bot has this token.
    case unknownToken
    /// The token was replaced by another.
    case expiredToken
    /// The bot lives on another DC.
    case elsewhere(Redirect)
    /// The bot was deleted or banned.
    case closed(Account.State)

    /// A sentence for the log; tokens are not shown.
    package var description: String {
        switch self {
        case .unknownToken: "no bot has this token"
        case .expiredToken: "the bot has a newer token"
        case .elsewhere(let redirect): redirect.reason
        case .closed(let state): "the bot is \(state)"
        }
    }
}

extension World {
    /// Logs a bot in by its token: `auth.importBotAuthorization`.
    package mutating func logInBot(
        token: String,
        at place: KeyPlace,
        now: Timestamp
    ) throws(BotRefusal) -> Account {
        guard let account = accounts[token], let bot = account.bot else { throw .unknownToken }
        guard bot.token == token else { throw .expiredToken }
        guard account.state.mayLogIn else { throw .closed(account.state) }
        guard account.homeDC == place.dc else { throw .elsewhere(home(of: account)) }
        logIn(account, Authorization(userID: account.id, since: now), at: place)
        return account
    }

    /// Gives a bot another token; nothing happens if the account is no bot.
    package mutating func renewToken(of user: UserID, token: String) {
        accounts.update(user) { $0.bot?.renew(token: token) }
    }
}
