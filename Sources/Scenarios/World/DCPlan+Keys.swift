import DataCenters
import Primitives

extension DCPlan {
    /// The keys of an element of `dcs`.
    enum Keys {
        static let id = Key("id", required: .dc, "The number clients know it by.")
        static let country = Key(
            "country",
            .country,
            without: "that of Telegram's: " + usualCountries.joined(separator: ", "),
            "What `help.getNearestDc` says."
        )
        static let cdn = Key("cdn", .bool, default: false, "A CDN DC: nobody lives there.")
        static let addresses = Key(
            "addresses",
            .list(AddressPlan.notation, of: "addresses", each: "address", count: 0...DCPlan.mostAddresses),
            without: "the usual ones",
            "Where it is reached, the preferred one first."
        )

        static let table = KeyTable(
            "a data center",
            "An element of `dcs`. A DC without addresses has the usual ones: those of `--host`, at the port "
                + "base plus its number.",
            [id, country, cdn, addresses]
        )

        private static let usualCountries = (1...5).map { DataCenter.country(of: DCID($0)) }
    }

    /// The data centers of a file, each with what is said of it.
    ///
    /// If one cannot be read, none is known, so that what refers to it is no mistake.
    static let list: Notation<[DCPlan]> = .list(
        .mapping(Keys.table) { DCPlan($0) },
        of: "data centers",
        each: "data center",
        count: 1...most,
        ifEmpty: "at least one data center",
        isWhole: true
    )

    /// How many data centers there are.
    static let count: Notation<[DCPlan]> = Notation<Marked<Int>>.marked(.integer(1...most)).map {
        plain(count: $0.value, at: $0.mark)
    }

    /// DCs 1 to `count` with the usual addresses.
    static func plain(count: Int, at mark: SourceMark) -> [DCPlan] {
        (1...max(count, 1)).map {
            DCPlan(mark: mark, id: DCID($0), country: nil, isCDN: false, addresses: [])
        }
    }

    private init(_ fields: Fields) {
        self.init(
            mark: fields.mark,
            id: fields[Keys.id],
            country: fields[Keys.country],
            isCDN: fields[Keys.cdn],
            addresses: fields[Keys.addresses] ?? []
        )
    }
}

extension Notation where Value == String {
    /// A country as two letters.
    fileprivate static var country: Self {
        let form = "two capital letters"
        return Notation(form, schema: .text("^[A-Z]{2}$")) { item in
            guard let text = item.scalar, text.utf8.count == 2,
                text.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
            else {
                let hint = item.scalar?.uppercased()
                item.refuse(
                    expected: form,
                    hint: hint.flatMap { $0.utf8.count == 2 ? "write \($0)" : nil }
                )
                return nil
            }
            return text
        }
    }
}
