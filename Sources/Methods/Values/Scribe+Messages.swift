import DataCenters
import Primitives
import TL

extension Scribe {
    /// A `Message`: `message` or `messageService`.
    mutating func message(_ message: Message) -> TLValue {
        let channel = message.peer.channel.flatMap { world.messaging.channels[$0] }
        let isPost = channel?.isBroadcast ?? false
        var fields: TLFields = [
            "id": .number(Int64(message.id)),
            "peer_id": peer(message.peer),
            "date": .number(message.date.seconds),
            "out": .bool(message.isOutgoing || (channel != nil && message.sender == viewer)),
            "post": .bool(isPost),
        ]
        // Since layer 119 the dialog alone says whom a private message comes from.
        let isFromDialog = !message.isOutgoing && message.peer == .account(message.sender)
        if !isPost, !isFromDialog || message.sender == viewer {
            fields["from_id"] = peer(.account(message.sender))
        }
        if message.peer == .account(viewer) {
            // Saved messages are sorted by where they came from; TDLib wants each to say it.
            fields["saved_peer_id"] = peer(message.origin?.saved?.peer ?? message.peer)
        }
        if let id = message.replyTo {
            fields["reply_to"] = .object("messageReplyHeader", ["reply_to_msg_id": .number(Int64(id))])
        }
        switch message.content {
        case .service(let action):
            fields["action"] = self.action(action)
            return .object("messageService", fields)
        case .body(let body):
            add(body, to: &fields)
            if let origin = message.origin { fields["fwd_from"] = header(origin) }
            if let edited = message.edited { fields["edit_date"] = .number(edited.seconds) }
            if let album = message.groupedID { fields["grouped_id"] = .number(album) }
            if let markup = body.markup { fields["reply_markup"] = .replyMarkup(markup) }
            if body.manner.isSilent { fields["silent"] = true }
            if body.manner.isProtected { fields["noforwards"] = true }
            if body.manner.invertsMedia { fields["invert_media"] = true }
            if isPost { fields["views"] = Self.viewsOfPost }
            return .object("message", fields)
        }
    }

    /// How often a post was seen: by its author; nothing counts more.
    static let viewsOfPost: TLValue = 1

    /// The messages, each as `message` writes it.
    mutating func messages(_ list: [Message]) -> TLValue {
        .vector(list.map { message($0) })
    }

    /// What is told of a message that is not there.
    static func missing(_ id: Int64) -> TLValue {
        .object("messageEmpty", ["id": .number(id.clampedToInt32)])
    }

    /// A message that was asked for by number.
    mutating func value(_ result: Result<Message, MissingMessage>) -> TLValue {
        switch result {
        case .success(let message): self.message(message)
        case .failure(let missing): Self.missing(missing.id)
        }
    }

    private mutating func add(_ body: MessageBody, to fields: inout TLFields) {
        fields["message"] = .string(body.text)
        if let media = body.media { fields["media"] = .messageMedia(media, in: world) }
        if case .contact(_, _, _, _, let user?) = body.media { _ = id(of: user) }
        if !body.entities.isEmpty { fields["entities"] = .vector(body.entities.map { entity($0) }) }
    }

    private mutating func header(_ origin: ForwardOrigin) -> TLValue {
        var fields: TLFields = [
            "from_id": peer(origin.peer), "date": .number(origin.date.seconds),
        ]
        if let post = origin.post { fields["channel_post"] = .number(Int64(post)) }
        if let saved = origin.saved {
            fields["saved_from_peer"] = peer(saved.peer)
            fields["saved_from_msg_id"] = .number(Int64(saved.id))
        }
        return .object("messageFwdHeader", fields)
    }

    private mutating func action(_ action: ServiceAction) -> TLValue {
        switch action {
        case .groupCreated(let title, let users):
            .object(
                "messageActionChatCreate",
                ["title": .string(title), "users": .vector(users.map { id(of: $0) })]
            )
        case .added(let users):
            .object("messageActionChatAddUser", ["users": .vector(users.map { id(of: $0) })])
        case .removed(let user): .object("messageActionChatDeleteUser", ["user_id": id(of: user)])
        case .renamed(let title): .object("messageActionChatEditTitle", ["title": .string(title)])
        case .photoChanged(let id):
            .object("messageActionChatEditPhoto", ["photo": .photo(world.files[id], named: id)])
        case .photoRemoved: .object("messageActionChatDeletePhoto")
        case .channelCreated(let title): .object("messageActionChannelCreate", ["title": .string(title)])
        }
    }

    private mutating func entity(_ entity: TextEntity) -> TLValue {
        var fields: TLFields = [
            "offset": .number(Int64(entity.offset)), "length": .number(Int64(entity.length)),
        ]
        switch entity.kind {
        case .pre: fields["language"] = .string(entity.argument)
        case .textURL: fields["url"] = .string(entity.argument)
        case .mentionName: fields["user_id"] = id(of: UserID(entity.number))
        case .customEmoji: fields["document_id"] = .number(entity.number)
        default: break
        }
        return .object(entity.kind.wireName, fields)
    }
}

extension TextEntity.Kind {
    /// The constructor of `MessageEntity`.
    var wireName: TLName {
        self == .textURL ? "messageEntityTextUrl" : TLName("messageEntity\(rawValue.capitalizedFirst)")
    }

    /// The kind that a constructor of `MessageEntity` stands for.
    init?(wireName: TLName) {
        guard let kind = Self.allCases.first(where: { $0.wireName == wireName }) else { return nil }
        self = kind
    }
}

extension String {
    /// The same with its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

extension Int64 {
    /// The nearest number that an `int` can hold.
    var clampedToInt32: Int64 { Int64(Int32(clamping: self)) }
}
