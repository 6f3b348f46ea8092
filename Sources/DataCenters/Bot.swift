/// What makes an account a bot.
package struct Bot: Hashable, Codable, Sendable {
    /// What it logs in with: `4711:AAF...`.
    package var token: String
    /// Tokens that were replaced; they are told apart from those that never existed.
    package private(set) var expiredTokens: [String] = []
    /// `bot_info_version`: grows when what the bot says of itself changes.
    package var infoVersion: Int64 = 1

    /// A bot that logs in with `token`.
    package init(token: String) {
        self.token = token
    }

    /// Replaces the token.
    package mutating func renew(token new: String) {
        expiredTokens.append(token)
        token = new
    }

    /// The token and those it replaced.
    var allTokens: [String] { expiredTokens + [token] }
}
