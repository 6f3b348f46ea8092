import DataCenters
import Primitives
import TL

/// What a search looks for in messages.
struct MessageSearch {
    private let text: String
    private let sender: UserID?
    private let filter: TLName
    private let earliest: Int64
    private let latest: Int64

    /// The arguments `q`, `from_id`, `filter`, `min_date` and `max_date`.
    init(_ turn: inout Turn) throws(RPCError) {
        text = turn.text("q").lowercased()
        sender = turn.argument("from_id") == nil ? nil : try turn.peer("from_id").account
        filter = turn.object("filter")?.name ?? "inputMessagesFilterEmpty"
        earliest = turn.number("min_date")
        latest = turn.number("max_date")
    }

    /// All messages of a `MessagesFilter`.
    init(filter: TLValue) {
        text = ""
        sender = nil
        self.filter = filter.object?.name ?? ""
        earliest = 0
        latest = 0
    }

    /// Whether a message is one of those looked for, by who looks.
    func matches(_ message: Message, in world: borrowing World, by viewer: UserID) -> Bool {
        guard sender == nil || message.sender == sender else { return false }
        guard earliest <= 0 || message.date.seconds >= earliest else { return false }
        guard latest <= 0 || message.date.seconds <= latest else { return false }
        guard isOfKind(message.body, in: world, viewer) else { return false }
        return text.isEmpty || message.body?.text.lowercased().contains(text) ?? false
    }

    private func isOfKind(_ body: MessageBody?, in world: borrowing World, _ viewer: UserID) -> Bool {
        switch filter {
        case "inputMessagesFilterEmpty": true
        case "inputMessagesFilterUrl":
            body?.entities.contains { $0.kind == .url || $0.kind == .textURL } ?? false
        case "inputMessagesFilterMyMentions":
            body?.mentions(viewer, called: world.messaging.profile(of: viewer).username) ?? false
        default: body?.media.map { Self.filters(of: $0, in: world).contains(filter) } ?? false
        }
    }

    /// The filters that let some media pass.
    private static func filters(of media: Media, in world: borrowing World) -> Set<TLName> {
        switch media {
        case .photo: return ["inputMessagesFilterPhotos", "inputMessagesFilterPhotoVideo"]
        case .contact: return ["inputMessagesFilterContacts"]
        case .place: return ["inputMessagesFilterGeo"]
        case .dice: return []
        case .document(let id, _):
            for attribute in world.files[id]?.documentAttributes ?? [] {
                switch attribute {
                case .animated: return ["inputMessagesFilterGif"]
                case .sticker: return []
                case .audio(_, let isVoice, _, _, _):
                    guard isVoice else { return ["inputMessagesFilterMusic"] }
                    return ["inputMessagesFilterVoice", "inputMessagesFilterRoundVoice"]
                case .video(_, _, _, let isRound, _):
                    guard !isRound else {
                        return ["inputMessagesFilterRoundVideo", "inputMessagesFilterRoundVoice"]
                    }
                    return ["inputMessagesFilterVideo", "inputMessagesFilterPhotoVideo"]
                case .fileName, .imageSize: continue
                }
            }
            return ["inputMessagesFilterDocument"]
        }
    }
}

extension MessageBody {
    /// Whether it names an account, by a link or by its public name.
    fileprivate func mentions(_ user: UserID, called username: String?) -> Bool {
        let units = Array(text.utf16)
        return entities.contains { entity in
            if entity.kind == .mentionName { return entity.number == user.number }
            guard entity.kind == .mention, let username, entity.offset + entity.length <= units.count else {
                return false
            }
            let name = String(
                decoding: units[entity.offset..<entity.offset + entity.length],
                as: UTF16.self
            )
            return name.lowercased() == "@" + username.lowercased()
        }
    }
}
