package import TL

/// What becomes of the arguments of a method.
///
///     | said here as            | set by a query                                                                |
///     | its name                | read by the handler                                                           |
///     | `.fromBots`             | read if a bot set it; people's is left out, and that is told                  |
///     | `.meaningless`          | as good as not set: nothing in this world could depend on it                  |
///     | `.lacking`              | what was asked is done, less this; the log and the journal tell it            |
///     | nothing                 | decisive: to do the rest would be to do something else, so nothing is done    |
package struct HonouredArguments: ExpressibleByArrayLiteral, Sendable {
    /// One argument, or some fields of it.
    package struct Item: ExpressibleByStringLiteral, Sendable {
        /// What becomes of it.
        package enum Fate: Sendable {
            /// The handler reads it.
            case read
            /// The handler reads it, from bots only.
            case readFromBots
            /// It has no meaning here.
            case meaningless
            /// It is left out of what is done, and that is told.
            case lacking
        }

        /// Its name.
        package let name: TLName
        /// The fields that are honoured if the argument is an object or a vector of objects; `nil` for all.
        package private(set) var fields: Set<TLName>?
        /// The fields of which the lack is told.
        package private(set) var lackingFields: Set<TLName> = []
        /// What becomes of it.
        package private(set) var fate = Fate.read

        /// All of an argument.
        package init(stringLiteral name: StaticString) {
            self.init(TLName(stringLiteral: name))
        }

        private init(_ name: TLName) {
            self.name = name
        }

        /// Some fields of an argument; of those that are `lacking` the lack is told, all others are decisive.
        static func fields(_ fields: Set<TLName>, of name: TLName, lacking: Set<TLName> = []) -> Item {
            var item = Item(name)
            item.fields = fields
            item.lackingFields = lacking
            return item
        }

        /// An argument that may hold anything: nothing in this world could depend on it.
        static func meaningless(_ name: TLName) -> Item {
            var item = Item(name)
            item.fate = .meaningless
            return item
        }

        /// An argument that servers take from bots only.
        static func fromBots(_ name: TLName) -> Item {
            var item = Item(name)
            item.fate = .readFromBots
            return item
        }

        /// The message that is answered; without a quotation, or the thread of it, the answer lacks something.
        static let replyTo = fields(
            ["reply_to_msg_id"],
            of: "reply_to",
            lacking: ["top_msg_id", "quote_text", "quote_entities", "quote_offset", "quote_rich"]
        )

        /// An argument without which what is done only lacks something.
        static func lacking(_ name: TLName) -> Item {
            var item = Item(name)
            item.fate = .lacking
            return item
        }
    }

    /// What a query sets and nobody honours, each in order: names of arguments, and `argument.field` where only some
    /// fields are honoured.
    package struct Unhonoured: Sendable {
        /// Without these, what is done is not what was asked.
        package fileprivate(set) var decisive: [String] = []
        /// Without these, it lacks something.
        package fileprivate(set) var lacking: [String] = []
    }

    /// Arguments without a meaning in whatever method they stand.
    package static let meaninglessEverywhere: Set<TLName> = [
        // What the client has already: an answer in full is right whatever that is.
        "hash",
        // There are no previews of links, no drafts, no sets of stickers, no paid limits, nobody who is in a hurry.
        "no_webpage", "clear_draft", "update_stickersets_order", "allow_paid_floodskip", "background",
    ]

    /// Those of one method, by name.
    package let items: [TLName: Item]

    /// These arguments.
    package init(arrayLiteral items: Item...) {
        self.items = Dictionary(items.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Those that the handler reads.
    var read: Set<TLName> {
        Set(items.values.filter { [.read, .readFromBots].contains($0.fate) }.map(\.name))
    }

    /// What a query sets and nobody honours.
    func unhonoured(in query: TLObject, byBot: Bool, schema: Schema) -> Unhonoured {
        var found = Unhonoured()
        for (name, value) in query.fields {
            guard let item = items[name] else {
                if !Self.meaninglessEverywhere.contains(name), value.says(something: schema),
                    schema.versions(of: query.name).contains(where: { $0.field(named: name) != nil })
                {
                    found.decisive.append(name.text)
                }
                continue
            }
            let isLacking = item.fate == .lacking || item.fate == .readFromBots && !byBot
            if isLacking, value.says(something: schema) { found.lacking.append(name.text) }
            guard let fields = item.fields else { continue }
            let objects = (value.vector ?? [value]).compactMap(\.object)
            let unread = objects.flatMap {
                $0.fields.filter { !fields.contains($0.key) || $0.value.isFileWithoutParts }
            }
            for field in Set(unread.filter { $0.value.says(something: schema) }.map(\.key)) {
                if fields.contains(field) || item.lackingFields.contains(field) {
                    found.lacking.append("\(name).\(field)")
                } else {
                    found.decisive.append("\(name).\(field)")
                }
            }
        }
        found.decisive.sort()
        found.lacking.sort()
        return found
    }
}

extension TLValue {
    /// Whether it is an `InputFile` that nothing was uploaded for: where such a one is taken, it is no file.
    var isFileWithoutParts: Bool { object?.name.text.hasPrefix("inputFile") == true && object?["parts"] == 0 }

    /// Whether it is more than what stands in a field that nobody set: zero, empty, false.
    ///
    /// An object says something by its constructor, if its type has more than one and it is not the empty one.
    fileprivate func says(something schema: Schema) -> Bool {
        switch self {
        case .number(let value): value != 0
        case .double(let value): value != 0
        case .string(let text): !text.isEmpty
        case .bytes(let bytes): !bytes.isEmpty
        case .bool(let value): value
        case .vector(let items): !items.isEmpty
        case .object(let object):
            object.fields.values.contains { $0.says(something: schema) }
                || !object.name.text.hasSuffix("Empty") && schema.hasAlternatives(to: object.name)
        }
    }
}

extension Schema {
    /// Whether the type of a constructor has others.
    fileprivate func hasAlternatives(to name: TLName) -> Bool {
        versions(of: name).contains { line in
            guard case .boxed(let type) = line.result else { return false }
            return constructors(ofType: type, layer: layers.upperBound).count > 1
        }
    }
}
