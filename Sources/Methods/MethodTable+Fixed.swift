import TL

// Methods behind which there is nothing, with an answer that is always the same and the reason why it is true.
extension MethodTable {
    /// What clients ask around a login; nobody is told.
    static let fixed: [MethodRow] = [
        .init(
            "account.getAutoDownloadSettings",
            .object("account.autoDownloadSettings", downloadPresets),
            .until("account.saveAutoDownloadSettings")
        ),
        .init("account.getChannelDefaultEmojiStatuses", .object("account.emojiStatuses"), .published),
        .init(
            "account.getChatThemes",
            .changed(in: 134, from: .object("account.chatThemes"), to: .object("account.themes")),
            .published
        ),
        .init(
            "account.getContactSignUpNotification",
            .truth(false),
            .until("account.setContactSignUpNotification")
        ),
        .init(
            "account.getContentSettings",
            .object("account.contentSettings"),
            .until("account.setContentSettings")
        ),
        .init("account.getDefaultBackgroundEmojis", .object("emojiList"), .published),
        .init("account.getDefaultEmojiStatuses", .object("account.emojiStatuses"), .published),
        .init("account.getDefaultGroupPhotoEmojis", .object("emojiList"), .published),
        .init("account.getDefaultProfilePhotoEmojis", .object("emojiList"), .published),
        .init(
            "account.getGlobalPrivacySettings",
            .object("globalPrivacySettings"),
            .until("account.setGlobalPrivacySettings")
        ),
        .init(
            "account.getNotifySettings",
            .object("peerNotifySettings"),
            .until("account.updateNotifySettings")
        ),
        .init(
            "account.getReactionsNotifySettings",
            .object("reactionsNotifySettings"),
            .until("account.setReactionsNotifySettings")
        ),
        .init(
            "account.getRecentEmojiStatuses",
            .object("account.emojiStatuses"),
            .until("account.updateEmojiStatus")
        ),
        .init("account.getSavedMusicIds", .object("account.savedMusicIds"), .until("account.saveMusic")),
        .init(
            "account.getSavedRingtones",
            .object("account.savedRingtones"),
            .until("account.saveRingtone", ["account.uploadRingtone"])
        ),
        .init(
            "account.getThemes",
            .object("account.themes"),
            .until("account.createTheme", ["account.saveTheme", "account.installTheme"])
        ),
        .init(
            "account.getWallPapers",
            .object("account.wallPapers"),
            .until("account.uploadWallPaper", ["account.saveWallPaper", "account.installWallPaper"])
        ),
        .init(
            "account.getWebBrowserSettings",
            .object("account.webBrowserSettings"),
            .until("account.updateWebBrowserSettings")
        ),
        .init("account.registerDevice", .truth(true), .acknowledged),
        .init("account.unregisterDevice", .truth(true), .acknowledged),
        .init(
            "contacts.getBirthdays",
            .object("contacts.contactBirthdays"),
            .until("account.updateBirthday")
        ),
        .init("contacts.getBlocked", .object("contacts.blocked"), .until("contacts.block")),
        .init("contacts.getTopPeers", .object("contacts.topPeers"), .until("contacts.toggleTopPeers")),
        .init("help.acceptTermsOfService", .truth(true), .acknowledged),
        .init("help.dismissSuggestion", .truth(true), .acknowledged),
        .init("help.getAppUpdate", .object("help.noAppUpdate"), .published),
        .init("help.getDeepLinkInfo", .object("help.deepLinkInfoEmpty"), .published),
        .init("help.getPeerColors", .object("help.peerColors"), .published),
        .init("help.getPeerProfileColors", .object("help.peerColors"), .published),
        .init("help.getPromoData", .expiring("help.promoDataEmpty"), .published),
        .init("help.getRecentMeUrls", .object("help.recentMeUrls"), .published),
        .init(
            "help.getTermsOfServiceUpdate",
            .expiring("help.termsOfServiceUpdateEmpty"),
            .published
        ),
        .init("help.getTimezonesList", .object("help.timezonesList"), .published),
        .init("help.saveAppLog", .truth(true), .acknowledged),
        .init(
            "langpack.getStrings",
            .each(of: "keys", .object("langPackStringDeleted"), as: "key"),
            .published
        ),
        .init("messages.getAllDrafts", .noUpdates, .until("messages.saveDraft")),
        .init(
            "messages.getAllStickers",
            .object("messages.allStickers"),
            .until("messages.installStickerSet", ["stickers.createStickerSet"])
        ),
        .init(
            "messages.getAttachMenuBots",
            .object("attachMenuBots"),
            .until("messages.toggleBotInAttachMenu")
        ),
        .init("messages.getAvailableEffects", .object("messages.availableEffects"), .published),
        .init("messages.getAvailableReactions", .object("messages.availableReactions"), .published),
        .init(
            "messages.getDefaultHistoryTTL",
            .object("defaultHistoryTTL", ["period": 0]),
            .until("messages.setDefaultHistoryTTL")
        ),
        .init("messages.getDefaultTagReactions", .object("messages.reactions"), .published),
        .init("messages.getEmojiGroups", .object("messages.emojiGroups"), .published),
        .init("messages.getEmojiKeywordsLanguages", .noItems, .published),
        .init("messages.getEmojiProfilePhotoGroups", .object("messages.emojiGroups"), .published),
        .init("messages.getEmojiStatusGroups", .object("messages.emojiGroups"), .published),
        .init("messages.getEmojiStickerGroups", .object("messages.emojiGroups"), .published),
        .init(
            "messages.getEmojiStickers",
            .object("messages.allStickers"),
            .until("messages.installStickerSet", ["stickers.createStickerSet"])
        ),
        .init("messages.getFavedStickers", .object("messages.favedStickers"), .until("messages.faveSticker")),
        .init("messages.getFeaturedEmojiStickers", .object("messages.featuredStickers"), .published),
        .init("messages.getFeaturedStickers", .object("messages.featuredStickers"), .published),
        .init(
            "messages.getMaskStickers",
            .object("messages.allStickers"),
            .until("messages.installStickerSet", ["stickers.createStickerSet"])
        ),
        .init(
            "messages.getPaidReactionPrivacy",
            .noUpdates,
            .until("messages.togglePaidReactionPrivacy")
        ),
        .init(
            "messages.getPinnedSavedDialogs",
            .object("messages.savedDialogs"),
            .until("messages.toggleSavedDialogPin")
        ),
        .init(
            "messages.getQuickReplies",
            .object("messages.quickReplies"),
            .until("messages.sendQuickReplyMessages", ["messages.editQuickReplyShortcut"])
        ),
        .init("messages.getRecentReactions", .object("messages.reactions"), .until("messages.sendReaction")),
        .init(
            "messages.getRecentStickers",
            .object("messages.recentStickers"),
            .until("messages.saveRecentSticker")
        ),
        .init("messages.getSavedGifs", .object("messages.savedGifs"), .until("messages.saveGif")),
        .init(
            "messages.getSavedReactionTags",
            .object("messages.savedReactionTags"),
            .until("messages.updateSavedReactionTag", ["messages.sendReaction"])
        ),
        .init("messages.getSuggestedDialogFilters", .noItems, .published),
        .init("messages.getTopReactions", .object("messages.reactions"), .until("messages.sendReaction")),
        .init("payments.getStarGifts", .object("payments.starGifts"), .published),
        .init("payments.getStarsTopupOptions", .noItems, .published),
        .init(
            "stories.getAllReadPeerStories",
            .noUpdates,
            .until("stories.readStories", ["stories.sendStory"])
        ),
        .init(
            "stories.getPeerMaxIDs",
            .each(of: "id", .changed(in: 217, from: .number(0), to: .object("recentStory"))),
            .until("stories.sendStory")
        ),
    ]

    /// What clients download by themselves, as Telegram proposes it.
    private static let downloadPresets: TLFields = [
        "low": preset(video: 0, file: 0, bitrate: 50),
        "medium": preset(video: 10_485_760, file: 1_048_576, bitrate: 100),
        "high": preset(video: 15_728_640, file: 3_145_728, bitrate: 100),
    ]

    private static func preset(video: Int64, file: Int64, bitrate: Int64) -> TLValue {
        .object(
            "autoDownloadSettings",
            [
                "audio_preload_next": .bool(file > 0), "photo_size_max": 1_048_576,
                "video_size_max": .number(video), "file_size_max": .number(file),
                "video_upload_maxbitrate": .number(bitrate), "small_queue_active_operations_max": 5,
                "large_queue_active_operations_max": 2,
            ]
        )
    }
}
