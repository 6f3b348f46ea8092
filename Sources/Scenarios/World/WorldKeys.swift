/// The keys of the part `world`, for the decoder and for the reference.
public enum WorldKeys {
    /// All mappings, in the order of the reference.
    public static let all = [
        world, dc, address, network, account, file, channel, settings, limits,
    ]

    static let world = KeyTable(
        "a world",
        "Stands under `world:`; in a file that is nothing but a world, its keys may also stand at the top.",
        [
            .init("profile", "default or telegram-test", "A set of defaults; see above. default."),
            .init("dcs", "a number from 1 to 1000, or a list of data centers", "5; 3 in telegram-test."),
            .init("networks", "a list of networks", "Which DC is nearest to which clients."),
            .init("accounts", "a list of accounts", "The accounts that exist from the start."),
            .init("files", "a list of files", "The files that exist from the start."),
            .init("channels", "a list of channels", "The channels that exist from the start."),
            .init("settings", "a mapping", "How the DCs behave."),
            .init("limits", "a mapping", "What is refused beyond which number."),
            .init("seed", "a number from 0 to 18446744073709551615", "A random one, printed at start."),
            .init(
                "clock",
                "a time such as 2026-01-31T12:00:00Z, or an offset such as +30d or -5m",
                "What time it is at start; the time of the system."
            ),
            .init(
                "frozen_clock",
                "true or false",
                "The clock stands still until `advance clock`: equal bytes get equal answers. false."
            ),
        ]
    )

    static let dc = KeyTable(
        "a data center",
        "An element of `dcs`. A DC without addresses has the usual ones: those of `--host`, at the port "
            + "base plus its number.",
        [
            .init("id", "a number from 1 to 1000", "The number clients know it by.", isRequired: true),
            .init("country", "two capital letters", "What `help.getNearestDc` says; US, NL, US, NL, SG."),
            .init("cdn", "true or false", "A CDN DC: nobody lives there. false."),
            .init("addresses", "a list of addresses", "Where it is reached, the preferred one first."),
        ]
    )

    static let address = KeyTable(
        "an address",
        "An element of `addresses`. dcsim listens on each that is not dead, and tells clients of all.",
        [
            .init("host", "an IP address", "The one that the whole world listens on (`--host`)."),
            .init(
                "port",
                "a number from 1 to 65535, or free",
                "The first address of a family: the port base plus the DC's number; the others: a free one."
            ),
            .init("ipv6", "true or false", "Follows from the host; needed only without one. false."),
            .init("media_only", "true or false", "Only for file traffic. false."),
            .init("tcpo_only", "true or false", "Only for obfuscated connections. false."),
            .init("static", "true or false", "Preferred when connecting through a proxy. false."),
            .init("this_port_only", "true or false", "Whether 443, 80 and 5222 are not to be tried. true."),
            .init("secret", "16 or 17 bytes in hexadecimal", "The secret of obfuscated connections."),
            .init("dead", "true or false", "Clients are told of it, and nobody listens there. false."),
            .init("serves", "a number from 1 to 1000", "The address lies: this DC answers there. None."),
        ]
    )

    static let network = KeyTable(
        "a network",
        "An element of `networks`; the first one that holds a client's address decides. It moves numbers "
            + "that nobody owns (NETWORK_MIGRATE_X) and answers `help.getNearestDc`.",
        [
            .init("cidr", "addresses such as 10.0.0.0/8 or 2001:db8::/32", "Whose.", isRequired: true),
            .init("dc", "a number from 1 to 1000", "The DC nearest to them.", isRequired: true),
        ]
    )

    static let account = KeyTable(
        "an account",
        "An element of `accounts`.",
        [
            .init("phone", "a phone number with country code", "What it logs in with; a bot needs none."),
            .init("first_name", "a text", "Test; Bot for a bot."),
            .init("last_name", "a text", "The last four digits of the phone number."),
            .init("username", "a username: 4 to 32 letters, digits and _, a letter first", "None."),
            .init("dc", "a number from 1 to 1000", "Its home: X for 99966XYYYY, else the first DC."),
            .init("password", "a text", "The password of its two-step verification. None."),
            .init("hint", "a text", "What reminds of the password. None."),
            .init("bot", "a token such as 1234567890:secret", "Makes it a bot that logs in with the token."),
            .init("state", "active or deactivated or banned", "active."),
        ]
    )

    static let file = KeyTable(
        "a file",
        "An element of `files`; exactly one of `size`, `content` and `path` says what is in it.",
        [
            .init("name", "a text", "What it is called.", isRequired: true),
            .init("size", "a size such as 1000, 20MB or 64KiB", "So many bytes that follow from the seed."),
            .init("content", "a text", "What is in it."),
            .init("path", "a text", "A file on disk, relative to the world's file."),
            .init("dc", "a number from 1 to 1000", "Where it is stored: the home of its owner."),
            .init(
                "url",
                "a text",
                "Makes it a web file too, for upload.getWebFile with access hash 0. None."
            ),
            .init("owner", "a phone number or a username", "Whose it is."),
        ]
    )

    static let channel = KeyTable(
        "a channel",
        "An element of `channels`.",
        [
            .init("title", "a text", "What it is called.", isRequired: true),
            .init("username", "a username: 4 to 32 letters, digits and _, a letter first", "None."),
            .init("owner", "a phone number or a username", "Who created it.", isRequired: true),
            .init("dc", "a number from 1 to 1000", "Where it lives: the home of its owner."),
            .init("stats_dc", "a number from 1 to 1000", "Where its statistics are: where it lives."),
        ]
    )

    static let settings = KeyTable(
        "the settings",
        "The mapping `settings`.",
        [
            .init("code_length", "5 or 6", "How many digits a login code has. 5."),
            .init("code_lifetime", DurationText.form, "How long a login code is good. 5m."),
            .init("code_attempts", "a number from 1 to 100", "How many wrong codes void a login code. 5."),
            .init("transfer_lifetime", DurationText.form, "How long an exported authorization is good. 60s."),
            .init(
                "newer_transfer_voids_older",
                "true or false",
                "An export voids the earlier ones of the same key for the same DC. true."
            ),
            .init(
                "move_time",
                DurationText.form,
                "How long the data of an account that moves is copied. 0s."
            ),
            .init("exports_after_move", "true or false", "The old DC still exports after a move. true."),
            .init(
                "registered_test_numbers",
                "true or false",
                "Somebody owns each 99966XYYYY. true; false in telegram-test, where they sign up."
            ),
            .init("test_mode", "true or false", "What `help.getConfig` says. false; true in telegram-test."),
            .init(
                "strict_seq_no",
                "true or false",
                "Refuses a seq_no out of order, with `bad_msg_notification` 32 or 33. false."
            ),
            .init("file_reference_lifetime", DurationText.form, "How long a file reference is good. 1h."),
            .init("cdn_unasked", "true or false", "Redirects without `cdn_supported`, for Pyrogram. false."),
            .init(
                "cdn_flaw",
                "a size such as 1000 or 64KiB",
                "Where each CDN copy has a wrong byte. Nowhere."
            ),
        ]
    )

    static let limits = KeyTable(
        "the limits",
        "The mapping `limits`.",
        [
            .init(
                "daily_logins",
                "a number from 1 to 100000",
                "How many logins a number may start in a day. No limit; 25 in telegram-test."
            ),
            .init("file_size", "a size such as 1000, 20MB or 64KiB", "How large a file may be. 2000MiB."),
        ]
    )
}
