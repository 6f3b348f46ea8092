import Primitives
import TL

/// The answer of a method behind which there is nothing yet: well-formed, and empty.
enum EmptyAnswer: Sendable {
    /// An object whose fields all have their smallest values.
    case object(String)
    /// An object that says when it was made, in `date`.
    case dated(String)
    /// An object that is good for an hour, until `expires`.
    case expiring(String)
    /// A vector without items.
    case noItems
    /// A truth value.
    case truth(Bool)
    /// One answer before a layer, another from it on.
    indirect case changed(in: Layer, from: EmptyAnswer, to: EmptyAnswer)

    /// The answer to a call.
    func value(for call: Call) -> TLValue {
        switch self {
        case .object(let name): .object(name)
        case .dated(let name): .object(name, ["date": .number(call.now.seconds)])
        case .expiring(let name): .object(name, ["expires": .number((call.now + .seconds(3600)).seconds)])
        case .noItems: []
        case .truth(let value): .bool(value)
        case .changed(let layer, let before, let after):
            (call.layer < layer ? before : after).value(for: call)
        }
    }
}

/// The methods that clients call around a login and that have nothing to tell in a world without messages.
enum EmptyAnswers {
    /// Method to answer; results are named by constructors that exist in every layer that has the method.
    static let table: [String: EmptyAnswer] = [
        "account.getAutoDownloadSettings": .object("account.autoDownloadSettings"),
        "account.getChannelDefaultEmojiStatuses": .object("account.emojiStatuses"),
        "account.getChatThemes": .changed(
            in: 134,
            from: .object("account.chatThemes"),
            to: .object("account.themes")
        ),
        "account.getContactSignUpNotification": .truth(false),
        "account.getContentSettings": .object("account.contentSettings"),
        "account.getDefaultBackgroundEmojis": .object("emojiList"),
        "account.getDefaultEmojiStatuses": .object("account.emojiStatuses"),
        "account.getDefaultGroupPhotoEmojis": .object("emojiList"),
        "account.getDefaultProfilePhotoEmojis": .object("emojiList"),
        "account.getGlobalPrivacySettings": .object("globalPrivacySettings"),
        "account.getNotifySettings": .object("peerNotifySettings"),
        "account.getPrivacy": .object("account.privacyRules"),
        "account.getReactionsNotifySettings": .object("reactionsNotifySettings"),
        "account.getRecentEmojiStatuses": .object("account.emojiStatuses"),
        "account.getSavedMusicIds": .object("account.savedMusicIds"),
        "account.getSavedRingtones": .object("account.savedRingtones"),
        "account.getThemes": .object("account.themes"),
        "account.getWallPapers": .object("account.wallPapers"),
        "account.registerDevice": .truth(true),
        "account.unregisterDevice": .truth(true),
        "contacts.getBirthdays": .object("contacts.contactBirthdays"),
        "contacts.getBlocked": .object("contacts.blocked"),
        "contacts.getStatuses": .noItems,
        "contacts.getTopPeers": .object("contacts.topPeers"),
        "help.acceptTermsOfService": .truth(true),
        "help.dismissSuggestion": .truth(true),
        "help.getAppUpdate": .object("help.noAppUpdate"),
        "help.getDeepLinkInfo": .object("help.deepLinkInfoEmpty"),
        "help.getPeerColors": .object("help.peerColors"),
        "help.getPeerProfileColors": .object("help.peerColors"),
        "help.getPromoData": .expiring("help.promoDataEmpty"),
        "help.getRecentMeUrls": .object("help.recentMeUrls"),
        "help.getTermsOfServiceUpdate": .expiring("help.termsOfServiceUpdateEmpty"),
        "help.getTimezonesList": .object("help.timezonesList"),
        "help.saveAppLog": .truth(true),
        "langpack.getStrings": .noItems,
        "messages.getAllDrafts": .dated("updates"),
        "messages.getAllStickers": .object("messages.allStickers"),
        "messages.getAttachMenuBots": .object("attachMenuBots"),
        "messages.getAvailableEffects": .object("messages.availableEffects"),
        "messages.getAvailableReactions": .object("messages.availableReactions"),
        "messages.getDefaultHistoryTTL": .object("defaultHistoryTTL"),
        "messages.getDefaultTagReactions": .object("messages.reactions"),
        "messages.getEmojiGroups": .object("messages.emojiGroups"),
        "messages.getEmojiKeywordsLanguages": .noItems,
        "messages.getEmojiProfilePhotoGroups": .object("messages.emojiGroups"),
        "messages.getEmojiStatusGroups": .object("messages.emojiGroups"),
        "messages.getEmojiStickerGroups": .object("messages.emojiGroups"),
        "messages.getEmojiStickers": .object("messages.allStickers"),
        "messages.getFavedStickers": .object("messages.favedStickers"),
        "messages.getFeaturedEmojiStickers": .object("messages.featuredStickers"),
        "messages.getFeaturedStickers": .object("messages.featuredStickers"),
        "messages.getMaskStickers": .object("messages.allStickers"),
        "messages.getPaidReactionPrivacy": .dated("updates"),
        "messages.getPinnedSavedDialogs": .object("messages.savedDialogs"),
        "messages.getQuickReplies": .object("messages.quickReplies"),
        "messages.getRecentReactions": .object("messages.reactions"),
        "messages.getRecentStickers": .object("messages.recentStickers"),
        "messages.getSavedDialogs": .object("messages.savedDialogs"),
        "messages.getSavedGifs": .object("messages.savedGifs"),
        "messages.getSavedReactionTags": .object("messages.savedReactionTags"),
        "messages.getSuggestedDialogFilters": .noItems,
        "messages.getTopReactions": .object("messages.reactions"),
        "payments.getStarGifts": .object("payments.starGifts"),
        "payments.getStarsTopupOptions": .noItems,
        "stories.getAllReadPeerStories": .dated("updates"),
        "stories.getPeerMaxIDs": .noItems,
    ]
}
