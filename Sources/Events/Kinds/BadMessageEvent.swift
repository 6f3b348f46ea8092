package import MTProto

/// A message was refused with bad_msg_notification or bad_server_salt.
package struct BadMessageEvent: EventKind {
    /// The refusal.
    package let message: BadMessage
    /// The session that it came in.
    package let session: SessionKey

    package static let kind = JournalKind(
        "bad_message",
        "A message was refused with bad_msg_notification or bad_server_salt.",
        of: Self.self
    )

    package static let fields: [EventField<Self>] = [
        code, name, .messageID { $0.message.id },
        .init("session_id", "the session") { $0.session.sessionID }, .keyID { $0.session.keyID },
    ]

    /// The code, as the protocol numbers it.
    package static let code = EventField<Self>.code("16 to 64; 48 is bad_server_salt") {
        Int($0.message.code.rawValue)
    }
    private static let name = EventField<Self>("name", "what the code means") { "\($0.message.code)" }

    /// A client that has no salt yet gets its first one so.
    package var level: EventLevel { message.code == .incorrectSalt ? .debug : .info }

    package var sentence: String {
        "message \(message.id) refused with "
            + (message.code == .incorrectSalt
                ? "bad_server_salt"
                : "bad_msg_notification \(message.code.rawValue) (\(message.code))")
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        if entry[code] == .number(Int64(BadMessage.Code.incorrectSalt.rawValue)) {
            return PictureRow(.toClient, "bad_server_salt")
        }
        return PictureRow(
            .toClient,
            "bad_msg_notification \(entry.text(code))",
            remark: entry[name],
            ink: .bad
        )
    }
}

extension JournalKind {
    /// A message was refused with bad_msg_notification or bad_server_salt.
    package static var badMessage: JournalKind { BadMessageEvent.kind }
}
