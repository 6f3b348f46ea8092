import DataCenters
import Primitives
import TL

/// What an `InputFile` or `InputChatPhoto` of the caller makes a photo of.
enum PhotoInput {
    /// The endings of names that a photo may have; one without an ending is a photo if its bytes are.
    ///
    /// - Source: what the Bot API said of others: "unsupported extension, use one of ..."; WebP is taken today.
    private static let endings: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "tif", "tiff", "bmp"]

    /// A photo made of an upload; `isShown` for one that an account or a chat is to show.
    ///
    /// - Errors: those of `InputFile`; 400 `PHOTO_EXT_INVALID`, `IMAGE_PROCESS_FAILED`, `PHOTO_INVALID_DIMENSIONS`.
    static func uploaded(_ file: TLValue?, isShown: Bool = false, _ turn: inout Turn) throws -> StoredFile {
        let content = try InputFile.content(file, &turn)
        try check(name: file?.object?["name"]?.string ?? "")
        let picture = try Picture(content, isShown: isShown)
        return try MediaInput.add(NewFile(.photo(picture), content: content), &turn)
    }

    /// The photo that an `InputChatPhoto` names or brings along; `nil` for none.
    ///
    /// - Errors: those of `uploaded`; 400 `PHOTO_INVALID`, `PHOTO_FILE_MISSING`, `VIDEO_FILE_INVALID`,
    ///   `FILE_REFERENCE_...`.
    static func chatPhoto(_ value: TLValue?, _ turn: inout Turn) throws -> StoredFile? {
        guard let input = value?.object else { throw missing }
        switch input.name {
        case "inputChatPhotoEmpty": return nil
        case "inputChatPhoto": return try FileNaming.photo(input["id"], &turn)
        default: return try shown(input["file"], video: input["video"], &turn)
        }
    }

    /// The photo to show that is in one of two arguments; moving pictures are refused.
    static func shown(_ file: TLValue?, video: TLValue?, _ turn: inout Turn) throws -> StoredFile {
        guard video == nil else {
            throw RPCError.badRequest("VIDEO_FILE_INVALID", because: "photos that move are not simulated")
        }
        guard let file else { throw missing }
        return try uploaded(file, isShown: true, &turn)
    }

    private static let missing = RPCError.badRequest("PHOTO_FILE_MISSING", because: "there is no file")

    private static func check(name: String) throws(PhotoRefusal) {
        guard let dot = name.lastIndex(of: ".") else { return }
        guard endings.contains(name[name.index(after: dot)...].lowercased()) else {
            throw .badExtension(name)
        }
    }
}

extension PhotoRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .notAnImage: .badRequest("IMAGE_PROCESS_FAILED")
        case .badDimensions: .badRequest("PHOTO_INVALID_DIMENSIONS")
        case .badExtension: .badRequest("PHOTO_EXT_INVALID")
        }
    }
}
