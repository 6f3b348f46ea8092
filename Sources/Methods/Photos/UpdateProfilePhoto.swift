import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.updateProfilePhoto flags:# id:InputPhoto ... = photos.Photo`: shows a photo that is there already;
    /// `inputPhotoEmpty` shows none any more.
    enum UpdateProfilePhoto: APIMethod {
        static let name = "photos.updateProfilePhoto"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let user = try call.account(in: world).id
            guard let input = call.request["id"], input.object?.name == "inputPhoto" else {
                world.hideProfilePhoto(of: user)
                return .profilePhotoAnswer(.object("photoEmpty"), of: user, in: world)
            }
            let photo = try FileNaming.photo(input, in: world)
            world.showProfilePhoto(photo, of: user)
            return .profilePhotoAnswer(.photo(photo), of: user, in: world)
        }
    }
}
