/// How an argument of a method is named where the name of a field can stand: `args.phone_number`.
package enum ArgumentField {
    /// The field of an entry that has the arguments.
    package static let name = SharedField.arguments.rawValue

    /// The name of an argument as a field; `a.b` reaches into argument a.
    package static func named(_ path: String) -> String { "\(name).\(path)" }

    /// The path of the argument that a name means; `nil` if it means no argument.
    package static func path(in field: String) -> String? {
        let start = named("")
        return field.hasPrefix(start) ? String(field.dropFirst(start.count)) : nil
    }
}
