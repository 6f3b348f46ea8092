import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.updateProfilePhoto flags:# id:InputPhoto ... = photos.Photo`: shows a photo that is there already;
    /// `inputPhotoEmpty` shows none any more.
    enum UpdateProfilePhoto: APIMethod {
        static let traits = MethodTraits("photos.updateProfilePhoto", honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let user = turn.caller
            guard let input = turn.argument("id"), input.object?.name == "inputPhoto" else {
                turn.world.hideProfilePhoto(of: user)
                return turn.ownPhoto(.object("photoEmpty"))
            }
            let photo = try FileNaming.photo(input, &turn)
            let shown = turn.world.showProfilePhoto(photo, of: user)
            return turn.ownPhoto(.photo(shown))
        }
    }
}
