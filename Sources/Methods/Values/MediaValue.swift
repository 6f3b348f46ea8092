import DataCenters
import Primitives
import TL

// Photos, documents and the media of messages, as clients get them.
extension TLValue {
    /// `messageMedia...`: what hangs on a message, with the files as they are today.
    static func messageMedia(_ media: Media, in world: World) -> TLValue {
        switch media {
        case .photo(let id, let display):
            fileMedia("messageMediaPhoto", "photo", world.files[id].map(photo), display)
        case .document(let id, let display):
            documentMedia(world.files[id], display)
        case .contact(let phone, let firstName, let lastName, let card, let userID):
            .object(
                "messageMediaContact",
                [
                    "phone_number": .string(phone), "first_name": .string(firstName),
                    "last_name": .string(lastName), "vcard": .string(card),
                    "user_id": .number(userID?.number ?? 0),
                ]
            )
        case .place(let place):
            placeMedia(place)
        case .dice(let emoticon, let value):
            .object("messageMediaDice", ["emoticon": .string(emoticon), "value": .number(Int64(value))])
        }
    }

    private static func documentMedia(_ file: StoredFile?, _ display: MediaDisplay) -> TLValue {
        var marks: TLFields = [:]
        for attribute in file?.documentAttributes ?? [] {
            if case .video(_, _, _, let isRound, _) = attribute {
                marks["video"] = true
                if isRound { marks["round"] = true }
            }
            if case .audio(_, let isVoice, _, _, _) = attribute, isVoice { marks["voice"] = true }
        }
        return fileMedia("messageMediaDocument", "document", file.map(document), display, marks)
    }

    private static func fileMedia(
        _ name: TLName,
        _ field: TLName,
        _ file: TLValue?,
        _ display: MediaDisplay,
        _ marks: TLFields = [:]
    ) -> TLValue {
        var fields = marks
        fields[field] = file
        if display.isSpoiler { fields["spoiler"] = true }
        if let seconds = display.lifetimeInSeconds { fields["ttl_seconds"] = .number(seconds) }
        return .object(name, fields)
    }

    private static func placeMedia(_ place: MapPlace) -> TLValue {
        let point = TLValue.object(
            "geoPoint",
            ["lat": .double(place.latitude), "long": .double(place.longitude)]
        )
        guard !place.title.isEmpty else { return .object("messageMediaGeo", ["geo": point]) }
        return .object(
            "messageMediaVenue",
            ["geo": point, "title": .string(place.title), "address": .string(place.address)]
        )
    }

    // MARK: Files

    /// `photo`; `photoEmpty` for a file that is not there, or is none.
    static func photo(_ file: StoredFile?, named id: FileID) -> TLValue {
        file.map(photo) ?? .object("photoEmpty", ["id": .number(id.number)])
    }

    /// `photo`; `photoEmpty` for a file that is none.
    static func photo(_ file: StoredFile) -> TLValue {
        guard case .photo(let picture) = file.kind else {
            return .object("photoEmpty", ["id": .number(file.id.number)])
        }
        var fields = common(file)
        let stripped = TLValue.object(
            "photoStrippedSize",
            ["type": "i", "bytes": .bytes(picture.stripped)]
        )
        let sizes = picture.sizes.map { photoSize($0, file.content, isProgressive: picture.isProgressive) }
        fields["sizes"] = .vector([stripped] + sizes)
        return .object("photo", fields)
    }

    /// `document`; `documentEmpty` for a file that is none.
    static func document(_ file: StoredFile) -> TLValue {
        guard case .document(let mimeType, let attributes, let thumbnail) = file.kind else {
            return .object("documentEmpty", ["id": .number(file.id.number)])
        }
        var fields = common(file)
        fields["mime_type"] = .string(mimeType)
        fields["size"] = .number(file.size)
        fields["attributes"] = .vector(attributes.map(documentAttribute))
        if let thumbnail, let picture = file.thumbnail {
            fields["thumbs"] = [photoSize(thumbnail, picture)]
        }
        return .object("document", fields)
    }

    private static func common(_ file: StoredFile) -> TLFields {
        [
            "id": .number(file.id.number),
            "access_hash": .number(file.accessHash),
            "file_reference": .bytes(file.reference),
            "date": .number(file.created.seconds),
            "dc_id": .number(Int64(file.announcedDC.number)),
        ]
    }

    /// `photoSize`, or `photoSizeProgressive` with how many bytes show how much: a fifth each.
    private static func photoSize(
        _ size: PhotoSize,
        _ content: FileContent,
        isProgressive: Bool = false
    ) -> TLValue {
        let bytes = min(content.size, Int64(Int32.max))
        var fields: TLFields = [
            "type": .string(size.letter), "w": .number(Int64(size.width)), "h": .number(Int64(size.height)),
        ]
        guard isProgressive else {
            fields["size"] = .number(bytes)
            return .object("photoSize", fields)
        }
        fields["sizes"] = .vector((1...5).map { .number(bytes * $0 / 5) })
        return .object("photoSizeProgressive", fields)
    }

    private static func documentAttribute(_ attribute: DocumentAttribute) -> TLValue {
        switch attribute {
        case .fileName(let name): return .object("documentAttributeFilename", ["file_name": .string(name)])
        case .imageSize(let width, let height):
            let size: TLFields = ["w": .number(Int64(width)), "h": .number(Int64(height))]
            return .object("documentAttributeImageSize", size)
        case .animated: return .object("documentAttributeAnimated")
        case .video(let seconds, let width, let height, let isRound, let isStreamable):
            return .object(
                "documentAttributeVideo",
                [
                    "duration": .double(seconds), "w": .number(Int64(width)), "h": .number(Int64(height)),
                    "round_message": .bool(isRound), "supports_streaming": .bool(isStreamable),
                ]
            )
        case .audio(let seconds, let isVoice, let title, let performer, let waveform):
            var fields: TLFields = ["duration": .number(Int64(seconds)), "voice": .bool(isVoice)]
            if !title.isEmpty { fields["title"] = .string(title) }
            if !performer.isEmpty { fields["performer"] = .string(performer) }
            if !waveform.isEmpty { fields["waveform"] = .bytes(waveform) }
            return .object("documentAttributeAudio", fields)
        case .sticker(let emoji):
            return .object("documentAttributeSticker", ["alt": .string(emoji)])
        }
    }
}

extension StoredFile {
    /// The attributes of a document; none for anything else.
    var documentAttributes: [DocumentAttribute] {
        if case .document(_, let attributes, _) = kind { attributes } else { [] }
    }
}
