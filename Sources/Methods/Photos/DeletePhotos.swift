import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.deletePhotos id:Vector<InputPhoto> = Vector<long>`: drops photos of the caller's profile; gives the
    /// numbers of those that were there.
    enum DeletePhotos: APIMethod {
        static let name = "photos.deletePhotos"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let user = try call.account(in: world).id
            let ids = call.items("id").compactMap { item -> FileID? in
                guard let photo = item.object, let number = photo["id"]?.number,
                    world.files[FileID(number)]?.accessHash == photo["access_hash"]?.number
                else { return nil }
                return FileID(number)
            }
            let deleted = world.deleteProfilePhotos(ids, of: user)
            return .vector(deleted.map { .number($0.number) })
        }
    }
}
