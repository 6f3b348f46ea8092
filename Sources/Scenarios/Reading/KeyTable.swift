/// The keys that a mapping may have: what the reader takes, and what pages and the JSON Schema say of each.
package struct KeyTable: Sendable {
    /// What the mapping is called: `an account`.
    package let title: String
    /// A sentence or two about it.
    package let introduction: String
    /// Its keys, in the order of the reference.
    package let keys: [any AnyKey]
    /// What its keys have to do with each other.
    let rules: [KeyRule]

    init(_ title: String, _ introduction: String, _ keys: [any AnyKey], rules: [KeyRule] = []) {
        self.title = title
        self.introduction = introduction
        self.keys = keys
        self.rules = rules
    }

    var names: [String] { keys.map(\.name) }

    /// The mappings that its values are made of, each before those inside of it.
    package var tables: [KeyTable] { keys.flatMap(\.tables) }
}

/// What keys of a mapping have to do with each other: for the JSON Schema, and what is said if it does not hold.
struct KeyRule: Sendable {
    /// What must hold.
    enum Claim: Sendable {
        /// Exactly one of these is written.
        case exactlyOne([any AnyKey])
        /// At least one of these is written.
        case atLeastOne([any AnyKey])
        /// The first means nothing without the second.
        case needs(any AnyKey, any AnyKey)
    }

    let claim: Claim
    private let complain: @Sendable (Fields) -> Void

    /// Exactly one of some keys is written; else `complain` gets those that are.
    static func exactlyOne(
        _ keys: [any AnyKey],
        else complain: @escaping @Sendable (Fields, [any AnyKey]) -> Void
    ) -> KeyRule {
        KeyRule(claim: .exactlyOne(keys)) { complain($0, $0.written(of: keys)) }
    }

    /// At least one of some keys is written.
    static func atLeastOne(
        _ keys: [any AnyKey],
        else complain: @escaping @Sendable (Fields) -> Void
    ) -> KeyRule {
        KeyRule(claim: .atLeastOne(keys), complain: complain)
    }

    /// A key means nothing without another one.
    static func needs(
        _ key: any AnyKey,
        _ other: any AnyKey,
        else complain: @escaping @Sendable (Fields) -> Void
    ) -> KeyRule {
        KeyRule(claim: .needs(key, other), complain: complain)
    }

    /// Notes a mistake if it does not hold.
    func check(_ fields: Fields) {
        let holds =
            switch claim {
            case .exactlyOne(let keys): fields.written(of: keys).count == 1
            case .atLeastOne(let keys): !fields.written(of: keys).isEmpty
            case .needs(let key, let other): !fields.has(key) || fields.has(other)
            }
        if !holds { complain(fields) }
    }
}
