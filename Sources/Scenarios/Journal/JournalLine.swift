import Primitives

/// JSON as a journal writes it: no blanks, one line, names in the order in which they are given.
///
/// By hand, because a journal has a hundred thousand lines and the core has no Foundation.
struct JournalLine {
    private(set) var text = ""

    mutating func append(_ literal: StaticString) {
        text += literal.description
    }

    /// A name with its colon.
    mutating func name(_ name: String) {
        if text.utf8.last != UInt8(ascii: "{") { text += "," }
        quote(name)
        text += ":"
    }

    mutating func number(_ number: Int64) {
        text += String(number)
    }

    mutating func value(_ value: JournalValue) {
        switch value {
        case .number(let number):
            // Many readers of JSON would round larger ones.
            if number.magnitude <= JournalValue.largestExact.magnitude {
                text += String(number)
            } else {
                quote(String(number))
            }
        case .double(let number): if number.isFinite { text += "\(number)" } else { quote("\(number)") }
        case .text(let string): quote(string)
        case .bool(let truth): text += truth ? "true" : "false"
        case .list(let items):
            text += "["
            for (index, item) in items.enumerated() {
                if index > 0 { text += "," }
                self.value(item)
            }
            text += "]"
        case .object(let fields):
            text += "{"
            for (name, field) in fields.sorted(by: { $0.key < $1.key }) {
                self.name(name)
                self.value(field)
            }
            text += "}"
        }
    }

    mutating func quote(_ string: String) {
        text += JSONString.quoted(string)
    }
}

extension JournalEntry {
    /// The entry as a line of a journal file, without its line feed; the subject stands before other fields.
    package var json: String {
        var line = JournalLine()
        line.append("{\"n\":")
        line.number(Int64(number))
        line.name("time")
        line.number(time.nanoseconds / 1000)
        line.name("event")
        line.quote(kind.rawValue)
        if let dc {
            line.name("dc")
            line.number(Int64(dc.number))
        }
        if let connection {
            line.name("connection")
            line.number(Int64(connection))
        }
        if let subject = fields[kind.subject] {
            line.name(kind.subject)
            line.value(subject)
        }
        for (name, value) in fields.sorted(by: { $0.key < $1.key }) where name != kind.subject {
            line.name(name)
            line.value(value)
        }
        line.append("}")
        return line.text
    }
}
