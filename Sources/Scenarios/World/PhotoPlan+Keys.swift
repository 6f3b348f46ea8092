import Primitives

extension PhotoPlan {
    /// The keys of `photo`.
    enum Keys {
        static let path = Key(
            "path",
            .marked(.text(atMost: 4096)),
            without: "a picture of one grey, 640 x 640",
            "A JPEG, PNG, GIF or WebP on disk, relative to the world's file."
        )
        static let dc = Key("dc", .marked(.dc), without: "the home of whose it is", "Where it is stored.")
        static let announced = Key(
            "announced",
            .marked(.dc),
            without: "the home of whose it is, so that a `dc` of its own leads to FILE_MIGRATE_X",
            "Where clients are told it is (`photo.dc_id`, `chatPhoto.dc_id`)."
        )

        static let table = KeyTable(
            "a photo",
            "The mapping `photo` of an account or a channel; `{}` is a photo of which nothing is said.",
            [path, dc, announced]
        )
    }

    /// A photo; where it is may depend on where its owner lives.
    static let notation = Notation<(Marked<DCID>) -> PhotoPlan>.mapping(Keys.table) { fields in
        { home in
            PhotoPlan(
                path: fields[Keys.path],
                dc: fields[Keys.dc] ?? home,
                announced: fields[Keys.announced] ?? home
            )
        }
    }
}
