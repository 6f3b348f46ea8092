extension MessageBody {
    /// A text as a server takes it: without blanks at both ends, and with the marks that it finds besides the given ones.
    ///
    /// What is found stands back where a given mark says what the text is; it may overlap those that only say how it looks.
    ///
    /// - Source: api/entities.
    package init(sent text: String, entities: [TextEntity]) {
        let scalars = text.unicodeScalars
        let isKept: (Unicode.Scalar) -> Bool = { !$0.properties.isWhitespace }
        guard let first = scalars.firstIndex(where: isKept), let last = scalars.lastIndex(where: isKept)
        else {
            self.init("")
            return
        }
        let inner = String(scalars[first...last])
        let shift = scalars[..<first].reduce(0) { $0 + UTF16.width($1) }
        let given = entities.compactMap { $0.moved(by: -shift, within: inner.utf16.count) }
        let facts = given.filter { !$0.kind.isStyle }
        let found = TextMarks.found(in: inner).filter { mark in !facts.contains { $0.overlaps(mark) } }
        let all =
            found.isEmpty
            ? given : (given + found).sorted { ($0.offset, -$0.length) < ($1.offset, -$1.length) }
        self.init(inner, entities: all)
    }
}

extension TextEntity {
    /// The same in a text that lost something before it, and has `length` units left; `nil` if nothing of it is left.
    fileprivate func moved(by distance: Int, within end: Int) -> TextEntity? {
        let start = max(offset + distance, 0)
        let stop = min(offset + length + distance, end)
        guard start < stop else { return nil }
        return TextEntity(kind, offset: start, length: stop - start, argument: argument, number: number)
    }

    fileprivate func overlaps(_ other: TextEntity) -> Bool {
        offset < other.offset + other.length && other.offset < offset + length
    }
}

extension TextEntity.Kind {
    /// Whether it says how a text looks, and not what it is.
    fileprivate var isStyle: Bool {
        switch self {
        case .bold, .italic, .underline, .strike, .spoiler, .blockquote: true
        default: false
        }
    }
}
