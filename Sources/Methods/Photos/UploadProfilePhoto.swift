import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.uploadProfilePhoto flags:# file:flags.0?InputFile ... = photos.Photo`: shows an uploaded photo.
    ///
    /// A fallback photo is kept, but shown to nobody: there is no privacy here that would hide the other one.
    ///
    /// - Errors: 400 `PHOTO_FILE_MISSING`, `VIDEO_FILE_INVALID`; those of `PhotoInput`.
    enum UploadProfilePhoto: APIMethod {
        static let traits = MethodTraits(
            "photos.uploadProfilePhoto",
            honours: [
                "file", "video", "fallback", .lacking("video_start_ts"), .lacking("video_emoji_markup"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let (file, video) = (turn.argument("file"), turn.argument("video"))
            let photo = try PhotoInput.shown(file, video: video, &turn)
            let user = turn.caller
            if !turn.flag("fallback") { _ = turn.world.showProfilePhoto(photo, of: user) }
            return turn.ownPhoto(.photo(photo))
        }
    }
}

extension Turn {
    /// `photos.photo`, with the caller as it is now.
    mutating func ownPhoto(_ photo: TLValue) -> TLValue {
        _ = scribe.id(of: caller)
        return .object("photos.photo", ["photo": photo, "users": scribe.users()])
    }
}
