import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.getUserPhotos user_id:InputUser offset:int max_id:long limit:int = photos.Photos`: the newest
    /// first; `photosSlice` if there are more than are given.
    enum GetUserPhotos: APIMethod {
        static let traits = MethodTraits(
            "photos.getUserPhotos",
            honours: ["user_id", "offset", "max_id", "limit"]
        )

        /// No answer has more.
        static let most: Int64 = 100

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard let input = turn.argument("user_id"),
                case .known(let account) = try turn.user(input)
            else { throw RPCError.noUser }
            let all = turn.world.profilePhotos(of: account.id)
            let maximum = turn.number("max_id")
            let after = all.firstIndex { $0.id.number == maximum }.map { $0 + 1 } ?? 0
            let start = Int(min(max(turn.number("offset"), 0), Int64(all.count)))
            let limit = turn.number("limit") <= 0 ? most : min(turn.number("limit"), most)
            let photos = all.dropFirst(after).dropFirst(start).prefix(Int(limit))
            var fields: TLFields = [
                "photos": .vector(photos.map { .photo($0) }),
                "users": [.user(account, seenBy: turn.caller, in: turn.world, now: turn.now)],
            ]
            guard photos.count < all.count else { return .object("photos.photos", fields) }
            fields["count"] = .number(Int64(all.count))
            return .object("photos.photosSlice", fields)
        }
    }
}
