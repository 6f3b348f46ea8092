import DataCenters

extension NetworkPlan {
    /// The keys of an element of `networks`.
    enum Keys {
        static let cidr = Key("cidr", required: .range, "Whose.")
        static let dc = Key("dc", required: .marked(.dc), "The DC nearest to them.")

        static let table = KeyTable(
            "a network",
            "An element of `networks`; the first one that holds a client's address decides. It moves numbers "
                + "that nobody owns (NETWORK_MIGRATE_X) and answers `help.getNearestDc`.",
            [cidr, dc]
        )
    }

    static let notation = Notation.mapping(Keys.table) { fields in
        NetworkPlan(mark: fields.mark, range: fields[Keys.cidr], dc: fields[Keys.dc])
    }
}

extension Notation where Value == Network {
    /// A range of addresses: `10.0.0.0/8`, `::1/128`, or one address.
    fileprivate static var range: Self {
        let form = "addresses such as 10.0.0.0/8 or 2001:db8::/32"
        return Notation(form, schema: .text("[.:]")) { item in
            guard let text = item.scalar, let range = Network(text) else {
                item.refuse(expected: form)
                return nil
            }
            guard range.hostBitsAreZero else {
                item.refuse(expected: form, hint: "write \(range.masked)")
                return nil
            }
            return range
        }
    }
}
