import Primitives

/// JSON as a journal writes it: no blanks, one line, names in the order in which they are given.
///
/// By hand, because a journal has a hundred thousand lines and the core has no Foundation.
package struct JournalLine: Sendable {
    /// What is written so far.
    package private(set) var text = "{"

    /// The beginning of an object.
    package init() {}

    /// A name with its value.
    package mutating func add(_ name: String, _ value: JournalValue) {
        if text.utf8.last != UInt8(ascii: "{") { text += "," }
        text += JSONString.quoted(name)
        text += ":"
        value.write(to: &text)
    }

    /// The object, ended.
    package consuming func ended() -> String { text + "}" }
}

extension JournalValue {
    /// The value as JSON, names of an object in alphabetical order.
    package var json: String {
        var text = ""
        write(to: &text)
        return text
    }

    fileprivate func write(to text: inout String) {
        switch self {
        case .number(let number):
            // Many readers of JSON would round larger ones.
            let isExact = number.magnitude <= Self.largestExact.magnitude
            text += isExact ? String(number) : JSONString.quoted(String(number))
        case .double(let number): text += number.isFinite ? "\(number)" : JSONString.quoted("\(number)")
        case .text(let string): text += JSONString.quoted(string)
        case .bool(let truth): text += truth ? "true" : "false"
        case .list(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                item.write(to: &text)
            }
            text += "]"
        case .object(let fields):
            text += "{"
            for (index, (name, field)) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { text += "," }
                text += JSONString.quoted(name)
                text += ":"
                field.write(to: &text)
            }
            text += "}"
        }
    }
}

extension JournalEntry {
    /// The entry as a line of a journal, in a file, over HTTP and in a stream; without its line feed.
    ///
    /// Fields stand in the order in which their kind declares them, those that it does not know last.
    package var json: String {
        var line = JournalLine()
        line.add(Key.number.rawValue, .number(Int64(number)))
        line.add(Key.time.rawValue, .number(time.nanoseconds / 1000))
        line.add(Key.event.rawValue, .text(kind.rawValue))
        if let dc { line.add(Key.dc.rawValue, .number(Int64(dc.number))) }
        if let connection { line.add(Key.connection.rawValue, .number(Int64(connection))) }
        var left = fields.count
        for field in kind.fields {
            guard let value = fields[field.name] else { continue }
            line.add(field.name, value)
            left -= 1
        }
        guard left > 0 else { return line.ended() }
        let known = Set(kind.fields.map(\.name))
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
            line.add(name, value)
        }
        return line.ended()
    }
}
