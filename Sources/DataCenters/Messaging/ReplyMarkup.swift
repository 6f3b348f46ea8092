/// What a bot asks the readers of a message to press or to answer.
///
/// - Source: api/bots/buttons; type/ReplyMarkup.
package struct ReplyMarkup: Hashable, Codable, Sendable {
    /// Where the buttons are.
    package enum Form: String, Codable, Sendable {
        /// Below the message.
        case inline
        /// In place of the reader's keyboard.
        case keyboard
        /// Nowhere: a keyboard that was shown before goes away.
        case hide
        /// Nowhere: the reader begins to answer.
        case forceReply
    }

    /// Truth values that go along.
    package enum Option: String, CaseIterable, Codable, Sendable {
        case resize
        case singleUse = "single_use"
        case selective, persistent
        case forceReply = "force_reply"
    }

    /// Where they are.
    package let form: Form
    /// The buttons, row by row; none but for `inline` and `keyboard`.
    package let rows: [[MarkupButton]]
    /// What is so, in the order of `Option`.
    package let options: [Option]
    /// What stands in the field where an answer is typed, if anything.
    package let placeholder: String?

    /// Buttons, or none.
    package init(
        _ form: Form,
        rows: [[MarkupButton]] = [],
        options: [Option] = [],
        placeholder: String? = nil
    ) {
        self.form = form
        self.rows = rows
        self.options = options
        self.placeholder = placeholder
    }
}

/// A button of a bot.
package struct MarkupButton: Hashable, Codable, Sendable {
    /// What becomes of it when it is pressed.
    package enum Action: Hashable, Codable, Sendable {
        /// Its text is sent.
        case text
        /// A page is opened.
        case url(String)
        /// The bot is told these bytes; after the reader's password, if it wants that.
        case callback([UInt8], needsPassword: Bool)
        /// The bot is asked inline, in this or another chat of one of these kinds.
        case switchInline(String, isSamePeer: Bool, peers: [InlinePeers])
        /// A game is played.
        case game
        /// Something is bought.
        case buy
        /// The reader's phone number is sent.
        case phone
        /// Where the reader is is sent.
        case location
        /// A poll is made; a quiz, or no quiz, if it must be one.
        case poll(isQuiz: Bool?)
        /// A web app is opened.
        case webApp(String)
        /// A web app is opened that does not know whose it is.
        case simpleWebApp(String)
        /// A profile is shown.
        case profile(UserID)
        /// A text is copied.
        case copy(String)

        /// Where such buttons are.
        package var form: ReplyMarkup.Form {
            switch self {
            case .text, .phone, .location, .poll, .simpleWebApp: .keyboard
            case .url, .callback, .switchInline, .game, .buy, .webApp, .profile, .copy: .inline
            }
        }
    }

    /// Kinds of chats in which a bot is asked inline; the values are what constructors end with.
    package enum InlinePeers: String, CaseIterable, Codable, Sendable {
        case sameBotPM = "SameBotPM"
        case people = "PM"
        case group = "Chat"
        case supergroup = "Megagroup"
        case channel = "Broadcast"
        case bots = "BotPM"
    }

    /// How it looks.
    package struct Style: Hashable, Codable, Sendable {
        /// What colours it can have.
        package enum Background: String, CaseIterable, Codable, Sendable {
            case primary = "bg_primary"
            case danger = "bg_danger"
            case success = "bg_success"
        }

        /// Its colour, if it has one of its own.
        package let background: Background?
        /// The custom emoji on it, if there is one.
        package let icon: Int64?

        /// A look.
        package init(background: Background?, icon: Int64?) {
            self.background = background
            self.icon = icon
        }
    }

    /// What stands on it.
    package let text: String
    /// What it does.
    package let action: Action
    /// How it looks; `nil` for the usual.
    package let style: Style?

    /// A button.
    package init(_ text: String, _ action: Action, style: Style? = nil) {
        self.text = text
        self.action = action
        self.style = style
    }
}
