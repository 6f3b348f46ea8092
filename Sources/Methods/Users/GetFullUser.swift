import DataCenters
import Primitives
import TL

extension Users {
    /// `users.getFullUser id:InputUser = users.UserFull`: what Pyrogram asks for "me".
    ///
    /// Before layer 135 the result is the `UserFull` itself, with the user inside.
    enum GetFullUser: APIMethod {
        static let name = "users.getFullUser"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            guard let id = call.request["id"],
                case .known(let account) = NamedUser(id, saidBy: caller, in: world)
            else { throw .badRequest("USER_ID_INVALID", because: "no account has this id and access hash") }
            let user = TLValue.user(account, seenBy: caller.id, in: world, now: call.now)
            var fields: [String: TLValue] = [
                "id": .number(account.id.number),
                "user": user,
                "settings": .object("peerSettings"),
                "notify_settings": .object("peerNotifySettings"),
                "can_pin_message": true,
                "common_chats_count": 0,
            ]
            let about = world.messaging.profile(of: account.id).about
            if !about.isEmpty { fields["about"] = .string(about) }
            if let photo = account.photo.flatMap({ world.files[$0.fileID] }) {
                fields["profile_photo"] = .photo(photo)
            }
            let full = TLValue.object("userFull", fields)
            guard call.layer >= 135 else { return full }
            return .object("users.userFull", ["full_user": full, "chats": [], "users": [user]])
        }
    }
}
