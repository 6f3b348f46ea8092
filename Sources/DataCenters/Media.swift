/// The number of a finished file, as `photo.id` and `document.id` carry it; photos and documents share one space.
package struct FileID: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    /// The number.
    package let number: Int64

    /// The id with this number.
    package init(_ number: Int64) {
        self.number = number
    }

    /// The number in decimal.
    package var description: String { String(number) }

    /// The lower number first.
    package static func < (left: FileID, right: FileID) -> Bool {
        left.number < right.number
    }
}

/// What hangs on a message; files are named by id, so that a message tells where its file is today.
package enum Media: Hashable, Codable, Sendable {
    /// A photo.
    case photo(FileID, MediaDisplay)
    /// A document: any other file.
    case document(FileID, MediaDisplay)
    /// A phone number with a name; `userID` is whose it is, if it is anybody's.
    case contact(phone: String, firstName: String, lastName: String, card: String, userID: UserID?)
    /// A place on the map.
    case place(MapPlace)
    /// A thrown die or the like.
    case dice(emoticon: String, value: Int)

    /// The file, if it has one.
    package var fileID: FileID? {
        switch self {
        case .photo(let id, _), .document(let id, _): id
        case .contact, .place, .dice: nil
        }
    }
}

/// How a file in a message is to be shown.
package struct MediaDisplay: Hashable, Codable, Sendable {
    /// Whether it is hidden until somebody taps it.
    package var isSpoiler: Bool
    /// After how many seconds it vanishes once it was seen; `nil` for never.
    package var lifetimeInSeconds: Int64?

    /// The display of a file that is just shown, unless said otherwise.
    package init(isSpoiler: Bool = false, lifetimeInSeconds: Int64? = nil) {
        self.isSpoiler = isSpoiler
        self.lifetimeInSeconds = lifetimeInSeconds
    }
}

/// A point on the map, with the name of the venue there if it has one.
package struct MapPlace: Hashable, Codable, Sendable {
    /// Degrees north.
    package var latitude: Double
    /// Degrees east.
    package var longitude: Double
    /// The venue's title; empty for a bare point.
    package var title: String
    /// The venue's address.
    package var address: String

    /// A point, or a venue if it has a title.
    package init(latitude: Double, longitude: Double, title: String = "", address: String = "") {
        self.latitude = latitude
        self.longitude = longitude
        self.title = title
        self.address = address
    }
}

/// What is known of a document besides its bytes.
package enum DocumentAttribute: Hashable, Codable, Sendable {
    /// Its name.
    case fileName(String)
    /// It is a picture of this size.
    case imageSize(width: Int, height: Int)
    /// It is an animation.
    case animated
    /// It is a video.
    case video(seconds: Double, width: Int, height: Int, isRound: Bool, isStreamable: Bool)
    /// It is a voice note or a song.
    case audio(seconds: Int, isVoice: Bool, title: String, performer: String, waveform: [UInt8])
    /// It is a sticker for this emoji.
    case sticker(emoji: String)
}
