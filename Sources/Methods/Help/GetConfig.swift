import DataCenters
import Primitives
import TL

extension Help {
    /// `help.getConfig = Config`: the DC list and the limits of the turn.world.
    ///
    /// The numbers without a meaning here are those that Telegram's DCs send.
    ///
    /// - Source: api/datacenter; constructor/config.
    enum GetConfig: APIMethod {
        static let traits = MethodTraits("help.getConfig", allowedUnbound: true)

        /// How long clients may keep it.
        static let lifetime = Duration.seconds(3600)

        static func answer(_ turn: inout Turn) throws -> TLValue {
            var fields = constants
            if turn.layer < firstWithoutRetired { fields = fields.merging(retired) { _, old in old } }
            fields["date"] = .number(turn.now.seconds)
            fields["expires"] = .number((turn.now + lifetime).seconds)
            fields["test_mode"] = .bool(turn.world.settings.isTestMode)
            fields["this_dc"] = .number(Int64(turn.dc.number))
            let published = turn.world.settings.tellsPublishedAddresses
            fields["dc_options"] = .dcOptions(
                of: turn.world.dataCenters,
                published: published,
                reachedHost: turn.call.reachedHost
            )
            fields["webfile_dc_id"] = .number(Int64(turn.world.webFileDC(askedAt: turn.dc).number))
            fields["tmp_sessions"] = turn.world.settings.temporarySessions.map { .number(Int64($0)) }
            return .object("config", fields)
        }

        /// The layer from which `config` lacks the fields in `retired`.
        private static let firstWithoutRetired: Layer = 154

        private static let retired: TLFields = [
            "phonecalls_enabled": true,
            "saved_gifs_limit": 200,
            "stickers_faved_limit": 5,
            "pinned_dialogs_count_max": 5,
            "pinned_infolder_count_max": 100,
        ]

        private static let constants: TLFields = [
            "preload_featured_stickers": true,
            "revoke_pm_inbox": true,
            "dc_txt_domain_name": "apv3.stel.com",
            "chat_size_max": 200,
            "megagroup_size_max": 200_000,
            "forwarded_count_max": 100,
            "online_update_period_ms": 210_000,
            "offline_blur_timeout_ms": 5000,
            "offline_idle_timeout_ms": 30_000,
            "online_cloud_timeout_ms": 300_000,
            "notify_cloud_delay_ms": 30_000,
            "notify_default_delay_ms": 1500,
            "push_chat_period_ms": 60_000,
            "push_chat_limit": 2,
            "edit_time_limit": 172_800,
            "revoke_time_limit": 2_147_483_647,
            "revoke_pm_time_limit": 2_147_483_647,
            "rating_e_decay": 2_419_200,
            "stickers_recent_limit": 200,
            "channels_read_media_period": 604_800,
            "call_receive_timeout_ms": 20_000,
            "call_ring_timeout_ms": 90_000,
            "call_connect_timeout_ms": 30_000,
            "call_packet_timeout_ms": 10_000,
            "me_url_prefix": "https://t.me/",
            "gif_search_username": "gif",
            "venue_search_username": "foursquare",
            "img_search_username": "bing",
            "caption_length_max": .number(Int64(MessageBody.captionLimit)),
            "message_length_max": .number(Int64(MessageBody.textLimit)),
            "reactions_default": .object("reactionEmoji", ["emoticon": "\u{2764}"]),
            "suggested_lang_code": "en",
        ]
    }
}
