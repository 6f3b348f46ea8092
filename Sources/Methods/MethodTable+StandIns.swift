import TL

// Questions about what real accounts often have and nobody has here.
extension MethodTable {
    /// Those with an honest empty answer; log and journal say each time that it is not simulated, and a world that
    /// answers nothing of the kind refuses them.
    static let standIns: [MethodRow] = [
        .init(
            standIn: "account.getAccountTTL",
            .object("accountDaysTTL", ["days": 365]),
            .until("account.setAccountTTL")
        ),
        .init(standIn: "account.getAllSecureValues", .noItems, .until("account.saveSecureValue")),
        .init(
            standIn: "account.getAutoSaveSettings",
            .object("account.autoSaveSettings"),
            .until("account.saveAutoSaveSettings")
        ),
        .init(
            standIn: "account.getBusinessChatLinks",
            .object("account.businessChatLinks"),
            .until("account.createBusinessChatLink")
        ),
        .init(standIn: "account.getChannelRestrictedStatusEmojis", .object("emojiList"), .published),
        .init(standIn: "account.getCollectibleEmojiStatuses", .object("account.emojiStatuses"), .published),
        .init(
            standIn: "account.getConnectedBots",
            .object("account.connectedBots"),
            .until("account.updateConnectedBot")
        ),
        .init(
            standIn: "account.getNotifyExceptions",
            .noUpdates,
            .until("account.updateNotifySettings")
        ),
        .init(standIn: "account.getUniqueGiftChatThemes", .object("account.chatThemes"), .published),
        .init(
            standIn: "account.getWebAuthorizations",
            .object("account.webAuthorizations"),
            .until("messages.acceptUrlAuth")
        ),
        .init(standIn: "aicompose.getTones", .object("aicompose.tones"), .published),
        .init(standIn: "bots.getPopularAppBots", .object("bots.popularAppBots"), .published),
        .init(standIn: "bots.getPreviewMedias", .noItems, .until("bots.addPreviewMedia")),
        .init(standIn: "channels.getChannelRecommendations", .object("messages.chats"), .published),
        .init(standIn: "contacts.getSponsoredPeers", .object("contacts.sponsoredPeersEmpty"), .published),
        .init(
            standIn: "messages.getAdminsWithInvites",
            .object("messages.chatAdminsWithInvites"),
            .until("messages.exportChatInvite")
        ),
        .init(
            standIn: "messages.getArchivedStickers",
            .object("messages.archivedStickers"),
            .until("messages.installStickerSet")
        ),
        .init(
            standIn: "messages.getChatInviteImporters",
            .object("messages.chatInviteImporters"),
            .until("messages.exportChatInvite")
        ),
        .init(
            standIn: "messages.getCustomEmojiDocuments",
            .noItems,
            .until("stickers.createStickerSet")
        ),
        .init(standIn: "messages.getDialogUnreadMarks", .noItems, .until("messages.markDialogUnread")),
        .init(
            standIn: "messages.getEmojiKeywords",
            .echo("emojiKeywordsDifference", ["lang_code": "lang_code"], ["from_version": 0, "version": 0]),
            .published
        ),
        .init(
            standIn: "messages.getEmojiKeywordsDifference",
            .echo(
                "emojiKeywordsDifference",
                ["lang_code": "lang_code", "from_version": "from_version", "version": "from_version"]
            ),
            .published
        ),
        .init(
            standIn: "messages.getExportedChatInvites",
            .object("messages.exportedChatInvites"),
            .until("messages.exportChatInvite")
        ),
        .init(standIn: "messages.getExtendedMedia", .noUpdates, .until("payments.exportInvoice")),
        .init(
            standIn: "messages.getMessageReactionsList",
            .object("messages.messageReactionsList"),
            .until("messages.sendReaction")
        ),
        .init(standIn: "messages.getMessagesReactions", .noUpdates, .until("messages.sendReaction")),
        .init(
            standIn: "messages.getMyStickers",
            .object("messages.myStickers"),
            .until("stickers.createStickerSet")
        ),
        .init(standIn: "messages.getOldFeaturedStickers", .object("messages.featuredStickers"), .published),
        .init(
            standIn: "messages.getScheduledHistory",
            .object("messages.messages"),
            .until("messages.sendScheduledMessages")
        ),
        .init(
            standIn: "messages.getScheduledMessages",
            .object("messages.messages"),
            .until("messages.sendScheduledMessages")
        ),
        .init(
            standIn: "messages.getSponsoredMessages",
            .object("messages.sponsoredMessagesEmpty"),
            .published
        ),
        .init(
            standIn: "messages.getStickers",
            .object("messages.stickers"),
            .until("stickers.createStickerSet")
        ),
        .init(
            standIn: "messages.getUnreadPollVotes",
            .object("messages.messages"),
            .until("messages.sendVote")
        ),
        .init(
            standIn: "messages.getUnreadReactions",
            .object("messages.messages"),
            .until("messages.sendReaction")
        ),
        .init(
            standIn: "messages.getWebPagePreview",
            .changed(
                in: 197,
                from: .object("messageMediaEmpty"),
                to: .object("messages.webPagePreview", ["media": .object("messageMediaEmpty")])
            ),
            .published
        ),
        .init(standIn: "payments.getPremiumGiftCodeOptions", .noItems, .published),
        .init(
            standIn: "payments.getSavedInfo",
            .object("payments.savedInfo"),
            .until("payments.validateRequestedInfo")
        ),
        .init(
            standIn: "payments.getSavedStarGifts",
            .object("payments.savedStarGifts"),
            .until("payments.sendStarsForm")
        ),
        .init(
            standIn: "payments.getStarGiftActiveAuctions",
            .object("payments.starGiftActiveAuctions"),
            .published
        ),
        .init(
            standIn: "payments.getStarGiftCollections",
            .object("payments.starGiftCollections"),
            .until("payments.createStarGiftCollection")
        ),
        .init(standIn: "payments.getStarsGiftOptions", .noItems, .published),
        .init(standIn: "payments.getStarsGiveawayOptions", .noItems, .published),
        .init(standIn: "premium.getMyBoosts", .object("premium.myBoosts"), .until("premium.applyBoost")),
        .init(standIn: "stories.getAlbums", .object("stories.albums"), .until("stories.createAlbum")),
        .init(standIn: "stories.getPinnedStories", .object("stories.stories"), .until("stories.sendStory")),
        .init(standIn: "stories.getStoriesArchive", .object("stories.stories"), .until("stories.sendStory")),
        .init(standIn: "stories.getStoriesByID", .object("stories.stories"), .until("stories.sendStory")),
        .init(
            standIn: "users.getRequirementsToContact",
            .each(of: "id", .object("requirementToContactEmpty")),
            .until("account.setGlobalPrivacySettings")
        ),
        .init(
            standIn: "users.getSavedMusic",
            .object("users.savedMusic"),
            .until("account.saveMusic")
        ),
    ]

    /// Those that name one thing of which there is none.
    static let withoutThings: [MethodRow] = [
        .init("account.getTheme", noneExists: "THEME_INVALID", .until("account.createTheme")),
        .init("account.getWallPaper", noneExists: "WALLPAPER_INVALID", .until("account.uploadWallPaper")),
        .init(
            "messages.getStickerSet",
            noneExists: "STICKERSET_INVALID",
            .until("stickers.createStickerSet")
        ),
    ]
}
