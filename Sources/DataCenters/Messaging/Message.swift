package import Primitives

/// One message as it lies in a box: in that of an account, or in that of a channel.
///
/// In private chats and basic groups every participant has a copy with an id of its own; what the copies have
/// in common is the serial.
package struct Message: Hashable, Codable, Sendable {
    /// Its number in the box, counted from 1.
    package let id: Int
    /// The same for all copies, higher for a later message.
    package let serial: Int
    /// The dialog it is in, as the owner of the box sees it.
    package let peer: Peer
    /// Who wrote it.
    package let sender: UserID
    /// Whether the owner of the box sent it to somebody else; never in a channel's box.
    package let isOutgoing: Bool
    /// When it was sent.
    package let date: Timestamp
    /// What it says.
    package var content: MessageContent
    /// When it was last edited.
    package var edited: Timestamp?
    /// The number, in this box, of the message it answers.
    package let replyTo: Int?
    /// Where it was first, if it was forwarded.
    package let origin: ForwardOrigin?
    /// What joins the messages of an album.
    package let groupedID: Int64?

    /// The text and media; `nil` for a service message.
    package var body: MessageBody? {
        guard case .body(let body) = content else { return nil }
        return body
    }
}

/// What a message says.
package enum MessageContent: Hashable, Codable, Sendable {
    /// Somebody wrote something.
    case body(MessageBody)
    /// Something happened.
    case service(ServiceAction)
}

/// What somebody wrote.
package struct MessageBody: Hashable, Codable, Sendable {
    /// How many characters a text may have.
    package static let textLimit = 4096
    /// How many characters a caption may have.
    package static let captionLimit = 1024
    /// How many marks a text may have; the rest is dropped.
    package static let entityLimit = 100

    /// The text; with media, the caption.
    package var text: String
    /// The marks in the text.
    package var entities: [TextEntity]
    /// What hangs on the message.
    package var media: Media?
    /// The buttons of a bot.
    package var markup: ReplyMarkup?
    /// How it wants to be taken.
    package var manner = MessageManner()

    /// A text, with marks and media if there are any.
    package init(_ text: String, entities: [TextEntity] = [], media: Media? = nil) {
        self.text = text
        self.entities = Array(entities.prefix(Self.entityLimit))
        self.media = media
    }

    /// Refuses a text or caption that is longer than clients are told in `config`.
    package func checkLength() throws(MessagingRefusal) {
        let count = text.length
        if media != nil {
            guard count <= Self.captionLimit else { throw .captionTooLong(count) }
        } else {
            guard count <= Self.textLimit else { throw .tooLong(count) }
        }
    }
}

/// How a message wants to be taken.
package struct MessageManner: Hashable, Codable, Sendable {
    /// Whether its readers hear no sound.
    package var isSilent: Bool
    /// Whether nobody may forward or save it.
    package var isProtected: Bool
    /// Whether its media stands below its text.
    package var invertsMedia: Bool

    /// A manner; the usual one without arguments.
    package init(isSilent: Bool = false, isProtected: Bool = false, invertsMedia: Bool = false) {
        self.isSilent = isSilent
        self.isProtected = isProtected
        self.invertsMedia = invertsMedia
    }
}

/// A mark in a text; places are counted in UTF-16 units.
package struct TextEntity: Hashable, Codable, Sendable {
    /// How many characters an argument may have; the rest is dropped.
    package static let argumentLimit = 4096

    /// What a mark can say.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// The plain kinds: offset and length say all.
        case bold, italic, underline, strike, spoiler, code, mention, hashtag, cashtag, botCommand, url,
            email,
            phone, bankCard, unknown
        /// A quotation.
        case blockquote
        /// A block of code in the language `argument`.
        case pre
        /// A link to `argument`.
        case textURL
        /// A link to the account `number`.
        case mentionName
        /// The emoji that is the document `number`.
        case customEmoji
    }

    /// What it says.
    package let kind: Kind
    /// Where it begins.
    package let offset: Int
    /// How much it covers.
    package let length: Int
    /// The text that `kind` asks for.
    package let argument: String
    /// The number that `kind` asks for.
    package let number: Int64

    /// A mark.
    package init(_ kind: Kind, offset: Int, length: Int, argument: String = "", number: Int64 = 0) {
        self.kind = kind
        self.offset = offset
        self.length = length
        self.argument = argument.cut(to: Self.argumentLimit)
        self.number = number
    }
}

/// Where a forwarded message was first.
package struct ForwardOrigin: Hashable, Codable, Sendable {
    /// The account that wrote it, or the channel it was a post of.
    package let peer: Peer
    /// When it was written.
    package let date: Timestamp
    /// Its number, if it was a post of a channel.
    package let post: Int?
    /// The message that was forwarded, if its author put it among the own notes.
    package var saved: SavedFrom?

    /// The message that a note was made of.
    package struct SavedFrom: Hashable, Codable, Sendable {
        /// The dialog it is in, as the owner of the note sees it.
        package let peer: Peer
        /// Its number there.
        package let id: Int

        /// A message in a dialog.
        package init(peer: Peer, id: Int) {
            self.peer = peer
            self.id = id
        }
    }

    /// An origin.
    package init(peer: Peer, date: Timestamp, post: Int?) {
        self.peer = peer
        self.date = date
        self.post = post
    }
}

/// What a service message tells.
package enum ServiceAction: Hashable, Codable, Sendable {
    /// A basic group was created with these members.
    case groupCreated(title: String, [UserID])
    /// Members were added, or joined by themselves.
    case added([UserID])
    /// A member left or was removed.
    case removed(UserID)
    /// There is a new title.
    case renamed(String)
    /// There is a new photo.
    case photoChanged(FileID)
    /// There is no photo any more.
    case photoRemoved
    /// A channel or supergroup was created.
    case channelCreated(title: String)
}
