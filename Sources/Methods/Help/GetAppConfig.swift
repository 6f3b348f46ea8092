import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getAppConfig hash:int = help.AppConfig`: settings for apps, those that clients read at a login or while they
    /// send; and that the caller is frozen.
    ///
    /// Before layer 154 the method has no hash, and its result is the bare `JSONValue`.
    ///
    /// - Source: api/config, "Client configuration".
    enum GetAppConfig: APIMethod {
        static let traits = MethodTraits("help.getAppConfig", honours: ["hash"])

        /// How long a frozen account has before it is deleted, as clients are told; none is.
        private static let frozenTime = Duration.days(30)
        /// Where clients are told to complain.
        private static let appeal = "https://t.me/spambot"

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let frozen = turn.world.account(at: turn.place).flatMap { $0.state == .frozen ? $0 : nil }
            let config = object(settings.merging(frozen.map(freeze) ?? [:]) { $1 })
            let hash: Int64 = frozen == nil ? 2 : 3
            guard let known = turn.argument("hash")?.number else { return config }
            guard known != hash else { return .object("help.appConfigNotModified") }
            return .object("help.appConfig", ["hash": .number(hash), "config": config])
        }

        private static func freeze(_ account: Account) -> [String: TLValue] {
            let until = account.created + frozenTime
            return [
                "freeze_since_date": number(Int(account.created.seconds)),
                "freeze_until_date": number(Int(until.seconds)),
                "freeze_appeal_url": text(appeal),
            ]
        }

        private static let settings = numbers.mapValues(number).merging(flags.mapValues(flag)) { $1 }
            .merging(others) { $1 }

        /// How much of something is allowed, and for how long; times in seconds.
        private static let numbers: [String: Int] = [
            "about_length_limit_default": Profile.aboutLimit,
            "about_length_limit_premium": 140,
            "caption_length_limit_default": MessageBody.captionLimit,
            "caption_length_limit_premium": 4096,
            "channels_limit_default": 500,
            "channels_limit_premium": 1000,
            "channels_public_limit_default": 10,
            "channels_public_limit_premium": 20,
            "chat_read_mark_expire_period": 604_800,
            "chat_read_mark_size_threshold": 100,
            "dialog_filters_chats_limit_default": 100,
            "dialog_filters_chats_limit_premium": 200,
            "dialog_filters_limit_default": 10,
            "dialog_filters_limit_premium": 20,
            "dialogs_folder_pinned_limit_default": 100,
            "dialogs_folder_pinned_limit_premium": 200,
            "dialogs_pinned_limit_default": 5,
            "dialogs_pinned_limit_premium": 10,
            "forum_upgrade_participants_min": 200,
            "hidden_members_group_size_min": 100,
            "pm_read_date_expire_period": 604_800,
            "quote_length_max": 1024,
            "reactions_uniq_max": 11,
            "reactions_user_max_default": 1,
            "reactions_user_max_premium": 3,
            "ringtone_duration_max": 5,
            "ringtone_saved_count_max": 100,
            "ringtone_size_max": 307_200,
            "saved_gifs_limit_default": 200,
            "saved_gifs_limit_premium": 400,
            "stickers_faved_limit_default": 5,
            "stickers_faved_limit_premium": 10,
            "telegram_antispam_group_size_min": 200,
            "topics_pinned_limit": 5,
            "upload_max_fileparts_default": Int(UploadLimits.mostParts),
            "upload_max_fileparts_premium": Int(UploadLimits.mostPremiumParts),
        ]

        private static let flags: [String: Bool] = [
            "autoarchive_setting_available": false,
            "background_connection": false,
            "dialog_filters_enabled": true,
            "dialog_filters_tooltip": false,
            "giveaway_gifts_purchase_available": false,
            "keep_alive_service": false,
            "premium_purchase_blocked": true,
            "stars_purchase_blocked": true,
            "stickers_emoji_suggest_only_api": false,
            "stories_all_hidden": false,
        ]

        private static let others: [String: TLValue] = [
            "emojies_send_dice": list(MediaInput.faces.keys.sorted().map(text)),
            "emojies_sounds": object([:]),
            "pending_suggestions": list([]),
            "round_video_encoding": object([
                "diameter": number(384), "video_bitrate": number(1000), "audio_bitrate": number(64),
                "max_size": number(12_582_912),
            ]),
            "stories_posting": text("disabled"),
            "stories_entities": text("premium"),
            "whitelisted_domains": list([]),
            "url_auth_domains": list([]),
            "autologin_domains": list([]),
        ]

        private static func number(_ value: Int) -> TLValue {
            .object("jsonNumber", ["value": .double(Double(value))])
        }

        private static func flag(_ value: Bool) -> TLValue { .object("jsonBool", ["value": .bool(value)]) }

        private static func text(_ value: String) -> TLValue {
            .object("jsonString", ["value": .string(value)])
        }

        private static func list(_ items: [TLValue]) -> TLValue {
            .object("jsonArray", ["value": .vector(items)])
        }

        private static func object(_ fields: [String: TLValue]) -> TLValue {
            let pairs = fields.sorted { $0.key < $1.key }.map { key, value in
                TLValue.object("jsonObjectValue", ["key": .string(key), "value": value])
            }
            return .object("jsonObject", ["value": .vector(pairs)])
        }
    }
}
