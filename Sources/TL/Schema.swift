/// Which combinators there are, by id and by name and layer.
///
/// Requests are read by id alone: an id belongs to one name for good. Answers are written by name and layer:
/// of the versions of a name, the one whose range contains the layer.
package struct Schema: Sendable {
    /// The layers that clients may announce.
    package private(set) var layers: ClosedRange<Layer>

    private var combinators: [Combinator] = []
    private var byID: [ConstructorID: Int32] = [:]
    private var byName = VersionIndex()
    private var byType = VersionIndex()

    /// A schema from text.
    ///
    /// - Errors: `SchemaError` at the first mistake; also if no `// LAYER n` line says which layer it is.
    package init(_ text: String) throws(SchemaError) {
        try self.init(bytes: text.utf8)
    }

    /// The same from the bytes of a text.
    init(bytes text: some Collection<UInt8>) throws(SchemaError) {
        let parsed = try SchemaParser.parse(text)
        layers = try Self.layers(of: parsed, in: text)
        insert(parsed.combinators, in: layers.lowerBound...Layer.later)
    }

    /// A schema whose definitions hold in every layer.
    init(anyLayer text: some Collection<UInt8>) throws(SchemaError) {
        layers = Layer.any
        insert(try SchemaParser.parse(text).combinators, in: layers.lowerBound...Layer.later)
    }

    /// This schema and the user's own.
    ///
    /// The user's definitions win: for their ids, and for their names in the layer of the text, which is
    /// `layer` or else the one of its `// LAYER n` line. A layer newer than all known ones becomes one that
    /// clients may announce, and the definitions win from there on.
    ///
    /// - Errors: as `init(_:)`.
    package func adding(_ text: String, layer: Layer? = nil) throws(SchemaError) -> Schema {
        let parsed = try SchemaParser.parse(text.utf8)
        let added = if let layer { layer...layer } else { try Self.layers(of: parsed, in: text.utf8) }
        var sum = self
        sum.layers =
            min(layers.lowerBound, added.lowerBound)...max(layers.upperBound, added.upperBound)
        // A layer that is known already gets these lines for itself; a newer one keeps them from there on.
        let isKnown = layers.contains(added.lowerBound)
        sum.insert(parsed.combinators, in: added.lowerBound...(isKnown ? added.lowerBound : Layer.later))
        return sum
    }

    // MARK: Layers

    /// The layer to speak with a client that announces `layer`.
    ///
    /// The newest for a client that is newer still; `nil` for one older than the oldest, to be refused.
    package func layer(announced layer: Layer) -> Layer? {
        layer < layers.lowerBound ? nil : min(layer, layers.upperBound)
    }

    // MARK: Lookup

    /// The constructor or method with this id.
    package func combinator(id: ConstructorID) -> Combinator? {
        byID[id].map { combinators[Int($0)] }
    }

    /// The constructor or method of this name, as it is written in `layer`.
    package func combinator(named name: TLName, layer: Layer) -> Combinator? {
        index(of: name, in: layer).map { combinators[$0] }
    }

    /// The newest version of the method of this name.
    package func method(named name: TLName) -> Combinator? {
        byName.newestFirst(name).lazy.map { combinators[$0] }.first { $0.isMethod }
    }

    /// The version of a name that was added last: the newest layer's, or the user's.
    package func newestVersion(of name: TLName) -> Combinator? {
        byName.newestFirst(name).first { _ in true }.map { combinators[$0] }
    }

    /// All versions of a name, the newest first.
    package func versions(of name: TLName) -> [Combinator] {
        byName.newestFirst(name).map { combinators[$0] }
    }

    /// The constructors of a type in `layer`, in the order of the schema.
    package func constructors(ofType type: TLName, layer: Layer) -> [Combinator] {
        byType.newestFirst(type)
            .filter { index in
                combinators[index].holds(in: layer)
                    && self.index(of: combinators[index].name, in: layer) == index
            }
            .reversed()
            .map { combinators[$0] }
    }

    /// Whether there is something in `layer` that a method can be answered with.
    package func canAnswer(_ method: Combinator, in layer: Layer) -> Bool {
        var type = method.result
        while case .vector(let item) = type { type = item }
        guard case .boxed(let name) = type else { return true }
        return !constructors(ofType: name, layer: layer).isEmpty
    }

    /// All combinators, in the order of the schema.
    package var all: [Combinator] { combinators }

    private func index(of name: TLName, in layer: Layer) -> Int? {
        byName.newestFirst(name).first { combinators[$0].holds(in: layer) }
    }

    // MARK: Building

    private mutating func insert(_ lines: [Combinator], in range: ClosedRange<Layer>) {
        combinators.reserveCapacity(combinators.count + lines.count)
        byID.reserveCapacity(combinators.count + lines.count)
        for var line in lines {
            if line.layers == Layer.any { line.layers = range }
            let index = Int32(combinators.count)
            byID[line.id] = index
            byName.insert(index, for: line.name)
            byType.insert(index, for: line.isMethod ? nil : line.result.typeName)
            combinators.append(line)
        }
    }

    private static func layers(
        of parsed: SchemaParser.Output,
        in text: some Collection<UInt8>
    ) throws(SchemaError) -> ClosedRange<Layer> {
        if let layers = parsed.layers { return layers }
        throw SchemaError(
            line: text.reduce(1) { $1 == .newline ? $0 + 1 : $0 },
            column: 1,
            found: "the end of the text",
            expected: "a line `// LAYER n`"
        )
    }
}

/// Finds all combinators of a key: for each key the newest, for each combinator the one before it.
private struct VersionIndex: Sendable {
    private var newest: [Int32] = []
    private var previous: [Int32] = []

    /// Adds the next combinator; its number must be the count of those before it.
    mutating func insert(_ index: Int32, for key: TLName?) {
        guard let number = key?.number else { return previous.append(-1) }
        if newest.count <= number { newest += repeatElement(-1, count: number + 1 - newest.count) }
        previous.append(newest[number])
        newest[number] = index
    }

    /// The combinators of a key, the last added first.
    func newestFirst(_ key: TLName) -> some Sequence<Int> {
        sequence(state: key.number < newest.count ? newest[key.number] : -1) { (next: inout Int32) -> Int? in
            guard next >= 0 else { return nil }
            defer { next = previous[Int(next)] }
            return Int(next)
        }
    }
}

extension FieldType {
    /// The name of the type that a constructor belongs to.
    var typeName: TLName? {
        switch self {
        case .boxed(let name): name
        case .bool: "Bool"
        case .object: "Object"
        default: nil
        }
    }
}
