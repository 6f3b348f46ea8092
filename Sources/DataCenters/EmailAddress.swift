/// An e-mail address as far as it is looked at: something on both sides of one `@`, and a dot in the domain.
package enum EmailAddress {
    /// How long one may be.
    package static let limit = 254

    /// Whether a text is one.
    package static func isValid(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard text.count <= limit, parts.count == 2, !parts[0].isEmpty,
            !text.contains(where: { $0.isWhitespace })
        else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && !labels.contains { $0.isEmpty }
    }

    /// What is shown of one: `b*@e*.org`.
    package static func pattern(of address: String) -> String {
        let parts = address.split(separator: "@").map(String.init)
        guard parts.count == 2, let dot = parts[1].lastIndex(of: ".") else { return "*" }
        return "\(parts[0].prefix(1))*@\(parts[1].prefix(1))*\(parts[1][dot...])"
    }
}
