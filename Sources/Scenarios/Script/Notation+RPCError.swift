import TL

extension Notation where Value == RPCError {
    /// An error by its name, with its code or without: `FLOOD_WAIT_3`, `400 PHONE_NUMBER_BANNED`.
    ///
    /// Without a code it has the official one, or 400 if nobody knows the name.
    static var rpcError: Self {
        let form = "the name of an error such as FLOOD_WAIT_3, or a code and a name"
        return Notation(form, schema: .text("^(-?[0-9]+ +)?[^ ]*[^ 0-9][^ ]*( [^ ]+)*$")) { item in
            guard let text = item.scalar else {
                item.refuse(expected: form)
                return nil
            }
            let words = text.split(separator: " ", maxSplits: 1).map(String.init)
            let code = words.first.flatMap { Int32($0) }
            guard let name = code == nil ? text : words.dropFirst().first else {
                item.refuse(expected: form, hint: "write a name after \(text)")
                return nil
            }
            guard name.count <= 128, isText(name) else {
                item.refuse(expected: form)
                return nil
            }
            guard !ErrorTable.lacksNumber(name) else {
                item.note("'\(name)' lacks its number", hint: KnownErrors.hint(for: name))
                return nil
            }
            // Whoever writes the code too means what is written, and a scenario may invent errors.
            if code == nil, !KnownErrors.knows(name), let hint = KnownErrors.hint(for: name) {
                let found = "'\(name)' is no error that dcsim knows"
                item.mistakes.add(Diagnostic(at: item.mark, severity: .warning, found: found, hint: hint))
            }
            let usual = ErrorTable.code(of: name) ?? 400
            return RPCError(code: code ?? usual, name, because: "the scenario says so")
        }
    }

    /// Whether a name is words with single blanks between them.
    private static func isText(_ name: String) -> Bool {
        name.split(separator: " ", omittingEmptySubsequences: false).allSatisfy { word in
            !word.isEmpty && !word.contains { $0.isWhitespace }
        }
    }
}
