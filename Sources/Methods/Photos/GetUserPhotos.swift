import DataCenters
import Primitives
import TL

extension Photos {
    /// `photos.getUserPhotos user_id:InputUser offset:int max_id:long limit:int = photos.Photos`: the newest
    /// first; `photosSlice` if there are more than are given.
    enum GetUserPhotos: APIMethod {
        static let name = "photos.getUserPhotos"

        /// No answer has more.
        static let most: Int64 = 100

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            guard let input = call.request["user_id"],
                case .known(let account) = NamedUser(input, saidBy: caller, in: world)
            else { throw .badRequest("USER_ID_INVALID", because: "no account has this id and access hash") }
            let all = world.profilePhotos(of: account.id)
            let maximum = call.number("max_id")
            let after = all.firstIndex { $0.id.number == maximum }.map { $0 + 1 } ?? 0
            let start = Int(min(max(call.number("offset"), 0), Int64(all.count)))
            let limit = call.number("limit") <= 0 ? most : min(call.number("limit"), most)
            let photos = all.dropFirst(after).dropFirst(start).prefix(Int(limit))
            var fields: [String: TLValue] = [
                "photos": .vector(photos.map { .photo($0) }),
                "users": [.user(account, seenBy: caller.id)],
            ]
            guard photos.count < all.count else { return .object("photos.photos", fields) }
            fields["count"] = .number(Int64(all.count))
            return .object("photos.photosSlice", fields)
        }
    }
}
