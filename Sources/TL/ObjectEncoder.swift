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
    var writer = TLWriter(capacity: 256)
    /// What is written for the fields of the objects that are being written, the innermost object last.
    private var finds: [Find] = []
    /// How many of `finds` are in use.
    private var findCount = 0
    /// Values in the shape of the layer.
    private var conversions: [TLValue] = []

    /// What is written for a field.
    private enum Find {
        /// A value of the object, as it is.
        case at(Int32)
        /// One of the conversions.
        case converted(Int32)
        /// Nothing that was given.
        case nothing
    }

    /// How a value fits a type in the layer.
    private enum Fit {
        case asItIs
        case converted(TLValue)
        case none
    }

    init(schema: Schema, layer: Layer) {
        self.schema = schema
        self.layer = layer
    }

    // MARK: Values

    /// Writes a value that must fit.
    mutating func write(_ value: TLValue, as type: FieldType, depth: Int = 0) throws(TLEncodingError) {
        switch try fit(of: value, type) {
        case .asItIs: try writeFitting(value, as: type, depth: depth)
        case .converted(let value): try writeFitting(value, as: type, depth: depth)
        case .none: throw misfit(value, type)
        }
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
        let place = writer.count
        writer.int(0)
        var count: UInt32 = 0
        for (index, item) in items.enumerated() {
            do throws(TLEncodingError) {
                switch try fit(of: item, type) {
                case .asItIs: try writeFitting(item, as: type, depth: depth + 1)
                case .converted(let item): try writeFitting(item, as: type, depth: depth + 1)
                case .none where isKnown(item, as: type): continue
                case .none: throw misfit(item, type)
                }
                count += 1
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
        let first = findCount
        findCount += line.fields.count
        defer { findCount = first }
        if findCount > finds.count { finds += repeatElement(.nothing, count: max(findCount, 64)) }
        let words = try findFields(of: line, in: object, first, depth: depth)
        var word = 0
        for index in line.fields.indices {
            switch line.fields[index].kind {
            case .word:
                writer.int(Int32(bitPattern: words[word]))
                word += 1
                continue
            case .bit: continue
            case .value: break
            }
            if let flag = line.fields[index].condition, words[Int(flag.word)] & flag.mask == 0 { continue }
            do throws(TLEncodingError) {
                let type = line.fields[index].type
                switch finds[first + index] {
                case .at(let place):
                    try writeFitting(object.fields.value(at: Int(place)), as: type, depth: depth + 1)
                case .converted(let place):
                    try writeFitting(conversions[Int(place)], as: type, depth: depth + 1)
                case .nothing: try writeDefault(type, depth: depth + 1)
                }
            } catch {
                throw error.inside(place(of: line.fields[index], line, depth))
            }
        }
    }

    /// Notes in `finds`, from `first` on, what the object has for each field of the line; gives the flags words, in
    /// which a bit is set if any of its fields is there.
    private mutating func findFields(
        of line: Combinator,
        in object: TLObject,
        _ first: Int,
        depth: Int
    ) throws(TLEncodingError) -> SIMD4<UInt32> {
        var words = SIMD4<UInt32>(repeating: 0)
        var (next, used) = (0, 0)
        let filter = object.fields.filter
        for index in line.fields.indices {
            finds[first + index] = .nothing
            let name = line.fields[index].name
            guard filter.mayHave(name), let place = object.fields.place(of: name, from: next) else {
                continue
            }
            (next, used) = (place + 1, used + 1)
            let found: Find
            do throws(TLEncodingError) {
                found = try find(at: place, in: object, line.fields[index], of: line)
            } catch {
                throw error.inside(self.place(of: line.fields[index], line, depth))
            }
            finds[first + index] = found
            if case .nothing = found { continue }
            if let flag = line.fields[index].condition { words[Int(flag.word)] |= flag.mask }
        }
        if used < object.fields.count { try checkNames(of: object, line) }
        return words
    }

    /// What is written for a field that the object has.
    private mutating func find(
        at place: Int,
        in object: TLObject,
        _ field: Field,
        of line: Combinator
    ) throws(TLEncodingError) -> Find {
        let value = object.fields.value(at: place)
        if field.kind == .bit, case .bool(let isSet) = value { return isSet ? .at(Int32(place)) : .nothing }
        switch try fit(of: value, field.type) {
        case .asItIs: return .at(Int32(place))
        case .converted(let value):
            conversions.append(value)
            return .converted(Int32(conversions.count - 1))
        case .none:
            try checkOtherLayers(value, field, of: line)
            return .nothing
        }
    }

    private mutating func writeDefault(_ type: FieldType, depth: Int) throws(TLEncodingError) {
        guard let value = DefaultValue.value(of: type, layer: layer, schema: schema) else {
            throw TLEncodingError(.noDefault(type.description))
        }
        try writeFitting(value, as: type, depth: depth)
    }

    // MARK: What fits

    /// How a value fits a type in this layer.
    private func fit(of value: TLValue, _ type: FieldType) throws(TLEncodingError) -> Fit {
        if try isShaped(value, as: type) { return .asItIs }
        guard let converted = LayerShapes.converted(value, to: type) else { return .none }
        let fit = try fit(of: converted, type)
        if case .asItIs = fit { return .converted(converted) }
        return fit
    }

    private func isShaped(_ value: TLValue, as type: FieldType) throws(TLEncodingError) -> Bool {
        switch (type, value) {
        case (.int, .number), (.long, .number), (.double, .number), (.double, .double),
            (.string, .string), (.string, .bytes), (.bytes, .string), (.bytes, .bytes),
            (.bool, .bool), (.bit, .bool), (.object, .bool):
            return true
        case (.vector(let item), .vector(let items)), (.bareVector(let item), .vector(let items)):
            // One look tells a vector of another layer's items (replyInlineMarkup.rows, 229).
            guard let first = items.first else { return true }
            if case .none = try fit(of: first, item) { return isKnown(first, as: item) }
            return true
        case (.int128, .bytes(let bytes)): return bytes.count == 16
        case (.int256, .bytes(let bytes)): return bytes.count == 32
        case (.boxed(let type), .object(let object)):
            guard let line = schema.combinator(named: object.name, layer: layer) else {
                if case .unknownName = absence(of: object.name) {
                    throw TLEncodingError(.unknownName(object.name.text))
                }
                return false
            }
            if case .boxed(type) = line.result { return !line.isMethod }
            return false
        case (.object, .object(let object)), (.generic, .object(let object)):
            return schema.combinator(named: object.name, layer: layer) != nil
        case (.bare(let name), .object(let object)):
            return schema.bareCombinator(name, layer: layer)?.name == object.name
        default: return false
        }
    }

    /// Whether a value has the shape of `type` in any layer.
    private func isKnown(_ value: TLValue, as type: FieldType) -> Bool {
        guard case .object(let object) = value else {
            if case .vector(let items) = value, case .vector(let item) = type, let first = items.first {
                return isKnown(first, as: item)
            }
            return switch try? fit(of: value, type) {
            case .asItIs, .converted: true
            case .some(.none), nil: false
            }
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
