import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.uploadProfilePhoto flags:# file:flags.0?InputFile ... = photos.Photo`: shows an uploaded photo.
    ///
    /// A fallback photo is kept, but shown to nobody: there is no privacy here that would hide the other one.
    ///
    /// - Errors: 400 `PHOTO_FILE_MISSING`; those of `InputFile`.
    enum UploadProfilePhoto: APIMethod {
        static let name = "photos.uploadProfilePhoto"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            guard let input = call.request["file"] ?? call.request["video"] else {
                throw .badRequest("PHOTO_FILE_MISSING", because: "neither file nor video is given")
            }
            let user = try call.account(in: world).id
            let photo = try MediaInput.photo(input, call, in: &world)
            if call.request["fallback"]?.bool != true { world.showProfilePhoto(photo, of: user) }
            return .profilePhotoAnswer(.photo(photo), of: user, in: world)
        }
    }
}

extension TLValue {
    /// `photos.photo`, with the account as it is now.
    static func profilePhotoAnswer(_ photo: TLValue, of user: UserID, in world: World) -> TLValue {
        let users = world.accounts[user].map { [TLValue.user($0, seenBy: user)] } ?? []
        return .object("photos.photo", ["photo": photo, "users": .vector(users)])
    }
}
