import TL

/// Which arguments of a method are honoured: read by its handler, or without any meaning in this world.
///
/// What a query sets beyond them is dropped; the log and the journal tell it.
package struct HonouredArguments: ExpressibleByArrayLiteral, Sendable {
    /// One argument, or some fields of it.
    package struct Item: ExpressibleByStringLiteral, Sendable {
        /// Its name.
        package let name: String
        /// The fields that are honoured if the argument is an object or a vector of objects; `nil` for all.
        package private(set) var fields: Set<String>?
        /// Whether the handler reads it; one that it does not read has no meaning here.
        private(set) var isRead = true

        /// All of an argument.
        package init(stringLiteral name: String) {
            self.name = name
        }

        /// Some fields of an argument.
        static func fields(_ fields: Set<String>, of name: String) -> Item {
            var item = Item(stringLiteral: name)
            item.fields = fields
            return item
        }

        /// An argument that may hold anything: nothing in this world could depend on it.
        static func meaningless(_ name: String) -> Item {
            var item = Item(stringLiteral: name)
            item.isRead = false
            return item
        }
    }

    /// Arguments without a meaning in whatever method they stand.
    package static let meaninglessEverywhere: Set<String> = [
        // What the client has already: an answer in full is right whatever that is.
        "hash",
        // There are no previews of links, no drafts, no sets of stickers, no paid limits, nobody who is in a hurry.
        "no_webpage", "clear_draft", "update_stickersets_order", "allow_paid_floodskip", "background",
    ]

    /// Those of one method, by name.
    package let items: [String: Item]

    /// These arguments.
    package init(arrayLiteral items: Item...) {
        self.items = Dictionary(items.map { ($0.name, $0) }) { first, _ in first }
    }

    /// Those that the handler reads.
    var read: Set<String> { Set(items.values.filter(\.isRead).map(\.name)) }

    /// Whether all of an argument is honoured.
    package func honoursWhole(_ name: String) -> Bool {
        guard let item = items[name] else { return Self.meaninglessEverywhere.contains(name) }
        return item.fields == nil
    }

    /// What a query sets and nobody honours, in order: names of arguments, and `argument.field` where only some
    /// fields are honoured.
    func ignored(in query: TLObject, schema: Schema) -> [String] {
        var ignored: [String] = []
        for (name, value) in query.fields where !honoursWhole(name) {
            guard let fields = items[name]?.fields else {
                if value.says(something: schema) { ignored.append(name) }
                continue
            }
            let objects = (value.vector ?? [value]).compactMap(\.object)
            let unread = objects.flatMap {
                $0.fields.filter { !fields.contains($0.key) || $0.value.isFileWithoutParts }
            }
            ignored += Set(unread.filter { $0.value.says(something: schema) }.map(\.key)).map {
                "\(name).\($0)"
            }
        }
        return ignored.sorted()
    }
}

extension TLValue {
    /// Whether it is an `InputFile` that nothing was uploaded for: where such a one is taken, it is no file.
    var isFileWithoutParts: Bool { object?.name.hasPrefix("inputFile") == true && object?["parts"] == 0 }

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
                || !object.name.hasSuffix("Empty") && schema.hasAlternatives(to: object.name)
        }
    }
}

extension Schema {
    /// Whether the type of a constructor has others.
    fileprivate func hasAlternatives(to name: String) -> Bool {
        versions(of: name).contains { line in
            guard case .boxed(let type) = line.result else { return false }
            return constructors(ofType: type, layer: layers.upperBound).count > 1
        }
    }
}
