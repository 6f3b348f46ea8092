import DataCenters
import Primitives
import TL

extension Users {
    /// `users.getFullUser id:InputUser = users.UserFull`: what Pyrogram asks for "me".
    ///
    /// Before layer 135 the result is the `UserFull` itself, with the user inside.
    enum GetFullUser: APIMethod {
        static let traits = MethodTraits("users.getFullUser", honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard let id = turn.argument("id"),
                case .known(let account) = try turn.user(id)
            else { throw RPCError.noUser }
            let user = TLValue.user(account, seenBy: turn.caller, in: turn.world, now: turn.now)
            var fields: TLFields = [
                "id": .number(account.id.number),
                "user": user,
                "settings": .object("peerSettings"),
                "notify_settings": .object("peerNotifySettings"),
                "can_pin_message": true,
                "common_chats_count": 0,
            ]
            let about = turn.world.messaging.profile(of: account.id).about
            if !about.isEmpty { fields["about"] = .string(about) }
            if let photo = account.photo.flatMap({ turn.world.files[$0.fileID] }) {
                fields["profile_photo"] = .photo(photo)
            }
            let full = TLValue.object("userFull", fields)
            guard turn.layer >= 135 else { return full }
            return .object("users.userFull", ["full_user": full, "chats": [], "users": [user]])
        }
    }
}
