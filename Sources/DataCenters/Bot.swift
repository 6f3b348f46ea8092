/// What makes an account a bot.
public struct Bot: Hashable, Sendable {
    /// What it logs in with: `4711:AAF...`.
    public var token: String
    /// Tokens that were replaced; they are told apart from those that never existed.
    public private(set) var expiredTokens: [String] = []
    /// `bot_info_version`: grows when what the bot says of itself changes.
    public var infoVersion: Int64 = 1

    /// A bot that logs in with `token`.
    public init(token: String) {
        self.token = token
    }

    /// Replaces the token.
    public mutating func renew(token new: String) {
        expiredTokens.append(token)
        token = new
    }

    /// The token and those it replaced.
    var allTokens: [String] { expiredTokens + [token] }
}
