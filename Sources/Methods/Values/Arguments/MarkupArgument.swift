import DataCenters
import Primitives
import TL

extension Turn {
    /// The argument `reply_markup` of a bot; people's is left out of what is done, as their traits say.
    ///
    /// - Errors: REPLY_MARKUP_INVALID, REPLY_MARKUP_TOO_LONG, BUTTON_TEXT_INVALID, BUTTON_DATA_INVALID,
    ///   BUTTON_URL_INVALID, BUTTON_COPY_TEXT_INVALID, BUTTON_TYPE_INVALID; UNSUPPORTED for kinds that are not simulated.
    mutating func replyMarkup() throws(RPCError) -> ReplyMarkup? {
        guard let given = object("reply_markup"), world.account(at: place)?.bot != nil else { return nil }
        let forms: [ReplyMarkup.Form] = [.inline, .keyboard, .hide, .forceReply]
        guard let form = forms.first(where: { $0.wireName == given.name }) else {
            throw .badRequest("REPLY_MARKUP_INVALID", because: "\(given.name) is no reply markup")
        }
        var rows: [[MarkupButton]] = []
        for row in given["rows"]?.vector ?? [] {
            var buttons: [MarkupButton] = []
            for item in row.object?["buttons"]?.vector ?? [] {
                guard let item = item.object else { continue }
                let button = try button(item)
                guard button.action.form == form else {
                    let reason = "\(form.wireName) has no \(item.name) that does this"
                    throw .badRequest("BUTTON_TYPE_INVALID", because: reason)
                }
                buttons.append(button)
            }
            if !buttons.isEmpty { rows.append(buttons) }
        }
        guard rows.reduce(0, { $0 + $1.count }) <= Self.mostButtons else {
            throw .badRequest(
                "REPLY_MARKUP_TOO_LONG",
                because: "there are more than \(Self.mostButtons) buttons"
            )
        }
        return ReplyMarkup(
            form,
            rows: rows,
            options: ReplyMarkup.Option.allCases.filter { given[TLName($0.rawValue)]?.bool == true },
            placeholder: given["placeholder"]?.string
        )
    }

    /// How many buttons a message may have: Telegram's limit as bots find it.
    private static let mostButtons = 300
    /// How many bytes a callback may carry.
    private static let mostData = 64

    private func button(_ given: TLObject) throws(RPCError) -> MarkupButton {
        let text = given["text"]?.string ?? ""
        guard !text.isEmpty else {
            throw .badRequest("BUTTON_TEXT_INVALID", because: "a button has no text")
        }
        return MarkupButton(text, try action(given), style: style(given["style"]?.object))
    }

    private func style(_ given: TLObject?) -> MarkupButton.Style? {
        given.map { given in
            MarkupButton.Style(
                background: MarkupButton.Style.Background.allCases.first {
                    given[TLName($0.rawValue)]?.bool == true
                },
                icon: given["icon"]?.number
            )
        }
    }

    /// What a button does: its constructor says it before layer 229, and `type` since.
    private func action(_ given: TLObject) throws(RPCError) -> MarkupButton.Action {
        let said = given["type"]?.object ?? given
        switch Self.kind(of: said.name.text) {
        case "", "Default": return .text
        case "Url": return .url(try filled(said["url"], "BUTTON_URL_INVALID"))
        case "Callback":
            let data = said["data"]?.bytes ?? []
            guard !data.isEmpty, data.count <= Self.mostData else {
                let reason = "a callback carries 1 to \(Self.mostData) bytes, not \(data.count)"
                throw .badRequest("BUTTON_DATA_INVALID", because: reason)
            }
            return .callback(data, needsPassword: said["requires_password"]?.bool == true)
        case "SwitchInline":
            let names = (said["peer_types"]?.vector ?? []).compactMap { $0.object?.name }
            return .switchInline(
                said["query"]?.string ?? "",
                isSamePeer: said["same_peer"]?.bool == true,
                peers: MarkupButton.InlinePeers.allCases.filter { names.contains($0.wireName) }
            )
        case "Game": return .game
        case "Buy": return .buy
        case "RequestPhone": return .phone
        case "RequestGeoLocation": return .location
        case "RequestPoll": return .poll(isQuiz: said["quiz"]?.bool)
        case "WebView": return .webApp(try filled(said["url"], "BUTTON_URL_INVALID"))
        case "SimpleWebView": return .simpleWebApp(try filled(said["url"], "BUTTON_URL_INVALID"))
        case "UserProfile": return .profile(try userID(named: said["user_id"]))
        case "Copy": return .copy(try filled(said["copy_text"], "BUTTON_COPY_TEXT_INVALID"))
        default: throw .unsupported("reply_markup with \(said.name)")
        }
    }

    private func filled(_ text: TLValue?, _ error: String) throws(RPCError) -> String {
        guard let text = text?.string, !text.isEmpty else {
            throw .badRequest(error, because: "a button lacks what it is for")
        }
        return text
    }

    /// `Url` for `keyboardButtonUrl`, `inlineButtonTypeUrl` and the like.
    private static func kind(of constructor: String) -> String {
        let starts = [
            "inputKeyboardButton", "keyboardButton", "inputInlineButtonType", "inlineButtonType",
            "inputButtonType",
            "buttonType",
        ]
        return starts.first { constructor.hasPrefix($0) }.map { String(constructor.dropFirst($0.count)) }
            ?? constructor
    }
}
