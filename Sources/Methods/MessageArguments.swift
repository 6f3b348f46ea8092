import DataCenters
import Primitives
import TL

extension Call {
    /// How many messages one call may name.
    static let messageListLimit = 100

    /// The text in `message` with the marks in `entities`.
    func body(in world: World) throws(RPCError) -> MessageBody {
        try MessageBody(request, read: peers(in: world))
    }

    /// The number of the message that is answered: `reply_to`, or `reply_to_msg_id` before layer 160.
    var replyTo: Int? {
        let header = request["reply_to"]?.object?["reply_to_msg_id"]?.number
        return (header ?? request["reply_to_msg_id"]?.number).flatMap { $0 > 0 ? Int(clamping: $0) : nil }
    }

    /// The message numbers in `id`, at most `messageListLimit`.
    var messageIDs: [Int] {
        items("id").prefix(Self.messageListLimit).compactMap { $0.number.map { Int(clamping: $0) } }
    }

    /// Which part of a history is asked for.
    var page: HistoryPage {
        var page = HistoryPage()
        page.offsetID = small("offset_id")
        page.addOffset = small("add_offset")
        page.count = small("limit")
        page.maxID = small("max_id")
        page.minID = small("min_id")
        let date = small("offset_date")
        if date > 0 { page.offsetDate = Timestamp(seconds: Int64(date)) }
        return page
    }

    /// A number in the range of an `int`.
    func small(_ field: String) -> Int { Int(number(field).clampedToInt32) }

    /// The messages of a store that a vector of `InputMessage` names, or the numbers of those that are not there.
    func named(in store: MessageStore, _ peer: Peer?) -> [Result<Message, MissingMessage>] {
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

extension MessageBody {
    /// The fields `message` and `entities` of a request, or of an `inputSingleMedia`.
    init(_ object: TLObject, read peers: PeerReader) throws(RPCError) {
        let text = object["message"].flatMap { $0.bytes }.map { String(decoding: $0, as: UTF8.self) } ?? ""
        let length = Int64(text.utf16.count)
        var entities: [TextEntity] = []
        for item in (object["entities"]?.vector ?? []).prefix(Self.entityLimit) {
            guard let fields = item.object else { continue }
            let offset = fields["offset"]?.number ?? 0
            let count = fields["length"]?.number ?? 0
            guard offset >= 0, count >= 0, offset <= length, count <= length - offset else {
                throw .badRequest("ENTITY_BOUNDS_INVALID", because: "a mark lies outside of the text")
            }
            if let entity = try TextEntity(fields, Int(offset), Int(count), peers) { entities.append(entity) }
        }
        self.init(text, entities: entities)
    }
}

extension TextEntity {
    /// A `MessageEntity` of a client; `nil` for kinds that are not kept.
    fileprivate init?(_ fields: TLObject, _ offset: Int, _ length: Int, _ peers: PeerReader) throws(RPCError)
    {
        if fields.name == "inputMessageEntityMentionName" {
            let user = try peers.user(fields["user_id"])
            self.init(.mentionName, offset: offset, length: length, number: user.number)
            return
        }
        guard let kind = Kind(wireName: fields.name) else { return nil }
        let argument = fields["url"]?.string ?? fields["language"]?.string ?? ""
        let number = fields["user_id"]?.number ?? fields["document_id"]?.number ?? 0
        self.init(kind, offset: offset, length: length, argument: argument, number: number)
    }
}
