import DataCenters
import Primitives

extension WorldPlan {
    /// The keys of the part `world`.
    package enum Keys {
        static let profile = Key(
            "profile",
            .word,
            default: WorldProfile.standard,
            "A set of defaults; see above."
        )
        static let dcs = Key(
            "dcs",
            .either([DCPlan.count, DCPlan.list]),
            without: WorldProfile.told { "\($0.dcCount)" },
            "The data centers, or how many there are."
        )
        static let networks = Key(
            "networks",
            .list(NetworkPlan.notation, of: "networks", each: "network", count: 0...1000),
            default: [],
            "Which DC is nearest to which clients."
        )
        static let accounts = Key(
            "accounts",
            .list(AccountPlan.notation, of: "accounts", each: "account", count: 0...AccountPlan.most),
            without: "none",
            "The accounts that exist from the start."
        )
        static let files = Key(
            "files",
            .list(FilePlan.notation, of: "files", each: "file", count: 0...FilePlan.most),
            without: "none",
            "The files that exist from the start."
        )
        static let channels = Key(
            "channels",
            .list(ChannelPlan.notation, of: "channels", each: "channel", count: 0...ChannelPlan.most),
            without: "none",
            "The channels that exist from the start."
        )
        static let settings = Key(
            "settings",
            SettingsKeys.settings,
            without: "those of the profile",
            "How the DCs behave."
        )
        static let limits = Key(
            "limits",
            SettingsKeys.limits,
            without: "those of the profile",
            "What is refused beyond which number."
        )
        static let seed = Key(
            "seed",
            .marked(.integer(UInt64.min...UInt64.max)),
            without: "a random one, printed at start",
            "What everything random follows from."
        )
        static let clock = Key(
            "clock",
            .marked(.either([.time, .offset])),
            without: "the time of the system",
            "What time it is at start."
        )
        static let frozenClock = Key(
            "frozen_clock",
            .bool,
            default: false,
            "The clock stands still until `advance clock`: equal bytes get equal answers."
        )

        /// The whole mapping.
        package static let table = KeyTable(
            "a world",
            "Stands under `world:`; in a file that is nothing but a world, its keys may also stand at the top.",
            [
                profile, dcs, networks, accounts, files, channels, settings, limits, seed, clock, frozenClock,
            ]
        )
    }

    static let notation = Notation.mapping(Keys.table) { WorldPlan($0) }

    init(_ fields: Fields) {
        mark = fields.mark
        profile = fields[Keys.profile]
        // A list that cannot be read is none, so that what refers to it is no mistake.
        dcs =
            fields[Keys.dcs]
            ?? (fields.has(Keys.dcs) ? [] : DCPlan.plain(count: profile.dcCount, at: fields.mark))
        networks = fields[Keys.networks]
        settings = profile.settings
        fields[Keys.settings]?(&settings)
        fields[Keys.limits]?(&settings)
        seed = fields[Keys.seed]
        clock = fields[Keys.clock]
        isClockFrozen = fields[Keys.frozenClock]
        let first = dcs.first { !$0.isCDN }?.id ?? 1
        accounts = (fields[Keys.accounts] ?? []).map { $0(first) }
        let homes = AccountHomes(accounts, first: first)
        files = (fields[Keys.files] ?? []).compactMap { $0(homes) }
        channels = (fields[Keys.channels] ?? []).compactMap { $0(homes) }
    }
}

extension WorldProfile {
    /// What holds in a world that says nothing, and in the profiles in which that is something else.
    static func told(_ show: (WorldProfile) -> String) -> String {
        let usual = show(.standard)
        let others = allCases.filter { show($0) != usual }
        return ([usual] + others.map { "\(show($0)) in \($0.rawValue)" }).joined(separator: "; ")
    }
}

extension Notation where Value == ClockPlan {
    /// A time that the clock starts at.
    static var time: Self {
        Notation(
            "\(TimeText.form) between 2013 and 2037",
            schema: .text("^20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
            isMeant: { $0.scalar.flatMap { TimeText.parse($0) } != nil },
            read: { $0.scalar.flatMap { TimeText.parse($0) }.map { .starts($0) } }
        )
    }

    /// How far the clock is ahead of the system's, or behind.
    static var offset: Self {
        Notation(
            "an offset such as +30d or -5m",
            schema: .text("^[+-][0-9]+(ms|s|m|h|d)$"),
            isMeant: { offset($0) != nil },
            read: { offset($0).map { .offset($0) } }
        )
    }

    private static func offset(_ item: Item) -> Duration? {
        guard let text = item.scalar, let sign = text.first, "+-".contains(sign) else { return nil }
        let duration = DurationText.parse(String(text.dropFirst()))
        return sign == "+" ? duration : duration.map { .zero - $0 }
    }
}
