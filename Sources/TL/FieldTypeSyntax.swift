/// Reads types as schemas write them.
enum FieldTypeSyntax {
    /// Vectors nested deeper than this are no type.
    private static let deepestNesting = 8

    /// The type that `text` names, `nil` if it names none.
    ///
    /// - `names` makes the names.
    static func type(
        _ text: ArraySlice<UInt8>,
        depth: Int = 0,
        names: (ArraySlice<UInt8>) -> TLName
    ) -> FieldType? {
        guard depth < deepestNesting, let first = text.first else { return nil }
        if first == UInt8(ascii: "!") { return name(text.dropFirst(), names: names).map { .generic($0) } }
        if first == UInt8(ascii: "%") { return name(text.dropFirst(), names: names).map { .bare($0) } }
        if text.last == .greaterThan, let open = text.firstIndex(of: .lessThan) {
            let inner = text[(open + 1)...].dropLast()
            guard let item = type(inner, depth: depth + 1, names: names), item != .bit else { return nil }
            if text[..<open].elementsEqual("Vector".utf8) { return .vector(item) }
            if text[..<open].elementsEqual("vector".utf8) { return .bareVector(item) }
            return nil
        }
        guard let name = name(text, names: names) else { return nil }
        if let basic = basics[name] { return basic }
        let last = text.lastIndex(of: UInt8(ascii: ".")).map { text[($0 + 1)...] } ?? text
        guard let initial = last.first, !initial.isDigit else { return nil }
        return initial.isLowercase ? .bare(name) : .boxed(name)
    }

    private static let basics: [TLName: FieldType] = [
        "int": .int, "long": .long, "double": .double, "int128": .int128, "int256": .int256,
        "string": .string, "bytes": .bytes, "Bool": .bool, "true": .bit, "Object": .object,
    ]

    private static func name(_ text: ArraySlice<UInt8>, names: (ArraySlice<UInt8>) -> TLName) -> TLName? {
        guard !text.isEmpty, text.allSatisfy({ $0.isWordByte || $0 == UInt8(ascii: ".") }) else { return nil }
        return names(text)
    }
}
