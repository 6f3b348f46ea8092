import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.deletePhotos id:Vector<InputPhoto> = Vector<long>`: drops photos of the caller's profile; gives the
    /// numbers of those that were there.
    enum DeletePhotos: APIMethod {
        static let traits = MethodTraits("photos.deletePhotos", honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let user = turn.caller
            let ids = turn.items("id").compactMap { item -> FileID? in
                guard let photo = item.object, let number = photo["id"]?.number,
                    turn.world.files[FileID(number)]?.accessHash == photo["access_hash"]?.number
                else { return nil }
                return FileID(number)
            }
            let deleted = turn.world.deleteProfilePhotos(ids, of: user)
            return .vector(deleted.map { .number($0.number) })
        }
    }
}
