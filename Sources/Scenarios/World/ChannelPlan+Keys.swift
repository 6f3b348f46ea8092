extension ChannelPlan {
    /// The keys of an element of `channels`.
    enum Keys {
        static let title = Key("title", required: .text(atMost: 128), "What it is called.")
        static let username = Key("username", .marked(.username), without: "none", "Its public name.")
        static let owner = Key(
            "owner",
            required: .owner,
            "Who created it. It has to be declared in `accounts`, also if it is a test number."
        )
        static let dc = Key("dc", .marked(.dc), without: "the home of its owner", "Where it lives.")
        static let statsDC = Key(
            "stats_dc",
            .marked(.dc),
            without: "where it lives",
            "Where its statistics are."
        )
        static let photo = Key("photo", PhotoPlan.notation, without: "none", "The photo it shows.")

        static let table = KeyTable(
            "a channel",
            "An element of `channels`.",
            [title, username, owner, dc, statsDC, photo]
        )
    }

    /// A channel; where it is may depend on where its owner lives.
    static let notation = Notation<(AccountHomes) -> ChannelPlan?>.mapping(Keys.table) { fields in
        { ChannelPlan(fields, $0) }
    }

    private init?(_ fields: Fields, _ homes: AccountHomes) {
        guard let owner = fields[Keys.owner](homes), let home = homes[owner.value] else { return nil }
        let place = fields[Keys.dc] ?? Marked(home, at: owner.mark)
        self.init(
            mark: fields.mark,
            title: fields[Keys.title],
            username: fields[Keys.username],
            owner: owner,
            dc: place,
            statsDC: fields[Keys.statsDC] ?? place,
            photo: fields[Keys.photo].map { $0(place) }
        )
    }
}
