/// Objects as one line of text, for logs: `auth.sendCode{phone_number: "9996621234", api_id: 1}`.
///
/// Byte strings show their length only. The text is cut at a limit, marked by `...`; making it costs no more
/// than the limit allows, whatever the size of the object.
package struct TLDescription {
    /// The length that fits a log line.
    package static let usualLimit = 240

    private let schema: Schema
    private let limit: Int
    private var text = ""

    /// The text of an object, in at most `limit` characters and the mark.
    package static func text(
        of object: TLObject,
        schema: Schema = .builtIn,
        limit: Int = usualLimit
    ) -> String {
        text(of: .object(object), schema: schema, limit: limit)
    }

    /// The text of a value, in at most `limit` characters and the mark.
    package static func text(
        of value: TLValue,
        schema: Schema = .builtIn,
        limit: Int = usualLimit
    ) -> String {
        var description = TLDescription(schema: schema, limit: limit)
        description.add(value)
        let text = description.text
        return text.utf8.count > limit ? String(text.prefix(limit)) + "..." : text
    }

    private init(schema: Schema, limit: Int) {
        self.schema = schema
        self.limit = limit
    }

    private var isFull: Bool { text.utf8.count > limit }

    private mutating func add(_ value: TLValue) {
        guard !isFull else { return }
        switch value {
        case .number(let number): text += "\(number)"
        case .double(let number): text += "\(number)"
        case .string(let string): text += String(string.prefix(limit)).debugDescription
        case .bytes(let bytes): text += bytes.count == 1 ? "1 byte" : "\(bytes.count) bytes"
        case .bool(let truth): text += truth ? "true" : "false"
        case .vector(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if isFull { return }
                if index > 0 { text += ", " }
                add(item)
            }
            text += "]"
        case .object(let object):
            add(object)
        }
    }

    /// The fields in the order of the newest version of the name, then those it lacks, by name.
    private mutating func add(_ object: TLObject) {
        text += object.name.text
        guard !object.fields.isEmpty else { return }
        text += "{"
        var left = object.fields.count
        for field in schema.newestVersion(of: object.name)?.fields ?? [] {
            guard let value = object.fields[field.name] else { continue }
            left -= 1
            add(value, as: field.name, isLast: left == 0)
            if isFull { return }
        }
        if left > 0 {
            let known = Set(schema.newestVersion(of: object.name)?.fields.map(\.name) ?? [])
            for (name, value) in object.fields.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
                left -= 1
                add(value, as: name, isLast: left == 0)
            }
        }
        text += "}"
    }

    private mutating func add(_ value: TLValue, as name: TLName, isLast: Bool) {
        text += name.text
        text += ": "
        add(value)
        if !isLast { text += ", " }
    }
}
