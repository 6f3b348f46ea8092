import DataCenters
import Primitives
import TL

// Buttons are written as before layer 229, a constructor for each kind; `LayerShapes` knows how they are said since.
extension TLValue {
    /// A `ReplyMarkup`.
    static func replyMarkup(_ markup: ReplyMarkup) -> TLValue {
        var fields: TLFields = [:]
        for option in markup.options { fields[TLName(option.rawValue)] = true }
        if let placeholder = markup.placeholder { fields["placeholder"] = .string(placeholder) }
        if !markup.rows.isEmpty {
            fields["rows"] = .vector(
                markup.rows.map { .object("keyboardButtonRow", ["buttons": .vector($0.map { button($0) })]) }
            )
        }
        return .object(markup.form.wireName, fields)
    }

    private static func button(_ button: MarkupButton) -> TLValue {
        var (kind, fields) = parts(of: button.action)
        fields["text"] = .string(button.text)
        if let style = button.style {
            var look: TLFields = [:]
            if let background = style.background { look[TLName(background.rawValue)] = true }
            if let icon = style.icon { look["icon"] = .number(icon) }
            fields["style"] = .object("keyboardButtonStyle", look)
        }
        return .object(TLName("keyboardButton" + kind), fields)
    }

    private static func parts(of action: MarkupButton.Action) -> (kind: String, fields: TLFields) {
        switch action {
        case .text: ("", ["type": .object("buttonTypeDefault")])
        case .url(let url): ("Url", ["url": .string(url)])
        case .callback(let data, let needsPassword):
            ("Callback", ["data": .bytes(data), "requires_password": .bool(needsPassword)])
        case .switchInline(let query, let isSamePeer, let peers):
            ("SwitchInline", switchInline(query, isSamePeer, peers))
        case .game: ("Game", [:])
        case .buy: ("Buy", [:])
        case .phone: ("RequestPhone", [:])
        case .location: ("RequestGeoLocation", [:])
        case .poll(let isQuiz): ("RequestPoll", isQuiz.map { ["quiz": .bool($0)] } ?? [:])
        case .webApp(let url): ("WebView", ["url": .string(url)])
        case .simpleWebApp(let url): ("SimpleWebView", ["url": .string(url)])
        case .profile(let user): ("UserProfile", ["user_id": .number(user.number)])
        case .copy(let text): ("Copy", ["copy_text": .string(text)])
        }
    }

    private static func switchInline(
        _ query: String,
        _ isSamePeer: Bool,
        _ peers: [MarkupButton.InlinePeers]
    ) -> TLFields {
        var fields: TLFields = ["query": .string(query), "same_peer": .bool(isSamePeer)]
        if !peers.isEmpty { fields["peer_types"] = .vector(peers.map { .object($0.wireName) }) }
        return fields
    }
}

extension ReplyMarkup.Form {
    /// The constructor of `ReplyMarkup`.
    var wireName: TLName {
        switch self {
        case .inline: "replyInlineMarkup"
        case .keyboard: "replyKeyboardMarkup"
        case .hide: "replyKeyboardHide"
        case .forceReply: "replyKeyboardForceReply"
        }
    }
}

extension MarkupButton.InlinePeers {
    /// The constructor of `InlineQueryPeerType`.
    var wireName: TLName { TLName("inlineQueryPeerType\(rawValue)") }
}
