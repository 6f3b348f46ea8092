/// What is known of a photo: how large the uploaded picture is, and so in which sizes it can be had.
///
/// - Limits: width and height together at most `mostPixels`, one at most `mostRatio` times the other.
/// - Source: api/files, "Image thumbnail types"; the limits are those of the Bot API, sendPhoto.
package struct Picture: Hashable, Codable, Sendable {
    /// How much width and height may be together.
    package static let mostPixels = 10_000
    /// How often the longer side may hold the shorter one.
    package static let mostRatio = 20
    /// How long the longer side of a stripped thumbnail is.
    static let strippedSide = 40

    /// Pixels.
    package let width: Int
    /// Pixels.
    package let height: Int
    /// Whether it is a JPEG that becomes clearer as it comes.
    package let isProgressive: Bool
    /// Whether it can be had whole, in boxes of several sizes, as photos in messages can.
    package internal(set) var hasBoxes: Bool
    /// Whether it can be had as squares, as the photos that accounts and chats show can.
    package internal(set) var hasCrops: Bool

    /// What the bytes of a photo say; `isShown` for one of an account or a chat.
    package init(_ content: FileContent, isShown: Bool = false) throws(PhotoRefusal) {
        guard let header = ImageHeader(content) else { throw .notAnImage }
        let (width, height) = (header.width, header.height)
        let (longer, shorter) = (max(width, height), min(width, height))
        guard shorter > 0, longer <= Self.mostPixels, width + height <= Self.mostPixels,
            longer <= shorter * Self.mostRatio
        else { throw .badDimensions(width: width, height: height) }
        self.width = width
        self.height = height
        isProgressive = header.isProgressive
        hasBoxes = !isShown
        hasCrops = isShown
    }

    /// The sizes in which it can be had, smallest first; all give the bytes that were uploaded.
    package var sizes: [PhotoSize] { (hasBoxes ? boxes : []) + (hasCrops ? crops : []) }

    /// A tiny picture of the same shape: plain grey, as nothing here decodes pictures.
    package var stripped: [UInt8] {
        guard hasBoxes else { return Self.strippedSquare }
        let size = fitted(into: Self.strippedSide, letter: "i")
        return PlainPicture(width: size.width, height: size.height).stripped
    }

    /// That of a square.
    static let strippedSquare = PlainPicture(width: strippedSide, height: strippedSide).stripped

    /// Every box up to the first that holds all of it.
    private var boxes: [PhotoSize] {
        var sizes: [PhotoSize] = []
        for (letter, side) in [("s", 100), ("m", 320), ("x", 800), ("y", 1280), ("w", 2560)] {
            sizes.append(fitted(into: side, letter: letter))
            if max(width, height) <= side { break }
        }
        return sizes
    }

    private var crops: [PhotoSize] {
        [("a", 160), ("b", 320), ("c", 640)].map { letter, side in
            let side = min(side, width, height)
            return PhotoSize(letter: letter, width: side, height: side)
        }
    }

    private func fitted(into side: Int, letter: String) -> PhotoSize {
        let longer = max(width, height, 1)
        guard longer > side else { return PhotoSize(letter: letter, width: width, height: height) }
        func scaled(_ length: Int) -> Int { max(1, (length * side + longer / 2) / longer) }
        return PhotoSize(letter: letter, width: scaled(width), height: scaled(height))
    }
}

/// One of the sizes in which a picture can be had.
package struct PhotoSize: Hashable, Codable, Sendable {
    /// The letter by which clients ask for it: `m`, `x`, `y`.
    package let letter: String
    /// Pixels.
    package let width: Int
    /// Pixels.
    package let height: Int

    /// The size of the smaller picture of a document, which these bytes are.
    package init(thumbnail content: FileContent) throws(PhotoRefusal) {
        guard let header = ImageHeader(content) else { throw .notAnImage }
        self.init(letter: "m", width: header.width, height: header.height)
    }

    init(letter: String, width: Int, height: Int) {
        self.letter = letter
        self.width = width
        self.height = height
    }
}

/// Why something is not taken for a photo.
package enum PhotoRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The bytes are those of no picture, or of one that nothing here knows.
    case notAnImage
    /// It is too large, too long, or has no pixels.
    case badDimensions(width: Int, height: Int)
    /// Its name is that of another kind of file.
    case badExtension(String)

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .notAnImage: "the bytes are no JPEG, PNG, GIF or WebP that says its size"
        case .badDimensions(let width, let height):
            "a photo of \(width) x \(height): both sides have a pixel and no more than \(Picture.mostPixels)"
                + " together, and one is at most \(Picture.mostRatio) times the other"
        case .badExtension(let name): "\"\(name)\" is not the name of a photo"
        }
    }
}
