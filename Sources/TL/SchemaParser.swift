/// Reads schema text: the built-in table with layer ranges, and ordinary schemas of one layer.
///
/// - Shape: `[FROM-[TO] ]name[#id] field:type ... = Type;` between `---types---` and `---functions---`,
///   `//` comments. `// LAYER 158` or `// LAYERS 133-229` says which layers the text is about. The
///   definitions that no schema can express (`int ? = Int;`, `vector`) are skipped.
/// - Errors: `SchemaError`, at the first mistake.
/// - Source: mtproto/TL.
struct SchemaParser {
    /// What a text says.
    struct Output {
        var combinators: [Combinator] = []
        /// From the `// LAYER` line; `nil` if there is none.
        var layers: ClosedRange<Layer>?
    }

    private var cursor: SchemaCursor
    private var names = SchemaInterner<TLName>()
    private var types = SchemaInterner<FieldType>()
    private var inMethods = false
    private var output = Output()

    // Of the definition at hand; kept to save allocations.
    private var fields: [Field] = []
    private var wordNames: [TLName] = []
    private var typeVariables: [TLName] = []

    /// Reads a whole text.
    static func parse(_ text: some Sequence<UInt8>) throws(SchemaError) -> Output {
        var parser = SchemaParser(cursor: SchemaCursor(text))
        try parser.run()
        return parser.output
    }

    /// The layers that a text names before its first section, without reading the rest; `nil` if it names none there.
    static func layers(atHeadOf text: some Sequence<UInt8>) -> ClosedRange<Layer>? {
        var parser = SchemaParser(cursor: SchemaCursor(text))
        parser.comments()
        return parser.output.layers
    }

    private init(cursor: SchemaCursor) {
        self.cursor = cursor
        output.combinators.reserveCapacity(cursor.bytes.count / 160)
    }

    private mutating func run() throws(SchemaError) {
        while true {
            comments()
            if cursor.next == nil { return }
            if cursor.startsWith("---") {
                try section()
            } else {
                try definition()
            }
        }
    }

    // MARK: Lines that are no definitions

    private mutating func comments() {
        cursor.skipBlanks()
        while cursor.startsWith("//") {
            readLayers(in: cursor.restOfLine())
            cursor.skipBlanks()
        }
    }

    private mutating func section() throws(SchemaError) {
        if cursor.startsWith("---functions---") {
            inMethods = true
        } else if cursor.startsWith("---types---") {
            inMethods = false
        } else {
            throw cursor.error(expected: "`---types---` or `---functions---`")
        }
        _ = cursor.restOfLine()
    }

    /// `// LAYER 158`, `// LAYERS 133-229`; any other comment means nothing.
    private mutating func readLayers(in comment: Range<Int>) {
        let words = cursor.bytes[comment].dropFirst(2).split { $0.isBlank }
        guard words.count == 2, words[0].elementsEqual("LAYER".utf8) || words[0].elementsEqual("LAYERS".utf8)
        else { return }
        let numbers = words[1].split(separator: UInt8(ascii: "-")).map { word in
            Int(String(decoding: word, as: UTF8.self))
        }
        guard let first = numbers.first ?? nil, let last = numbers.last ?? nil, first <= last else { return }
        output.layers = Layer(first)...Layer(last)
    }

    // MARK: Definitions

    private mutating func definition() throws(SchemaError) {
        let line = cursor.line
        let layers = try layerRange()
        let start = cursor.position
        let name = try word(expected: "a name", dots: true)
        let id = try writtenID()
        if cursor.next?.isBlank != true { throw cursor.error(expected: "a blank after the name") }
        cursor.skipBlanks()
        guard cursor.next != .questionMark, !Self.inexpressible.contains(name) else {
            _ = cursor.take { $0 != .semicolon }
            return try end()
        }
        fields.removeAll(keepingCapacity: true)
        wordNames.removeAll(keepingCapacity: true)
        typeVariables.removeAll(keepingCapacity: true)
        while !cursor.take(UInt8(ascii: "=")) {
            try field()
            cursor.skipBlanks()
        }
        cursor.skipBlanks()
        let result = try resultType()
        let definition = start..<cursor.position
        try end()
        var exact: [Field] = []  // `Array(fields)` would share the roomy storage
        exact.reserveCapacity(fields.count)
        exact.append(contentsOf: fields)
        output.combinators.append(
            Combinator(
                name: name,
                id: id ?? ConstructorID(definition: cursor.bytes[definition]),
                fields: exact,
                result: result,
                isMethod: inMethods,
                layers: layers,
                line: line,
                flagWords: wordNames.count,
                requiredFields: fields.count { $0.condition == nil } - wordNames.count
            )
        )
    }

    /// Definitions with `?`, `[ ]` or no boxed type behind them; the codec has them built in.
    private static let inexpressible: Set<TLName> = [
        "int", "long", "double", "string", "bytes", "int128", "int256", "vector",
    ]

    /// `133-142 ` or `143- `; a line without it holds wherever its text does.
    private mutating func layerRange() throws(SchemaError) -> ClosedRange<Layer> {
        guard cursor.next?.isDigit == true else { return Layer.any }
        let place = cursor.position
        guard let first = cursor.decimal(), cursor.take(UInt8(ascii: "-")) else {
            throw cursor.error(expected: "`-` and a layer")
        }
        let last = cursor.next?.isDigit == true ? cursor.decimal() : nil
        if let last, last < first { throw cursor.error(expected: "layers in ascending order", at: place) }
        guard cursor.next == .space else { throw cursor.error(expected: "a blank after the layers") }
        cursor.skipBlanks()
        return Layer(first)...(last.map { Layer($0) } ?? .later)
    }

    /// `#0123abcd`, if it is there; leading zeros may be left out.
    private mutating func writtenID() throws(SchemaError) -> ConstructorID? {
        guard cursor.take(.hash) else { return nil }
        let place = cursor.position
        var value: UInt32 = 0
        let digits = cursor.take(atMost: 8) { byte in
            guard let digit = byte.hexadecimalValue else { return false }
            value = value << 4 | digit
            return true
        }
        guard !digits.isEmpty, cursor.next?.isWordByte != true else {
            throw cursor.error(expected: "1 to 8 hexadecimal digits", at: place)
        }
        return ConstructorID(value)
    }

    private mutating func end() throws(SchemaError) {
        if cursor.take(.semicolon) { return }
        let place = cursor
        cursor.skipBlanks()
        guard cursor.take(.semicolon) else { throw place.error(expected: "`;`") }
    }

    // MARK: Fields

    private mutating func field() throws(SchemaError) {
        if cursor.take(.leftBrace) {
            typeVariables.append(try word(expected: "the name of a type variable", dots: false))
            _ = cursor.take { $0 != .rightBrace && $0 != .newline }
            guard cursor.take(.rightBrace) else { throw cursor.error(expected: "`}`") }
            return
        }
        let name = try word(expected: "a field or `=`", dots: false)
        guard cursor.take(UInt8(ascii: ":")) else { throw cursor.error(expected: "`:` and a type") }
        let condition = try condition()
        if cursor.take(.hash) {
            guard condition == nil, wordNames.count < Combinator.mostFlagWords else {
                throw cursor.error(
                    expected: "one of at most \(Combinator.mostFlagWords) flags words, without condition"
                )
            }
            wordNames.append(name)
            fields.append(Field(name: name, type: .flags, condition: nil))
            return
        }
        fields.append(Field(name: name, type: try type(), condition: condition))
    }

    /// `flags.3?`, if it is there.
    private mutating func condition() throws(SchemaError) -> Field.Flag? {
        let start = cursor.position
        let range = cursor.take { $0.isWordByte }
        guard cursor.take(UInt8(ascii: ".")), let bit = cursor.decimal(), cursor.take(.questionMark) else {
            cursor.goBack(to: start)
            return nil
        }
        let name = name(in: range)
        guard let word = wordNames.firstIndex(of: name) else {
            throw cursor.error(expected: "a flags word that stands before", at: start)
        }
        guard bit < 32 else { throw cursor.error(expected: "a bit from 0 to 31", at: start) }
        return Field.Flag(word: UInt8(word), bit: UInt8(bit))
    }

    private mutating func resultType() throws(SchemaError) -> FieldType {
        let start = cursor.position
        let result = try type()
        switch result {
        case .boxed(let name) where typeVariables.contains(name): return .generic(name)
        case .boxed, .bool, .vector, .object: return result
        default: throw cursor.error(expected: "a type, with a capital letter", at: start)
        }
    }

    private mutating func type() throws(SchemaError) -> FieldType {
        let range = cursor.take { !$0.isBlank && $0 != .semicolon }
        if let known = types.value(of: cursor.bytes[range]) { return known }
        guard let type = FieldTypeSyntax.type(cursor.bytes[range], names: { names.name($0) }) else {
            throw cursor.error(expected: "a type", at: range.lowerBound)
        }
        types.add(type, for: cursor.bytes[range])
        return type
    }

    // MARK: Names

    private mutating func word(expected: String, dots: Bool) throws(SchemaError) -> TLName {
        let range = cursor.take { $0.isWordByte || (dots && $0 == UInt8(ascii: ".")) }
        guard !range.isEmpty else { throw cursor.error(expected: expected) }
        return name(in: range)
    }

    private mutating func name(in range: Range<Int>) -> TLName {
        names.name(cursor.bytes[range])
    }
}

extension Layer {
    /// Of a line without a range, until the layer of its text is known.
    static let any = Layer(0)...Layer.later
}
