/// Fields that kept their name and changed their type: how a value of one layer is said in another.
///
/// Handlers write a value once, in whichever shape; the encoder asks here when it does not fit the field.
enum LayerShapes {
    /// A type that took the place of a plain value.
    private struct Wrapper {
        let type: TLName
        let constructor: TLName
        let field: TLName
    }

    private static let wrappers = [
        // dialogFilter.title, from layer 196
        Wrapper(type: "TextWithEntities", constructor: "textWithEntities", field: "text"),
        // user.color and channel.color, from 167
        Wrapper(type: "PeerColor", constructor: "peerColor", field: "color"),
        // user.stories_max_id and channel.stories_max_id, from 217
        Wrapper(type: "RecentStory", constructor: "recentStory", field: "max_id"),
        // payments.starsStatus.balance, from 195
        Wrapper(type: "StarsAmount", constructor: "starsAmount", field: "amount"),
        // available_reactions of channelFull and chatFull, from 145: the list, and each of its items
        Wrapper(type: "ChatReactions", constructor: "chatReactionsSome", field: "reactions"),
        Wrapper(type: "Reaction", constructor: "reactionEmoji", field: "emoticon"),
    ]

    /// `value` in the shape of `type`, `nil` if there is no rule.
    ///
    /// The result may itself hold values to be converted; the encoder asks for those in turn.
    static func converted(_ value: TLValue, to type: FieldType) -> TLValue? {
        switch (value, type) {
        case (.double(let value), .int), (.double(let value), .long):  // documentAttributeVideo.duration, 160
            return value.magnitude < 0x1p63 ? .number(Int64(value)) : nil
        case (.object(let object), .boxed(let name)) where object.name.text.hasPrefix(button):
            return Self.button(object, as: name)
        case (.object(let object), _):
            guard let wrapper = wrappers.first(where: { $0.constructor == object.name }),
                let inner = object[wrapper.field], !isBoxed(type)
            else { return nil }
            return inner
        case (_, .boxed(let name)):
            guard let wrapper = wrappers.first(where: { $0.type == name }) else { return nil }
            switch (value, wrapper.field) {
            case (.string, "text"), (.string, "emoticon"), (.vector, "reactions"),
                (.number, "color"), (.number, "max_id"), (.number, "amount"):
                return .object(wrapper.constructor, [wrapper.field: value])
            default:
                return nil
            }
        default:
            return nil
        }
    }

    // MARK: Buttons

    private static let button = "keyboardButton"
    /// The kinds that a keyboard has besides the plain one.
    private static let keyboardKinds = ["RequestGeoLocation", "RequestPhone", "RequestPoll", "SimpleWebView"]

    /// A row of buttons or a button, as they are said from layer 229 on: what a button does is a value of its own, and
    /// those below a message are of another type than those of a keyboard.
    private static func button(_ object: TLObject, as type: TLName) -> TLValue? {
        let kind = object.name.text.dropFirst(button.count)
        switch type {
        case "KeyboardInlineButtonRow" where kind == "Row":
            return .object("keyboardInlineButtonRow", object.fields)
        case "KeyboardInlineButton":
            return typed(object, "keyboardInlineButton", TLName("inlineButtonType" + kind))
        case "KeyboardButton" where keyboardKinds.contains(String(kind)):
            return typed(object, TLName(button), TLName("buttonType" + kind))
        default: return nil
        }
    }

    private static func typed(_ object: TLObject, _ constructor: TLName, _ type: TLName) -> TLValue {
        let common: [TLName] = ["text", "style"]
        var fields = object.fields.filter { common.contains($0.key) }
        fields["type"] = .object(type, object.fields.filter { !common.contains($0.key) })
        return .object(constructor, fields)
    }

    private static func isBoxed(_ type: FieldType) -> Bool {
        if case .boxed = type { true } else { false }
    }
}
