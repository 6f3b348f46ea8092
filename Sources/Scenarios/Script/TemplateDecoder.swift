import Primitives
import TL

/// Reads a TL value from YAML, checked against the schema.
struct TemplateDecoder {
    /// The method whose query fills the holes; `nil` if it is not known.
    let method: Combinator?
    /// What constructors there are.
    let schema: Schema
    /// Where a mapping says which constructor it is.
    private static let constructorKey = "_"

    /// A value of a type; notes mistakes and gives `nil` if it is none.
    func value(_ item: Item, as type: FieldType) -> ReplyTemplate? {
        // A text may be made of holes; for other types a hole is the whole value.
        if type != .string, let name = wholeHole(item) {
            return hole(name, item, fitting: type).map { .hole($0) }
        }
        switch type {
        case .int, .flags: return number(item, in: Int64(Int32.min)...Int64(Int32.max))
        case .long: return number(item, in: Int64.min...Int64.max)
        case .double:
            guard let text = item.plain, let number = Double(text) else { return misfit(item, type) }
            return .double(number)
        case .bool, .bit: return item.bool().map { .bool($0) }
        case .string: return text(item)
        case .bytes: return bytes(item, count: nil)
        case .int128: return bytes(item, count: 16)
        case .int256: return bytes(item, count: 32)
        case .vector(let inner), .bareVector(let inner):
            guard case .sequence(let values) = item.value.content else {
                item.refuse(expected: "a list, because it is \(type)")
                return nil
            }
            let items = values.compactMap {
                value(Item(name: item.name, value: $0, mistakes: item.mistakes), as: inner)
            }
            return items.count == values.count ? .vector(items) : nil
        case .boxed(let name), .bare(let name): return object(item, ofType: name)
        case .object, .generic: return object(item, ofType: nil)
        }
    }

    private func misfit(_ item: Item, _ type: FieldType) -> ReplyTemplate? {
        item.refuse(expected: "a value of type \(type)")
        return nil
    }

    private func number(_ item: Item, in range: ClosedRange<Int64>) -> ReplyTemplate? {
        item.number(in: range).map { .number($0) }
    }

    private func bytes(_ item: Item, count: Int?) -> ReplyTemplate? {
        guard let text = item.scalar, let bytes = Hex.decode(text), count == nil || bytes.count == count
        else {
            item.refuse(expected: count.map { "\($0) bytes in hexadecimal" } ?? "bytes in hexadecimal")
            return nil
        }
        return .bytes(bytes)
    }

    // MARK: Holes

    private func wholeHole(_ item: Item) -> String? {
        guard let text = item.scalar, text.hasPrefix("${"), text.hasSuffix("}"),
            text.dropFirst(2).dropLast().allSatisfy({ $0 != "}" })
        else { return nil }
        return String(text.dropFirst(2).dropLast())
    }

    /// A hole in place of a whole value.
    private func hole(_ name: String, _ item: Item, fitting type: FieldType) -> ReplyTemplate.Hole? {
        guard let hole = hole(name, item) else { return nil }
        let given: [FieldType]
        switch hole {
        case .dc, .now, .call: given = [.int]
        case .argument(let path):
            // Deeper fields depend on a constructor that is not known here.
            guard path.count == 1, let method else { return hole }
            given = schema.versions(of: method.name).compactMap { $0.field(named: path[0])?.type }
        }
        let fits =
            given.isEmpty || given.contains { $0 == type || ($0 == .int && type == .long) || $0.isOpen }
        guard fits || type.isOpen else {
            item.note("'${\(name)}' is of type \(given[0])", expected: "a value of type \(type)")
            return nil
        }
        return hole
    }

    private func hole(_ name: String, _ item: Item) -> ReplyTemplate.Hole? {
        guard let hole = ReplyTemplate.Hole(name) else {
            item.note(
                "'${\(name)}' stands for nothing",
                expected: "${args.NAME}, ${dc}, ${now} or ${call}",
                hint: method?.field(named: TLName(name)).map { _ in "write ${args.\(name)}" }
            )
            return nil
        }
        if case .argument(let path) = hole, let method, let first = path.first {
            let fields = schema.fieldNames(of: method.name)
            guard fields.contains(first.text) else {
                let hint = fields.isEmpty ? "it has none" : Spelling.hint(for: first.text, among: fields)
                item.note("\(method.name) has no argument '\(first)'", hint: hint)
                return nil
            }
        }
        return hole
    }

    private func text(_ item: Item) -> ReplyTemplate? {
        guard var rest = item.scalar.map({ $0[...] }) else {
            item.refuse(expected: "a text")
            return nil
        }
        var pieces: [ReplyTemplate.Piece] = []
        while let start = rest.firstRange(of: "${") {
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
                item.note("'${' has no '}' after it", hint: "such as ${args.phone_number}")
                return nil
            }
            if start.lowerBound > rest.startIndex {
                pieces.append(.literal(String(rest[..<start.lowerBound])))
            }
            guard let hole = hole(String(rest[start.upperBound..<end]), item) else { return nil }
            pieces.append(.hole(hole))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(.literal(String(rest))) }
        return .text(pieces)
    }

    // MARK: Objects

    private func object(_ item: Item, ofType type: TLName?) -> ReplyTemplate? {
        guard case .mapping(let pairs) = item.value.content else {
            let constructor = type.flatMap { constructors(of: $0).first?.text } ?? "constructor"
            item.refuse(
                expected: "a mapping such as { _: \(constructor) }"
                    + (type.map { ", because it is \($0)" } ?? "")
            )
            return nil
        }
        guard let name = constructor(item, pairs, ofType: type) else { return nil }
        let versions = schema.versions(of: name).filter { !$0.isMethod }
        var fields: [TLName: ReplyTemplate] = [:]
        var isFine = true
        for pair in pairs where pair.key != Self.constructorKey {
            let key = TLName(pair.key)
            guard let field = versions.lazy.compactMap({ $0.field(named: key) }).first,
                field.type != .flags
            else {
                let known = schema.fieldNames(of: name)
                let hint = known.isEmpty ? "it has none" : Spelling.hint(for: pair.key, among: known)
                let found = "\(name) has no field '\(pair.key)'"
                item.mistakes.add(Diagnostic(at: pair.keyMark, found: found, hint: hint))
                isFine = false
                continue
            }
            let inner = Item(name: pair.key, value: pair.value, mistakes: item.mistakes)
            fields[key] = value(inner, as: field.type)
            if fields[key] == nil { isFine = false }
        }
        return isFine ? .object(name, fields) : nil
    }

    private func constructor(_ item: Item, _ pairs: [YAMLValue.Pair], ofType type: TLName?) -> TLName? {
        let known = type.map(constructors) ?? []
        guard let pair = pairs.first(where: { $0.key == Self.constructorKey }) else {
            if known.count == 1 { return known[0] }
            item.note(
                "the mapping does not say which constructor it is",
                expected: known.isEmpty ? "a key _" : "a key _ with one of \(Self.some(known))"
            )
            return nil
        }
        guard case .scalar(let text, _) = pair.value.content else {
            item.mistakes.add(Diagnostic(at: pair.value.mark, found: "_ is no name of a constructor"))
            return nil
        }
        let name = TLName(text)
        if known.contains(name) { return name }
        let versions = schema.versions(of: name)
        if type == nil, !versions.isEmpty { return name }
        let found: String
        if let other = versions.first {
            found =
                other.isMethod
                ? "'\(name)' is a method" : "'\(name)' is of type \(other.result), not \(type?.text ?? "")"
        } else {
            found = "unknown constructor '\(name)'"
        }
        let all = known.isEmpty ? schema.all.filter { !$0.isMethod }.map(\.name) : known
        let hint = Spelling.nearest(to: text, among: all.map(\.text)).map { "did you mean '\($0)'?" }
        let expected = known.isEmpty || hint != nil ? nil : "one of \(Self.some(known))"
        item.mistakes.add(Diagnostic(at: pair.value.mark, found: found, expected: expected, hint: hint))
        return nil
    }

    private static func some(_ names: [TLName]) -> String {
        names.prefix(6).map(\.text).joined(separator: ", ") + (names.count > 6 ? ", ..." : "")
    }

    /// The constructors of a type in any layer.
    private func constructors(of type: TLName) -> [TLName] {
        var seen: Set<TLName> = []
        return schema.all.filter { line in
            guard !line.isMethod, case .boxed(type) = line.result else { return line.name == type }
            return true
        }
        .map(\.name).filter { seen.insert($0).inserted }
    }
}

extension FieldType {
    /// Whether values of several types stand for it.
    fileprivate var isOpen: Bool {
        switch self {
        case .object, .generic: true
        default: false
        }
    }
}
