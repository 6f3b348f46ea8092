import DataCenters
import TL

extension Turn {
    /// How many messages one call may name.
    static let messageListLimit = 100

    /// The text in `message` with the marks in `entities`, and those that servers find.
    mutating func body() throws(RPCError) -> MessageBody {
        let (text, entities) = (argument("message"), items("entities"))
        return try body(text, marked: entities)
    }

    /// A text with marks, as they stand in a request or in an `inputSingleMedia`.
    func body(_ message: TLValue?, marked marks: [TLValue]) throws(RPCError) -> MessageBody {
        let text = message.flatMap { $0.bytes }.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let length = Int64(text.utf16.count)
        var entities: [TextEntity] = []
        for item in marks.prefix(MessageBody.entityLimit) {
            guard let fields = item.object else { continue }
            let offset = fields["offset"]?.number ?? 0
            let count = fields["length"]?.number ?? 0
            guard offset >= 0, count >= 0, offset <= length, count <= length - offset else {
                throw .badRequest("ENTITY_BOUNDS_INVALID", because: "a mark lies outside of the text")
            }
            if let entity = try entity(fields, Int(offset), Int(count)) { entities.append(entity) }
        }
        return MessageBody(sent: text, entities: entities)
    }

    /// A `MessageEntity` of a client; `nil` for kinds that are not kept.
    private func entity(_ fields: TLObject, _ offset: Int, _ length: Int) throws(RPCError) -> TextEntity? {
        if fields.name == "inputMessageEntityMentionName" {
            let user = try userID(named: fields["user_id"])
            return TextEntity(.mentionName, offset: offset, length: length, number: user.number)
        }
        guard let kind = TextEntity.Kind(wireName: fields.name) else { return nil }
        let argument = fields["url"]?.string ?? fields["language"]?.string ?? ""
        let number = fields["user_id"]?.number ?? fields["document_id"]?.number ?? 0
        return TextEntity(kind, offset: offset, length: length, argument: argument, number: number)
    }

    /// The number of the message that is answered: `reply_to`, or `reply_to_msg_id` before layer 160.
    mutating func replyTo() -> Int? {
        let header = object("reply_to")?["reply_to_msg_id"]?.number
        return (header ?? argument("reply_to_msg_id")?.number).flatMap { $0 > 0 ? Int(clamping: $0) : nil }
    }

    /// How a new message wants to be taken.
    mutating func manner() -> MessageManner {
        MessageManner(
            isSilent: flag("silent"),
            isProtected: flag("noforwards"),
            invertsMedia: flag("invert_media")
        )
    }

    /// The message numbers in `id`, at most `messageListLimit`.
    mutating func messageIDs() -> [Int] {
        items("id").prefix(Self.messageListLimit).compactMap { $0.number.map { Int(clamping: $0) } }
    }

    /// Which part of a history or of what was found is asked for, by numbers of messages.
    mutating func page() -> HistoryPage {
        var page = HistoryPage()
        page.offsetID = small("offset_id")
        page.addOffset = small("add_offset")
        page.count = small("limit")
        page.maxID = small("max_id")
        page.minID = small("min_id")
        return page
    }

    /// The messages of a store that a vector of `InputMessage` names, or the numbers of those that are not there.
    mutating func messages(in store: MessageStore, of peer: Peer? = nil) -> [Result<Message, MissingMessage>]
    {
        items("id").prefix(Self.messageListLimit).map { item in
            let number = item.object?["id"]?.number ?? item.number ?? 0
            var message = store[Int(clamping: number)]
            if item.object?.name == "inputMessageReplyTo" { message = message?.replyTo.flatMap { store[$0] } }
            guard let message, peer == nil || message.peer == peer else {
                return .failure(MissingMessage(id: number))
            }
            return .success(message)
        }
    }
}

/// A message that was asked for and is not there.
struct MissingMessage: Error {
    let id: Int64
}
