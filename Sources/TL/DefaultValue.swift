/// The smallest legal value of a type, for required fields that nobody gave.
///
/// Numbers are zero, strings and vectors empty, truth values false. A boxed type is its `...Empty`
/// constructor, else its first without fields, else the one whose own required fields cost the fewest bytes.
/// Never `...NotModified`: the client may have nothing that could be unchanged.
package enum DefaultValue {
    /// Constructors nested deeper than this count as impossible when the smallest one is looked for.
    private static let deepestSearch = 6

    /// The smallest value of a type; `nil` if it has no constructor in `layer`, and for `!X` and `Object`.
    ///
    /// Fields that an object needs are left to the encoder, which fills them by the same rule.
    package static func value(of type: FieldType, layer: Layer, schema: Schema) -> TLValue? {
        switch type {
        case .int, .long, .flags: .number(0)
        case .double: .double(0)
        case .string: .string("")
        case .bytes: .bytes([])
        case .int128: .bytes([UInt8](repeating: 0, count: 16))
        case .int256: .bytes([UInt8](repeating: 0, count: 32))
        case .bool, .bit: .bool(false)
        case .vector, .bareVector: .vector([])
        case .bare(let name): schema.bareCombinator(name, layer: layer).map { .object($0.name) }
        case .boxed(let name): smallest(name, layer, schema).map { .object($0) }
        case .generic, .object: nil
        }
    }

    private static func smallest(_ type: TLName, _ layer: Layer, _ schema: Schema) -> TLName? {
        let all = schema.constructors(ofType: type, layer: layer)
        let changed = all.filter { !$0.name.text.hasSuffix("NotModified") }
        let lines = changed.isEmpty ? all : changed
        if let empty = lines.first(where: { $0.name.text.hasSuffix("Empty") }) { return empty.name }
        if let plain = lines.first(where: { $0.fields.isEmpty }) { return plain.name }
        if lines.count == 1 { return lines.first?.name }
        var search = Search(layer: layer, schema: schema)
        return search.cheapest(of: type, depth: 0)?.name
    }

    /// Looks for the constructor with the fewest bytes, each type once.
    private struct Search {
        let layer: Layer
        let schema: Schema
        private var known: [TLName: (name: TLName, cost: Int)?] = [:]

        init(layer: Layer, schema: Schema) {
            self.layer = layer
            self.schema = schema
        }

        mutating func cheapest(of type: TLName, depth: Int) -> (name: TLName, cost: Int)? {
            guard depth < deepestSearch else { return nil }
            if let answer = known[type] { return answer }
            known[type] = .some(nil)  // a type that needs itself
            var best: (name: TLName, cost: Int)?
            for line in schema.constructors(ofType: type, layer: layer)
            where !line.name.text.hasSuffix("NotModified") {
                guard let cost = cost(of: line, depth: depth) else { continue }
                if cost < best?.cost ?? .max { best = (line.name, cost) }
            }
            known[type] = best
            return best
        }

        private mutating func cost(of line: Combinator, depth: Int) -> Int? {
            var sum = 4
            for field in line.fields where field.condition == nil {
                guard let cost = cost(of: field.type, depth: depth) else { return nil }
                sum += cost
            }
            return sum
        }

        private mutating func cost(of type: FieldType, depth: Int) -> Int? {
            switch type {
            case .int, .string, .bytes, .bool, .flags, .bareVector: 4
            case .long, .double, .vector: 8
            case .int128: 16
            case .int256: 32
            case .bit: 0
            case .boxed(let name): cheapest(of: name, depth: depth + 1)?.cost
            case .bare(let name): cheapest(of: name, depth: depth + 1).map { $0.cost - 4 }
            case .generic, .object: nil
            }
        }
    }
}
