extension FilePlan {
    /// The keys of an element of `files`.
    enum Keys {
        static let name = Key("name", required: .marked(.text), "What it is called.")
        static let size = Key(
            "size",
            Notation<Int64>.size(atMost: FilePlan.largest),
            without: "none",
            "So many bytes that follow from the seed."
        )
        static let content = Key(
            "content",
            .text(atMost: SourceText.most, mayBeEmpty: true),
            without: "none",
            "What is in it."
        )
        static let path = Key(
            "path",
            .text(atMost: 4096),
            without: "none",
            "A file on disk, relative to the world's file."
        )
        static let dc = Key("dc", .marked(.dc), without: "the home of its owner", "Where it is stored.")
        static let announced = Key(
            "announced",
            .marked(.dc),
            without: "the home of its owner, so that a `dc` of its own leads to FILE_MIGRATE_X",
            "Where clients are told it is (`document.dc_id`)."
        )
        static let url = Key(
            "url",
            .text(atMost: 4096),
            without: "none",
            "Makes it a web file too, for upload.getWebFile with access hash 0."
        )
        static let owner = Key(
            "owner",
            .owner,
            without: "nobody, and nobody has a message with it",
            "Whose it is. It has to be declared in `accounts`, also if it is a test number."
        )

        static let table = KeyTable(
            "a file",
            "An element of `files`; exactly one of `size`, `content` and `path` says what is in it.",
            [name, size, content, path, dc, announced, url, owner],
            rules: [
                .exactlyOne([size, content, path]) { fields, written in
                    let names = written.map(\.name).joined(separator: " and ")
                    fields.note(
                        written.isEmpty ? "a file without content" : "a file with \(names)",
                        expected: "exactly one of size, content and path"
                    )
                }
            ]
        )
    }

    /// A file; where it is may depend on where its owner lives.
    static let notation = Notation<(AccountHomes) -> FilePlan?>.mapping(Keys.table) { fields in
        { FilePlan(fields, $0) }
    }

    private init?(_ fields: Fields, _ homes: AccountHomes) {
        let owner = fields[Keys.owner].flatMap { $0(homes) }
        let home = Marked(
            owner.flatMap { homes[$0.value] } ?? homes.first,
            at: owner?.mark ?? fields.mark
        )
        let content =
            fields[Keys.size].map { Content.size($0) } ?? fields[Keys.content].map { .text($0) }
            ?? fields[Keys.path].map { .path($0) }
        guard let content else { return nil }
        self.init(
            mark: fields.mark,
            name: fields[Keys.name],
            content: content,
            dc: fields[Keys.dc] ?? home,
            announced: fields[Keys.announced] ?? home,
            owner: owner,
            url: fields[Keys.url]
        )
    }
}
