/// The keys of the part `world`, for the decoder and for the reference.
package enum WorldKeys {
    /// All mappings, in the order of the reference.
    package static let all =
        [world, dc, address, network, account, file, channel] + settings.tables + limits.tables

    static let settings = Key("settings", SettingsKeys.settings, without: "", "How the DCs behave.")
    static let limits = Key(
        "limits",
        SettingsKeys.limits,
        without: "",
        "What is refused beyond which number."
    )

    private static let accountForm = TextForm(
        "a phone number or a username",
        regex: "^(@?[A-Za-z][A-Za-z0-9_]{3,31}|[^A-Za-z]*[0-9][^A-Za-z]*)$",
        numbers: .all
    )

    static let world = KeyTable(
        "a world",
        "Stands under `world:`; in a file that is nothing but a world, its keys may also stand at the top.",
        [
            KeyTable.Key(
                "profile",
                .words(WorldProfile.allCases.map(\.rawValue)),
                "A set of defaults; see above. default."
            ),
            KeyTable.Key(
                "dcs",
                .either([.dc, .list(.mapping(dc), of: "data centers", count: 1...DCPlan.most)]),
                "5; 3 in telegram-test."
            ),
            KeyTable.Key(
                "networks",
                .list(.mapping(network), of: "networks", atMost: 1000),
                "Which DC is nearest to which clients."
            ),
            KeyTable.Key(
                "accounts",
                .list(.mapping(account), of: "accounts", atMost: AccountPlan.most),
                "The accounts that exist from the start."
            ),
            KeyTable.Key(
                "files",
                .list(.mapping(file), of: "files", atMost: FilePlan.most),
                "The files that exist from the start."
            ),
            KeyTable.Key(
                "channels",
                .list(.mapping(channel), of: "channels", atMost: ChannelPlan.most),
                "The channels that exist from the start."
            ),
            settings, limits,
            KeyTable.Key(
                "seed",
                .notation(TextForm("a number from 0 to \(UInt64.max)", regex: nil, numbers: .unsigned)),
                "A random one, printed at start."
            ),
            KeyTable.Key(
                "clock",
                .either([
                    .notation(TextForm(TimeText.form, regex: "^20[0-9]{2}-[0-9]{2}-[0-9]{2}")),
                    .notation(
                        TextForm(
                            "an offset such as +30d or -5m",
                            regex: "^[+-][0-9]+(ms|s|m|h|d)$"
                        )
                    ),
                ]),
                "What time it is at start; the time of the system."
            ),
            KeyTable.Key(
                "frozen_clock",
                .bool,
                "The clock stands still until `advance clock`: equal bytes get equal answers. false."
            ),
        ]
    )

    static let dc = KeyTable(
        "a data center",
        "An element of `dcs`. A DC without addresses has the usual ones: those of `--host`, at the port "
            + "base plus its number.",
        [
            .init("id", .dc, "The number clients know it by.", isRequired: true),
            .init(
                "country",
                .notation(TextForm("two capital letters", regex: "^[A-Z]{2}$")),
                "What `help.getNearestDc` says; US, NL, US, NL, SG."
            ),
            .init("cdn", .bool, "A CDN DC: nobody lives there. false."),
            .init(
                "addresses",
                .list(.mapping(address), of: "addresses", atMost: DCPlan.mostAddresses),
                "Where it is reached, the preferred one first."
            ),
        ]
    )

    static let address = KeyTable(
        "an address",
        "An element of `addresses`. dcsim listens on each that is not dead, and tells clients of all.",
        [
            .init(
                "host",
                .notation(TextForm("an IP address", regex: "[.:]")),
                "The one that the whole world listens on (`--host`)."
            ),
            .init(
                "port",
                .either([.integer(1...65535), .words(["free"])]),
                "The first address of a family: the port base plus the DC's number; the others: a free one."
            ),
            .init("ipv6", .bool, "Follows from the host; needed only without one. false."),
            .init("media_only", .bool, "Only for file traffic. false."),
            .init("tcpo_only", .bool, "Only for obfuscated connections. false."),
            .init("static", .bool, "Preferred when connecting through a proxy. false."),
            .init("this_port_only", .bool, "Whether 443, 80 and 5222 are not to be tried. true."),
            .init(
                "secret",
                .notation(
                    TextForm(
                        "16 or 17 bytes in hexadecimal",
                        regex: "^([0-9A-Fa-f]{2}){16,17}$",
                        numbers: .all
                    )
                ),
                "The secret of obfuscated connections."
            ),
            .init("dead", .bool, "Clients are told of it, and nobody listens there. false."),
            .init("serves", .dc, "The address lies: this DC answers there. None."),
        ]
    )

    static let network = KeyTable(
        "a network",
        "An element of `networks`; the first one that holds a client's address decides. It moves numbers "
            + "that nobody owns (NETWORK_MIGRATE_X) and answers `help.getNearestDc`.",
        [
            .init(
                "cidr",
                .notation(TextForm("addresses such as 10.0.0.0/8 or 2001:db8::/32", regex: "[.:]")),
                "Whose.",
                isRequired: true
            ),
            .init("dc", .dc, "The DC nearest to them.", isRequired: true),
        ]
    )

    static let account = KeyTable(
        "an account",
        "An element of `accounts`.",
        [
            .init("phone", .phone, "What it logs in with; a bot needs none."),
            .init("first_name", .text(atMost: 64), "Test; Bot for a bot."),
            .init(
                "last_name",
                .text(atMost: 64, mayBeEmpty: true),
                "The last four digits of the phone number."
            ),
            .init("username", .username, "None."),
            .init("dc", .dc, "Its home: X for 99966XYYYY, else the first DC."),
            .init("password", .text, "The password of its two-step verification. None."),
            .init("hint", .text, "What reminds of the password. None."),
            .init("bot", .botToken, "Makes it a bot that logs in with the token."),
            .init("state", .words(AccountPlan.State.allCases.map(\.rawValue)), "active."),
        ],
        rules: [.atLeastOne(["phone", "bot"]), .needs("hint", "password")]
    )

    static let file = KeyTable(
        "a file",
        "An element of `files`; exactly one of `size`, `content` and `path` says what is in it.",
        [
            .init("name", .text, "What it is called.", isRequired: true),
            .init("size", .size(atMost: FilePlan.largest), "So many bytes that follow from the seed."),
            .init("content", .text(atMost: SourceText.most, mayBeEmpty: true), "What is in it."),
            .init("path", .text(atMost: 4096), "A file on disk, relative to the world's file."),
            .init("dc", .dc, "Where it is stored: the home of its owner."),
            .init(
                "announced",
                .dc,
                "Where clients are told it is (`document.dc_id`): the home of its owner, so that a `dc` of its own "
                    + "leads to FILE_MIGRATE_X."
            ),
            .init(
                "url",
                .text(atMost: 4096),
                "Makes it a web file too, for upload.getWebFile with access hash 0. None."
            ),
            .init(
                "owner",
                .notation(accountForm),
                "Whose it is. It has to be declared in `accounts`, also if it is a test number."
            ),
        ],
        rules: [.exactlyOne(["size", "content", "path"])]
    )

    static let channel = KeyTable(
        "a channel",
        "An element of `channels`.",
        [
            .init("title", .text(atMost: 128), "What it is called.", isRequired: true),
            .init("username", .username, "None."),
            .init(
                "owner",
                .notation(accountForm),
                "Who created it. It has to be declared in `accounts`, also if it is a test number.",
                isRequired: true
            ),
            .init("dc", .dc, "Where it lives: the home of its owner."),
            .init("stats_dc", .dc, "Where its statistics are: where it lives."),
        ]
    )
}
