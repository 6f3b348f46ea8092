/// Writes values for one layer: the writing half of `ObjectCodec`.
///
/// 1. The line of a name is the one whose range contains the layer.
/// 2. A field that the line lacks is dropped; one that no line of the name has is a mistake.
/// 3. An optional field that is absent clears its bit; a required one gets `DefaultValue`.
/// 4. A value whose shape belongs to another layer is converted (`LayerShapes`) or counts as absent; one
///    that no layer allows is a mistake.
/// 5. A vector item that the layer lacks is left out.
struct ObjectEncoder {
    let schema: Schema
    let layer: Layer
    private(set) var writer = TLWriter(capacity: 256)
    /// Where the fields of the objects that are being written stand in them.
    private var places: [Int32] = []

    init(schema: Schema, layer: Layer) {
        self.schema = schema
        self.layer = layer
    }

    // MARK: Values

    /// Writes a value that must fit.
    mutating func write(_ value: TLValue, as type: FieldType, depth: Int = 0) throws(TLEncodingError) {
        guard let fitting = try fitting(value, type) else { throw misfit(value, type) }
        try writeFitting(fitting, as: type, depth: depth)
    }

    /// Writes an object with its number.
    mutating func write(_ object: TLObject, depth: Int = 0) throws(TLEncodingError) {
        guard let line = schema.combinator(named: object.name, layer: layer) else {
            throw TLEncodingError(absence(of: object.name))
        }
        writer.constructor(line.id)
        try writeFields(of: line, from: object, depth: depth)
    }

    private mutating func writeFitting(
        _ value: TLValue,
        as type: FieldType,
        depth: Int
    ) throws(TLEncodingError) {
        guard depth < TLReader.deepestNesting else { throw TLEncodingError(.tooDeep) }
        switch (type, value) {
        case (.int, .number(let number)): writer.int(try narrowed(number))
        case (.long, .number(let number)): writer.long(number)
        case (.double, .number(let number)): writer.double(Double(number))
        case (.double, .double(let number)): writer.double(number)
        case (.string, .string(let text)), (.bytes, .string(let text)):
            try checkLength(text.utf8.count)
            writer.string(text)
        case (.string, .bytes(let bytes)), (.bytes, .bytes(let bytes)):
            try checkLength(bytes.count)
            writer.bytes(bytes)
        case (.int128, .bytes(let bytes)), (.int256, .bytes(let bytes)): writer.raw(bytes)
        case (.bool, .bool(let truth)), (.object, .bool(let truth)): writer.bool(truth)
        case (.vector(let item), .vector(let items)):
            writer.constructor(.vector)
            try write(items, as: item, depth: depth)
        case (.bareVector(let item), .vector(let items)):
            try write(items, as: item, depth: depth)
        case (.bare(let name), .object(let object)):
            guard let line = schema.bareCombinator(name, layer: layer) else {
                throw TLEncodingError(absence(of: name))
            }
            try writeFields(of: line, from: object, depth: depth)
        case (_, .object(let object)):
            try write(object, depth: depth)
        default:
            throw misfit(value, type)
        }
    }

    private mutating func write(
        _ items: [TLValue],
        as type: FieldType,
        depth: Int
    ) throws(TLEncodingError) {
        let place = writer.bytes.count
        writer.int(0)
        var count: UInt32 = 0
        for (index, item) in items.enumerated() {
            do throws(TLEncodingError) {
                if let fitting = try fitting(item, type) {
                    try writeFitting(fitting, as: type, depth: depth + 1)
                    count += 1
                } else if !isKnown(item, as: type) {
                    throw misfit(item, type)
                }
            } catch {
                throw error.inside("[\(index)]")
            }
        }
        writer.overwrite(count, at: place)
    }

    // MARK: Fields

    private mutating func writeFields(
        of line: Combinator,
        from object: TLObject,
        depth: Int
    ) throws(TLEncodingError) {
        let first = places.count
        defer { places.removeSubrange(first...) }
        let used = findFields(of: line, in: object)
        let words = try flagWords(of: line, from: object, first, depth: depth)
        for (index, field) in line.fields.enumerated() {
            if case .flags = field.type {
                writer.int(Int32(bitPattern: words[Int(places[first + index])]))
                continue
            }
            if let flag = field.condition {
                guard words[Int(flag.word)] & flag.mask != 0 else { continue }
                if case .bit = field.type { continue }
            }
            let place = places[first + index]
            do throws(TLEncodingError) {
                if place >= 0 {
                    let given = object.fields.value(at: Int(place))
                    if let value = try fitting(given, field.type) {
                        try writeFitting(value, as: field.type, depth: depth + 1)
                        continue
                    }
                    if field.condition == nil { try checkOtherLayers(given, field, of: line) }
                }
                try writeDefault(field.type, depth: depth + 1)
            } catch {
                throw error.inside(self.place(of: field, line, depth))
            }
        }
        if used < object.fields.count { try checkNames(of: object, line) }
    }

    /// Appends to `places` where each field of the line stands in the object, -1 for nowhere, and for a flags word
    /// which one it is; gives how many were found.
    private mutating func findFields(of line: Combinator, in object: TLObject) -> Int {
        var (found, next, word) = (0, 0, Int32(0))
        for field in line.fields {
            if case .flags = field.type {
                places.append(word)
                word += 1
            } else if let place = object.fields.place(of: field.name, from: next) {
                places.append(Int32(place))
                next = place + 1
                found += 1
            } else {
                places.append(-1)
            }
        }
        return found
    }

    /// The flags words: a bit is set if any of its fields is there.
    private func flagWords(
        of line: Combinator,
        from object: TLObject,
        _ first: Int,
        depth: Int
    ) throws(TLEncodingError) -> SIMD4<UInt32> {
        var words = SIMD4<UInt32>(repeating: 0)
        guard line.flagWords > 0, !object.fields.isEmpty else { return words }
        for (index, field) in line.fields.enumerated() {
            guard let flag = field.condition, places[first + index] >= 0 else { continue }
            let value = object.fields.value(at: Int(places[first + index]))
            if case .bit = field.type, case .bool(let isSet) = value {
                if isSet { words[Int(flag.word)] |= flag.mask }
                continue
            }
            do throws(TLEncodingError) {
                if try fitting(value, field.type) != nil {
                    words[Int(flag.word)] |= flag.mask
                } else {
                    try checkOtherLayers(value, field, of: line)
                }
            } catch {
                throw error.inside(place(of: field, line, depth))
            }
        }
        return words
    }

    private mutating func writeDefault(_ type: FieldType, depth: Int) throws(TLEncodingError) {
        guard let value = DefaultValue.value(of: type, layer: layer, schema: schema) else {
            throw TLEncodingError(.noDefault(type.description))
        }
        try writeFitting(value, as: type, depth: depth)
    }

    // MARK: What fits

    /// The value in the shape of `type`; `nil` if it does not fit in this layer.
    private func fitting(_ value: TLValue, _ type: FieldType) throws(TLEncodingError) -> TLValue? {
        switch (type, value) {
        case (.int, .number), (.long, .number), (.double, .number), (.double, .double),
            (.string, .string), (.string, .bytes), (.bytes, .string), (.bytes, .bytes),
            (.bool, .bool), (.bit, .bool), (.object, .bool):
            return value
        case (.vector(let item), .vector(let items)), (.bareVector(let item), .vector(let items)):
            // One look tells a vector of another layer's items (replyInlineMarkup.rows, 229).
            guard let first = items.first else { return value }
            return try fitting(first, item) != nil || isKnown(first, as: item) ? value : nil
        case (.int128, .bytes(let bytes)): return bytes.count == 16 ? value : nil
        case (.int256, .bytes(let bytes)): return bytes.count == 32 ? value : nil
        case (.boxed(let type), .object(let object)):
            guard let line = schema.combinator(named: object.name, layer: layer) else {
                if case .unknownName = absence(of: object.name) {
                    throw TLEncodingError(.unknownName(object.name.text))
                }
                break
            }
            if case .boxed(type) = line.result, !line.isMethod { return value }
        case (.object, .object(let object)), (.generic, .object(let object)):
            return schema.combinator(named: object.name, layer: layer) == nil ? nil : value
        case (.bare(let name), .object(let object)):
            return schema.bareCombinator(name, layer: layer)?.name == object.name ? value : nil
        default: break
        }
        guard let converted = LayerShapes.converted(value, to: type) else { return nil }
        return try fitting(converted, type)
    }

    /// Whether a value has the shape of `type` in any layer.
    private func isKnown(_ value: TLValue, as type: FieldType) -> Bool {
        guard case .object(let object) = value else {
            if case .vector(let items) = value, case .vector(let item) = type, let first = items.first {
                return isKnown(first, as: item)
            }
            return (try? fitting(value, type)) ?? nil != nil
        }
        return schema.versions(of: object.name).contains { line in
            switch type {
            case .boxed: line.result == type && !line.isMethod
            case .bare(let name): line.name == name
            case .object, .generic: true
            default: false
            }
        }
    }

    /// Refuses a value that its field cannot hold in any layer.
    private func checkOtherLayers(
        _ value: TLValue,
        _ field: Field,
        of line: Combinator
    ) throws(TLEncodingError) {
        let known = schema.versions(of: line.name).contains { version in
            version.field(named: field.name).map { isKnown(value, as: $0.type) } ?? false
        }
        if !known { throw misfit(value, field.type) }
    }

    /// Refuses fields that no version of the name has.
    private func checkNames(of object: TLObject, _ line: Combinator) throws(TLEncodingError) {
        for name in object.fields.keys where line.field(named: name) == nil {
            let versions = schema.versions(of: line.name)
            guard versions.contains(where: { $0.field(named: name) != nil }) else {
                throw TLEncodingError(.unknownField(name.text, of: line.name.text))
            }
        }
    }

    // MARK: Refusals

    private func place(of field: Field, _ line: Combinator, _ depth: Int) -> String {
        depth == 0 ? "\(line.name).\(field.name)" : field.name.text
    }

    private func absence(of name: TLName) -> TLEncodingError.Problem {
        schema.versions(of: name).isEmpty ? .unknownName(name.text) : .notInLayer(name.text, layer)
    }

    private func misfit(_ value: TLValue, _ type: FieldType) -> TLEncodingError {
        if case .object(let object) = value, schema.combinator(named: object.name, layer: layer) == nil {
            return TLEncodingError(absence(of: object.name))
        }
        return TLEncodingError(.wrongShape(expected: type.description, found: value.shape))
    }

    private func narrowed(_ number: Int64) throws(TLEncodingError) -> Int32 {
        guard let narrow = Int32(exactly: number) else {
            throw TLEncodingError(.outOfRange(number, expected: "int"))
        }
        return narrow
    }

    private func checkLength(_ count: Int) throws(TLEncodingError) {
        guard count < 1 << 24 else { throw TLEncodingError(.tooLong(count)) }
    }
}

extension Schema {
    /// What a bare `name` stands for: a constructor, or the only one of a type.
    func bareCombinator(_ name: TLName, layer: Layer) -> Combinator? {
        if let line = combinator(named: name, layer: layer) { return line }
        let lines = constructors(ofType: name, layer: layer)
        return lines.count == 1 ? lines.first : nil
    }
}

extension TLValue {
    /// What kind of value it is, in the words of schemas.
    var shape: String {
        switch self {
        case .number: "a number"
        case .double: "a double"
        case .string: "a string"
        case .bytes(let bytes): "\(bytes.count) bytes"
        case .bool: "a truth value"
        case .vector: "a vector"
        case .object(let object): "`\(object.name)`"
        }
    }
}
