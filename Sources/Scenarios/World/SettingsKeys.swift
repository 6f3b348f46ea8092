import DataCenters

/// The settings that a world's file can say: each is one line, its default stands with `WorldSettings`.
enum SettingsKeys {
    /// The mapping `settings`.
    static let settings = Setting.mapping(
        "the settings",
        "The mapping `settings`.",
        [
            Setting(\.codeLength, "code_length", .integer(5...6), "How many digits a login code has."),
            Setting(\.codeLifetime, "code_lifetime", .duration, "How long a login code is good."),
            Setting(
                \.codeAttempts,
                "code_attempts",
                .integer(1...100),
                "How many wrong codes void a login code."
            ),
            Setting(
                \.passwordQuestionLifetime,
                "srp_lifetime",
                .duration,
                "How long a question about the two-step password (`srp_id`) is good."
            ),
            Setting(
                \.passwordResetTime,
                "password_reset_time",
                .duration,
                "How long `account.resetPassword` takes."
            ),
            Setting(
                \.loginEmailResetTime,
                "login_email_reset_time",
                .duration,
                "How long `auth.resetLoginEmail` takes."
            ),
            Setting(
                \.deletionWait,
                "deletion_wait",
                .duration,
                "How long `account.deleteAccount` takes while the password is due."
            ),
            Setting(
                \.temporarySessions,
                "tmp_sessions",
                .integer(1...100),
                off: "nothing",
                "What `auth.authorization` and `config` say of `tmp_sessions`."
            ),
            Setting(
                \.publishedAppIDs,
                "published_api_ids",
                .list(.integer(1...Int64(Int32.max)), of: "ids", each: "id", count: 0...100),
                "The api_ids that are refused with `API_ID_PUBLISHED_FLOOD`."
            ),
            Setting(
                \.oldestLoginLayer,
                "oldest_login_layer",
                .integer(1...10_000),
                off: "any",
                "Clients of older layers are refused with `UPDATE_APP_TO_LOGIN`."
            ),
            Setting(
                \.freshLoginAge,
                "fresh_login_age",
                .duration,
                "How old a login must be to end others, `FRESH_RESET_AUTHORISATION_FORBIDDEN` before; real DCs ask for 1d."
            ),
            Setting(
                \.transferLifetime,
                "transfer_lifetime",
                .duration,
                "How long an exported authorization is good."
            ),
            Setting(
                \.newerTransferVoidsOlder,
                "newer_transfer_voids_older",
                .bool,
                "An export voids the earlier ones of the same key for the same DC."
            ),
            Setting(
                \.moveTime,
                "move_time",
                .duration,
                "How long the data of an account that moves is copied."
            ),
            Setting(
                \.exportsAfterMove,
                "exports_after_move",
                .bool,
                "The old DC still exports after a move."
            ),
            Setting(
                \.testNumbersAreRegistered,
                "registered_test_numbers",
                .bool,
                "Somebody owns each 99966XYYYY; otherwise they sign up."
            ),
            Setting(\.isTestMode, "test_mode", .bool, "What `help.getConfig` says."),
            Setting(
                \.tellsPublishedAddresses,
                "published_addresses",
                .bool,
                "`dc_options` tell Telegram's published addresses, which lead here through a proxy of the world alone."
            ),
            Setting(
                \.sequenceNumbersAreStrict,
                "strict_seq_no",
                .bool,
                "Refuses a seq_no out of order, odd or even against the rules, with `bad_msg_notification` 32 to 35."
            ),
            Setting(
                \.latency,
                "latency",
                .durations,
                off: "none",
                "How much later whatever a DC sends arrives, in order, drawn for each packet; answers come apart then."
            ),
            Setting(
                \.sendsShortUpdates,
                "short_updates",
                .bool,
                "New texts come as `updateShortMessage` and the like, where Telegram says them so."
            ),
            Setting(
                \.unsupported,
                "unsupported",
                .word,
                "What becomes of a question about what nobody has in this world, and of an argument whose lack only "
                    + "lessens what is done: it is answered and told in log and journal, or refused."
            ),
            Setting(
                \.fileReferenceLifetime,
                "file_reference_lifetime",
                .duration,
                off: "for ever",
                "How long a file reference is good."
            ),
            Setting(
                \.redirectsToCDNUnasked,
                "cdn_unasked",
                .bool,
                "Redirects without `cdn_supported`, for Pyrogram."
            ),
            Setting(
                \.cdnFlaw,
                "cdn_flaw",
                .size(atMost: FilePlan.largest),
                off: "nowhere",
                "Where each CDN copy has a wrong byte."
            ),
        ]
    )

    /// The mapping `limits`.
    static let limits = Setting.mapping(
        "the limits",
        "The mapping `limits`.",
        [
            Setting(
                \.testLoginsPerDay,
                "daily_logins",
                .integer(1...100_000),
                off: "no limit",
                "How many logins a number may start in a day."
            ),
            Setting(
                \.mostWaitingUpdates,
                "waiting_updates",
                .integer(0...100_000),
                "How many updates wait for a client that is away; with more it is sent `updatesTooLong`."
            ),
            Setting(
                \.longestDifference,
                "difference",
                .integer(0...MessageStore.changeLimit),
                "How many steps back `updates.getDifference` goes; further it is too long."
            ),
            Setting(
                \.longestChannelDifference,
                "channel_difference",
                .integer(0...MessageStore.changeLimit),
                "How many steps back `updates.getChannelDifference` goes for people; further it is too long."
            ),
            Setting(
                \.codesPerDay,
                "daily_codes",
                .integer(1...100_000),
                off: "no limit",
                "How many login codes a number may ask for in a day, before `PHONE_NUMBER_FLOOD`."
            ),
            Setting(
                \.wrongPasswordsPerDay,
                "daily_wrong_passwords",
                .integer(1...100_000),
                off: "no limit",
                "How often the password of a number may be wrong in a day, before `PHONE_PASSWORD_FLOOD`."
            ),
            Setting(
                \.largestFile,
                "file_size",
                .size(atMost: FilePlan.largest),
                "How large a file may be."
            ),
        ]
    )
}
