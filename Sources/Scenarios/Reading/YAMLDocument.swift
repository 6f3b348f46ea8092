import Primitives
import Yams

/// The one place that knows Yams: text in, values with their marks out.
enum YAMLDocument {
    /// The value of the only document of a file; `nil` if the file is empty.
    ///
    /// Aliases are taken as what they stand for; tags and merge keys mean nothing here, so they are mistakes.
    static func read(_ source: SourceText) throws(Diagnostics) -> YAMLValue? {
        let start = source.mark(line: 1, column: 1)
        guard source.text.utf8.count <= SourceText.most else {
            let found = "the file has \(source.text.utf8.count) bytes"
            let mistake = Diagnostic(at: start, found: found, expected: "at most \(SourceText.most)")
            throw Diagnostics([mistake], in: source)
        }
        // libyaml itself refuses more than a thousand levels, so its depth cannot exhaust the stack.
        let root: Node?
        do {
            root = try compose(yaml: source.text, .basic)
        } catch {
            throw Diagnostics([diagnostic(error, source)], in: source)
        }
        guard let root else { return nil }
        var walk = Walk(source: source)
        let value = walk.value(root, depth: 0)
        guard walk.diagnostics.isEmpty else { throw Diagnostics(walk.diagnostics, in: source) }
        return source.isJSON ? value?.withoutQuotes : value
    }

    private static func diagnostic(_ error: any Error, _ source: SourceText) -> Diagnostic {
        switch error as? YamlError {
        case .composer(_, let problem, let mark, _) where problem.hasSuffix("another document"):
            let place = source.mark(line: mark.line, column: mark.column)
            return Diagnostic(at: place, found: "a second document begins here", expected: "one in a file")
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            // libyaml points at the end of the text when the text ends too early; the context began before.
            let line = min(mark.line, source.lineCount + 1)
            let found = "this is not YAML: \(problem)"
            if source.character(line: line, column: mark.column) == "\t" {
                let place = source.mark(line: line, column: mark.column)
                return Diagnostic(at: place, found: "a tab", hint: "YAML is indented with blanks")
            }
            if let (sign, hint) = Self.quoting(source, line: line, column: mark.column, began: context?.mark)
            {
                let isAlias = problem.contains("undefined alias")
                let found = isAlias ? found : "\(sign) at the start of a value means something else to YAML"
                let start = context.map { min($0.mark.line, line) == line ? $0.mark.column : mark.column }
                let place = source.mark(line: line, column: start ?? mark.column)
                return Diagnostic(at: place, found: found, hint: hint)
            }
            let began = context.map { context in
                let text = context.text.trimmed
                return "\(text), from line \(context.mark.line), column \(context.mark.column)"
            }
            return Diagnostic(at: source.mark(line: line, column: mark.column), found: found, hint: began)
        case .duplicatedKeysInMapping(let keys, let context):
            let mark = source.mark(line: context.mark.line, column: context.mark.column)
            let names = keys.map { "'\($0)'" }.joined(separator: ", ")
            return Diagnostic(at: mark, found: "key \(names) is written more than once in the same mapping")
        case .reader(let problem, _, _, _):
            let mark = source.mark(line: 1, column: 1)
            return Diagnostic(at: mark, found: "this is not YAML: \(problem)")
        default:
            return Diagnostic(at: source.mark(line: 1, column: 1), found: "this is not YAML: \(error)")
        }
    }
}

extension YAMLDocument {
    /// What to do about a comparison or a star without quotes, which mean something else to YAML.
    private static func quoting(_ source: SourceText, line: Int, column: Int, began: Mark?)
        -> (sign: Character, hint: String)?
    {
        let places = [(line, column), (line, column - 1)] + (began.map { [($0.line, $0.column)] } ?? [])
        for (line, column) in places {
            switch source.character(line: line, column: column) {
            case "*": return ("*", "put a text with * in quotes: \"PHONE_MIGRATE_*\"")
            case ">": return (">", "put a comparison in quotes: \">= 200\"")
            default: continue
            }
        }
        return nil
    }
}

/// Turns nodes of Yams into values.
private struct Walk {
    let source: SourceText
    var diagnostics: [Diagnostic] = []
    private var count = 0

    init(source: SourceText) {
        self.source = source
    }

    mutating func value(_ node: Node, depth: Int) -> YAMLValue? {
        let mark = mark(node)
        guard diagnostics.isEmpty || count < YAMLValue.most else { return nil }
        count += 1
        guard count <= YAMLValue.most else {
            let found = "the file has more than \(YAMLValue.most) values"
            diagnostics.append(
                Diagnostic(at: mark, found: found, hint: "an alias counts as all it stands for")
            )
            return nil
        }
        guard depth < YAMLValue.depth else {
            let expected = "at most \(YAMLValue.depth) levels"
            diagnostics.append(Diagnostic(at: mark, found: "values are nested too deep", expected: expected))
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain
            // Yams gives text in quotes the tag of text by itself.
            if isPlain || scalar.tag.description != "tag:yaml.org,2002:str" {
                refuseTag(scalar.tag, at: mark)
            }
            return YAMLValue(content: .scalar(scalar.string, isPlain: isPlain), mark: mark)
        case .sequence(let sequence):
            refuseTag(sequence.tag, at: mark)
            var items: [YAMLValue] = []
            for item in sequence {
                guard let value = value(item, depth: depth + 1) else { return nil }
                items.append(value)
            }
            return YAMLValue(content: .sequence(items), mark: mark)
        case .mapping(let mapping):
            refuseTag(mapping.tag, at: mark)
            return pairs(mapping, depth: depth + 1).map { YAMLValue(content: .mapping($0), mark: mark) }
        case .alias:
            return nil  // only made for writing YAML
        }
    }

    private mutating func pairs(_ mapping: Node.Mapping, depth: Int) -> [YAMLValue.Pair]? {
        var pairs: [YAMLValue.Pair] = []
        for (key, node) in mapping {
            guard case .scalar(let scalar) = key else {
                let found = "a key is a list or a mapping"
                diagnostics.append(Diagnostic(at: mark(key), found: found, expected: "a word"))
                continue
            }
            guard let value = value(node, depth: depth) else { return nil }
            pairs.append(YAMLValue.Pair(key: scalar.string, keyMark: mark(key), value: value))
        }
        return pairs
    }

    private mutating func refuseTag(_ tag: Tag, at mark: SourceMark) {
        guard !["", "!"].contains(tag.description) else { return }
        let prefix = "tag:yaml.org,2002:"
        let name = tag.description
        let short = name.hasPrefix(prefix) ? "!!" + name.dropFirst(prefix.count) : name
        let found = "the tag \(short) means nothing here"
        let hint = name.hasPrefix("!=") ? "put a comparison in quotes: \"!= 2\"" : "leave it out"
        diagnostics.append(Diagnostic(at: mark, found: found, hint: hint))
    }

    private func mark(_ node: Node) -> SourceMark {
        source.mark(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
