import DataCenters
import Primitives
import TL

/// What an `InputMedia` of the caller names or brings along.
enum MediaInput {
    /// The fields of any `InputMedia` that are honoured.
    static let honoured: Set<TLName> = [
        "file", "id", "spoiler", "ttl_seconds", "thumb", "mime_type", "attributes", "phone_number",
        "first_name",
        "last_name", "vcard", "geo_point", "title", "address", "emoticon",
    ]

    /// Fields without which a message only lacks something.
    static let lacking: Set<TLName> = [
        "nosound_video", "force_file", "stickers", "video_cover", "video_timestamp", "query", "url",
        "force_large_media", "force_small_media", "optional", "provider", "venue_id", "venue_type",
    ]

    /// The media to hang on a message; `nil` for `inputMediaEmpty` and for links, which text alone can show.
    ///
    /// New files are made here, at the DC that was asked.
    ///
    /// - Errors: those of `InputFile` and of `PhotoInput`; 400 `MEDIA_INVALID`, `FILE_REFERENCE_...`,
    ///   `DOCUMENT_INVALID`.
    static func media(_ value: TLValue?, _ turn: inout Turn) throws -> Media? {
        guard let input = value?.object else { throw invalid(nil) }
        switch input.name {
        case "inputMediaEmpty", "inputMediaWebPage":
            return nil
        case "inputMediaUploadedPhoto":
            return .photo(try PhotoInput.uploaded(input["file"], &turn).id, display(input))
        case "inputMediaUploadedDocument":
            return .document(try document(input, &turn).id, display(input))
        case "inputMediaPhoto":
            return .photo(try FileNaming.photo(input["id"], &turn).id, display(input))
        case "inputMediaDocument":
            return .document(try FileNaming.document(input["id"], &turn).id, display(input))
        default:
            return try withoutFile(input, &turn)
        }
    }

    private static func document(_ input: TLObject, _ turn: inout Turn) throws -> StoredFile {
        let content = try InputFile.content(input["file"], &turn)
        var thumbnail: FileContent?
        // gogram sends a file of no parts along where it has no picture.
        if let picture = input["thumb"], !picture.isFileWithoutParts {
            thumbnail = try InputFile.content(picture, &turn)
        }
        let kind = StoredFile.Kind.document(
            mimeType: input["mime_type"]?.string ?? "application/octet-stream",
            attributes: (input["attributes"]?.vector ?? []).compactMap(attribute),
            thumbnail: try thumbnail.map { content throws(PhotoRefusal) in try PhotoSize(thumbnail: content) }
        )
        return try add(NewFile(kind, content: content, thumbnail: thumbnail), &turn)
    }

    /// Makes a file of the caller.
    static func add(_ file: NewFile, _ turn: inout Turn) throws(UploadRefusal) -> StoredFile {
        var file = file
        file.owner = turn.caller
        guard let stored = turn.world.addFile(file, at: turn.dc, now: turn.now) else { throw .storeIsFull }
        return stored
    }

    private static func display(_ input: TLObject) -> MediaDisplay {
        MediaDisplay(
            isSpoiler: input["spoiler"]?.bool ?? false,
            lifetimeInSeconds: input["ttl_seconds"]?.number
        )
    }

    private static func invalid(_ name: String?) -> RPCError {
        .badRequest("MEDIA_INVALID", because: "\(name ?? "nothing") is no media that this world has")
    }
}

// Media without a file, and what is said of a document.
extension MediaInput {
    /// How many faces a thrown emoji has; other emoji cannot be thrown.
    static let faces = ["🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64]

    private static func withoutFile(_ input: TLObject, _ turn: inout Turn) throws(RPCError) -> Media {
        let point = input["geo_point"]?.object
        var place = MapPlace(latitude: degrees(point?["lat"]), longitude: degrees(point?["long"]))
        switch input.name {
        case "inputMediaContact":
            let phone = input["phone_number"]?.string ?? ""
            return .contact(
                phone: phone,
                firstName: input["first_name"]?.string ?? "",
                lastName: input["last_name"]?.string ?? "",
                card: input["vcard"]?.string ?? "",
                userID: PhoneNumber(phone).flatMap { turn.world.accounts[$0]?.id }
            )
        case "inputMediaGeoPoint":
            return .place(place)
        case "inputMediaVenue":
            place.title = input["title"]?.string ?? ""
            place.address = input["address"]?.string ?? ""
            return .place(place)
        case "inputMediaDice":
            let emoticon = input["emoticon"]?.string ?? ""
            guard let faces = faces[emoticon.replacing("\u{fe0f}", with: "")] else {
                throw .badRequest("EMOTICON_INVALID", because: "\"\(emoticon.prefix(8))\" cannot be thrown")
            }
            return .dice(emoticon: emoticon, value: Int.random(in: 1...faces, using: &turn.world.random))
        default:
            throw invalid(input.name.text)
        }
    }

    private static func degrees(_ value: TLValue?) -> Double {
        if case .double(let degrees) = value, degrees.isFinite { degrees } else { 0 }
    }

    private static func attribute(_ value: TLValue) -> DocumentAttribute? {
        guard let object = value.object else { return nil }
        func number(_ field: TLName) -> Int { Int(object[field]?.number ?? 0) }
        func text(_ field: TLName) -> String { object[field]?.string ?? "" }
        func isSet(_ field: TLName) -> Bool { object[field]?.bool ?? false }
        switch object.name {
        case "documentAttributeFilename": return .fileName(text("file_name"))
        case "documentAttributeImageSize": return .imageSize(width: number("w"), height: number("h"))
        case "documentAttributeAnimated": return .animated
        case "documentAttributeSticker": return .sticker(emoji: text("alt"))
        case "documentAttributeVideo":
            var seconds = Double(number("duration"))
            if case .double(let exact) = object["duration"], exact.isFinite { seconds = exact }
            return .video(
                seconds: min(max(seconds, 0), Double(Int32.max)),
                width: number("w"),
                height: number("h"),
                isRound: isSet("round_message"),
                isStreamable: isSet("supports_streaming")
            )
        case "documentAttributeAudio":
            return .audio(
                seconds: number("duration"),
                isVoice: isSet("voice"),
                title: text("title"),
                performer: text("performer"),
                waveform: object["waveform"]?.bytes ?? []
            )
        default: return nil
        }
    }
}
