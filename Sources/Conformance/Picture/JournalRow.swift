import Scenarios

/// An entry of a journal as a line of a picture.
struct JournalRow {
    enum Shape {
        /// From the client to the DC.
        case toDC
        /// From the DC to the client.
        case toClient
        /// Both ways.
        case mutual
        /// Nobody says it.
        case note
    }

    var shape: Shape
    var label: String
    var line = SequenceDiagram.Line.solid
    var remark: String?
    var ink = Ink.plain

    /// Kinds that are left out unless they are asked for: they say little and are many.
    static let quietKinds: Set<JournalKind> = [.transport, .handshake, .session, .service, .world]

    init(_ entry: JournalEntry) {
        let subject = entry.subject?.text.printable ?? ""
        let reason = entry["reason"]?.text.printable
        switch entry.kind {
        case .connected: self.init(.toDC, "connect", .dotted, ink: .faint)
        case .turnedAway: self.init(.note, "\(subject) turned a client away", .dotted, reason, .bad)
        case .disconnected:
            let isClients = subject.hasPrefix("the client")
            self.init(isClients ? .toDC : .toClient, "close", .dotted, subject, .faint)
        case .transport: self.init(.toDC, "\(subject) transport", .dotted, ink: .faint)
        case .badFrame: self.init(.toDC, "no frame", .dotted, subject, .bad)
        case .handshake: self.init(.toDC, subject, ink: .faint)
        case .handshakeRefused:
            self.init(.toClient, "\(subject) refused: \(entry["code"]?.text ?? "")", .solid, reason, .bad)
        case .keyCreated:
            self.init(.mutual, "key exchange", .solid, "\(subject) key \(entry["key_id"]?.text ?? "")")
        case .keyBound:
            let key = entry["key_id"]?.text ?? ""
            self.init(.mutual, "temporary key bound", .solid, "\(subject) speaks for \(key)")
        case .keyDestroyed: self.init(.mutual, "key destroyed", .solid, subject)
        case .refused: self.init(.toClient, subject, .solid, reason, .bad)
        case .session:
            self.init(.note, "session \(entry["session_id"]?.text ?? "") \(subject)", ink: .faint)
        case .badMessage:
            // A client that has no salt yet gets its first one so.
            if subject == "48" {
                self.init(.toClient, "bad_server_salt")
            } else {
                let name = entry["name"]?.text.printable
                self.init(.toClient, "bad_msg_notification \(subject)", .solid, name, .bad)
            }
        case .service: self.init(.toDC, subject, .dotted, ink: .faint)
        case .duplicate: self.init(.toDC, "a message again", .dotted, subject, .faint)
        case .damaged: self.init(.toDC, "an unreadable message", .solid, subject, .bad)
        case .request: self.init(.toDC, Self.label(ofRequest: entry))
        case .answer: self.init(answer: entry, subject, reason)
        case .push: self.init(.toClient, subject, .solid, "pushed")
        case .world: self.init(.note, subject, ink: .faint)
        case .fault: self.init(.note, Self.fault(entry, subject), .solid, entry["mark"]?.text, .scenario)
        case .action: self.init(.note, Self.action(entry, subject), .solid, entry["mark"]?.text, .scenario)
        case .client: self.init(.note, Self.client(entry, subject), ink: .strong)
        case .mistake: self.init(.note, "dcsim made a mistake: \(subject)", ink: .bad)
        }
    }

    private init(
        _ shape: Shape,
        _ label: String,
        _ line: SequenceDiagram.Line = .solid,
        _ remark: String? = nil,
        _ ink: Ink = .plain
    ) {
        self.shape = shape
        self.label = label
        self.line = line
        self.remark = remark
        self.ink = ink
        if let remark, remark.count > Self.longestRemark {
            self.remark = remark.prefix(Self.longestRemark - 1) + "…"
        }
    }

    private init(
        _ shape: Shape,
        _ label: String,
        _ line: SequenceDiagram.Line = .solid,
        ink: Ink
    ) {
        self.init(shape, label, line, nil, ink)
    }

    private init(answer entry: JournalEntry, _ subject: String, _ reason: String?) {
        let code = entry["code"]?.text
        let by = entry["by"]?.text ?? "world"
        let remarks = [reason, by == "world" ? nil : "(\(by))"].compactMap { $0 }
        self.init(
            .toClient,
            (code.map { "\($0) " } ?? "") + subject,
            .solid,
            remarks.isEmpty ? nil : remarks.joined(separator: " "),
            code == nil ? .plain : code == "303" ? .redirect : .bad
        )
    }

    /// Arguments that are the same in all queries of a client, or mean nothing to a reader.
    private static let noise: Set<String> = [
        "api_id", "api_hash", "flags", "settings", "random_id", "phone_code_hash", "hash", "access_hash",
    ]
    private static let longestArgument = 24
    private static let longestRemark = 80

    private static func label(ofRequest entry: JournalEntry) -> String {
        let method = entry.subject?.text.printable ?? ""
        guard case .object(let arguments) = entry["args"] else { return method }
        // What there is to read of an object is its name, so numbers and texts come first: `offset` before `location`.
        let shown = arguments.filter { !noise.contains($0.key) }
            .sorted { ($0.value.isCompound ? 1 : 0, $0.key) < ($1.value.isCompound ? 1 : 0, $1.key) }
        return ([method] + shown.map { "\($0.key)=\(short($0.value))" }).joined(separator: " ")
    }

    private static func short(_ value: JournalValue) -> String {
        switch value {
        case .object(let fields): return fields["_"]?.text.printable ?? "{…}"
        case .list(let items):
            return items.count == 1 ? "[\(short(items[0]))]" : "[\(items.count) items]"
        default:
            let text = value.text.printable
            return text.count > longestArgument ? text.prefix(longestArgument) + "…" : text
        }
    }

    private static func fault(_ entry: JournalEntry, _ subject: String) -> String {
        "fault \(subject)" + (entry["at"].map { ": \($0.text.printable)" } ?? "")
    }

    private static func action(_ entry: JournalEntry, _ subject: String) -> String {
        "action \(subject)" + (entry["result"].map { " -> \($0.text.printable)" } ?? "")
    }

    private static func client(_ entry: JournalEntry, _ subject: String) -> String {
        let run = entry["run"].map { " (run \($0.text))" } ?? ""
        return "client \(subject)\(run)" + (entry["status"].map { ", status \($0.text)" } ?? "")
    }
}

extension JournalValue {
    /// Whether it has values inside.
    fileprivate var isCompound: Bool {
        switch self {
        case .object, .list: true
        default: false
        }
    }
}
