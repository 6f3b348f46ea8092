/// The number of a finished file, as `photo.id` and `document.id` carry it; photos and documents share one space.
public struct FileID: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    /// The number.
    public let number: Int64

    /// The id with this number.
    public init(_ number: Int64) {
        self.number = number
    }

    /// The number in decimal.
    public var description: String { String(number) }

    /// The lower number first.
    public static func < (left: FileID, right: FileID) -> Bool {
        left.number < right.number
    }
}

/// What hangs on a message; files are named by id, so that a message tells where its file is today.
public enum Media: Hashable, Codable, Sendable {
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
    public var fileID: FileID? {
        switch self {
        case .photo(let id, _), .document(let id, _): id
        case .contact, .place, .dice: nil
        }
    }
}

/// How a file in a message is to be shown.
public struct MediaDisplay: Hashable, Codable, Sendable {
    /// Whether it is hidden until somebody taps it.
    public var isSpoiler: Bool
    /// After how many seconds it vanishes once it was seen; `nil` for never.
    public var lifetimeInSeconds: Int64?

    /// The display of a file that is just shown, unless said otherwise.
    public init(isSpoiler: Bool = false, lifetimeInSeconds: Int64? = nil) {
        self.isSpoiler = isSpoiler
        self.lifetimeInSeconds = lifetimeInSeconds
    }
}

/// A point on the map, with the name of the venue there if it has one.
public struct MapPlace: Hashable, Codable, Sendable {
    /// Degrees north.
    public var latitude: Double
    /// Degrees east.
    public var longitude: Double
    /// The venue's title; empty for a bare point.
    public var title: String
    /// The venue's address.
    public var address: String

    /// A point, or a venue if it has a title.
    public init(latitude: Double, longitude: Double, title: String = "", address: String = "") {
        self.latitude = latitude
        self.longitude = longitude
        self.title = title
        self.address = address
    }
}

/// One of the sizes in which a photo can be had.
public struct PhotoSize: Hashable, Codable, Sendable {
    /// The letter by which clients ask for it: `m`, `x`, `y`.
    public let letter: String
    /// Pixels.
    public let width: Int
    /// Pixels.
    public let height: Int

    /// A size.
    public init(letter: String, width: Int, height: Int) {
        self.letter = letter
        self.width = width
        self.height = height
    }

    /// The sizes that every photo has, smallest first; all give the bytes that were uploaded.
    public static let all = [
        PhotoSize(letter: "m", width: 320, height: 240),
        PhotoSize(letter: "x", width: 800, height: 600),
        PhotoSize(letter: "y", width: 1280, height: 960),
    ]

    /// The size of the smaller picture that a document may have.
    public static let thumbnail = PhotoSize(letter: "m", width: 320, height: 240)
}

/// What is known of a document besides its bytes.
public enum DocumentAttribute: Hashable, Codable, Sendable {
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
