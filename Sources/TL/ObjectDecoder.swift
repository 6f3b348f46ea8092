/// Reads values by the ids that stand in front of them: the reading half of `ObjectCodec`.
struct ObjectDecoder {
    let schema: Schema
    /// Which version of a bare constructor to read; only service messages have bare ones.
    let layer: Layer

    /// A constructor or method with its number.
    func object(_ reader: inout TLReader, depth: Int = 0) throws(TLDecodingError) -> TLObject {
        let line = try line(&reader, expected: "any constructor")
        return try fields(of: line, &reader, depth: depth)
    }

    /// The line of the number that comes next.
    func line(_ reader: inout TLReader, expected: String) throws(TLDecodingError) -> Combinator {
        let id = try reader.constructor()
        guard let line = schema.combinator(id: id) else {
            throw .unknownConstructor(id, expected: expected)
        }
        return line
    }

    /// A value of a type.
    func value(_ type: FieldType, _ reader: inout TLReader, depth: Int) throws(TLDecodingError) -> TLValue {
        guard depth < TLReader.deepestNesting else { throw .tooDeep }
        switch type {
        case .int, .flags: return .number(Int64(try reader.int()))
        case .long: return .number(try reader.long())
        case .double: return .double(try reader.double())
        case .int128: return .bytes(Array(try reader.raw(16)))
        case .int256: return .bytes(Array(try reader.raw(32)))
        case .string: return try reader.text()
        case .bytes: return .bytes(try reader.bytes())
        case .bool: return .bool(try bool(&reader))
        case .bit: return .bool(true)
        case .vector(let item):
            let id = try reader.constructor()
            guard id == .vector else { throw .unknownConstructor(id, expected: type.description) }
            return try items(item, &reader, depth: depth)
        case .bareVector(let item): return try items(item, &reader, depth: depth)
        case .boxed(let name):
            let line = try line(&reader, expected: name.text)
            guard case .boxed(name) = line.result, !line.isMethod else {
                guard let meant = PeerStandIns.name(of: line, asA: name) else {
                    throw .unknownConstructor(line.id, expected: name.text)
                }
                return .object(TLObject(meant, try fields(of: line, &reader, depth: depth).fields))
            }
            return .object(try fields(of: line, &reader, depth: depth))
        case .bare(let name):
            guard let line = schema.bareCombinator(name, layer: layer) else {
                throw .unknownConstructor(0, expected: name.text)
            }
            return .object(try fields(of: line, &reader, depth: depth))
        case .generic: return .object(try object(&reader, depth: depth))
        case .object:
            if let id = reader.nextConstructor, id == .boolTrue || id == .boolFalse {
                return .bool(try bool(&reader))
            }
            return .object(try object(&reader, depth: depth))
        }
    }

    /// The fields of a line.
    func fields(
        of line: Combinator,
        _ reader: inout TLReader,
        depth: Int
    ) throws(TLDecodingError) -> TLObject {
        var inner: ArraySlice<UInt8>?
        return try fields(of: line, &reader, depth: depth, stopsAtQuery: false, inner: &inner)
    }

    /// The fields of a line; if `stopsAtQuery`, a field `!X` is not read, and `inner` gets all that is left.
    func fields(
        of line: Combinator,
        _ reader: inout TLReader,
        depth: Int,
        stopsAtQuery: Bool,
        inner: inout ArraySlice<UInt8>?
    ) throws(TLDecodingError) -> TLObject {
        var object = TLObject(line.name)
        if line.requiredFields > 0 { object.fields.reserveCapacity(line.requiredFields) }
        var words = SIMD4<UInt32>(repeating: 0)
        var word = 0
        for field in line.fields {
            if case .flags = field.type {
                words[word] = UInt32(bitPattern: try reader.int())
                word += 1
                continue
            }
            if let flag = field.condition, words[Int(flag.word)] & flag.mask == 0 { continue }
            if stopsAtQuery, case .generic = field.type {
                inner = try reader.raw(reader.remaining)
                break
            }
            object.fields.append(try value(field.type, &reader, depth: depth + 1), as: field.name)
        }
        return object
    }

    /// Count and items; the count is bounded by the bytes that are left, at least 4 an item.
    private func items(
        _ type: FieldType,
        _ reader: inout TLReader,
        depth: Int
    ) throws(TLDecodingError) -> TLValue {
        let count = Int(try reader.int())
        guard count >= 0, count <= reader.remaining / 4 else { throw .impossibleCount(count) }
        var items: [TLValue] = []
        items.reserveCapacity(count)
        for _ in 0..<count { items.append(try value(type, &reader, depth: depth + 1)) }
        return .vector(items)
    }

    private func bool(_ reader: inout TLReader) throws(TLDecodingError) -> Bool {
        let id = try reader.constructor()
        switch id {
        case .boolTrue: return true
        case .boolFalse: return false
        default: throw .unknownConstructor(id, expected: "Bool")
        }
    }
}
