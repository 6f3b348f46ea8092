import DataCenters
import Primitives
import TL

extension TLValue {
    /// `user` with all that the world knows: public name, status, and what follows from contacts.
    ///
    /// A phone number is told to its owner and to those who have the account among their contacts.
    static func user(_ account: Account, seenBy viewer: UserID, in world: World, now: Timestamp) -> TLValue {
        var fields = fields(of: account, seenBy: viewer)
        let profile = world.messaging.profile(of: account.id)
        if let username = profile.username { fields["username"] = .string(username) }
        if profile.seen != nil { fields["status"] = .userStatus(profile, now: now) }
        if account.id != viewer, let name = world.messaging.contact(account.id, of: viewer) {
            fields["contact"] = true
            fields["mutual_contact"] = .bool(world.messaging.contact(viewer, of: account.id) != nil)
            if let phone = account.phone { fields["phone"] = .string(phone.digits) }
            fields["first_name"] = .string(name.firstName)
            fields["last_name"] = name.lastName.isEmpty ? nil : .string(name.lastName)
        }
        return .object("user", fields)
    }

    /// The fields that follow from the account alone.
    private static func fields(of account: Account, seenBy viewer: UserID) -> TLFields {
        var fields: TLFields = [
            "id": .number(account.id.number),
            "access_hash": .number(account.accessHash),
            "first_name": .string(account.firstName),
            "self": .bool(account.id == viewer),
        ]
        if let photo = account.photo { fields["photo"] = .profilePhoto(photo) }
        if !account.lastName.isEmpty { fields["last_name"] = .string(account.lastName) }
        if account.id == viewer, let phone = account.phone { fields["phone"] = .string(phone.digits) }
        if let bot = account.bot {
            fields["bot"] = true
            fields["bot_info_version"] = .number(bot.infoVersion)
        }
        if account.isService {
            fields["verified"] = true
            fields["support"] = true
            fields["phone"] = "42777"
        }
        if account.state == .deactivated || account.state == .deleted { fields["deleted"] = true }
        if account.isPremium { fields["premium"] = true }
        return fields
    }

    /// A `UserStatus`.
    static func userStatus(_ profile: Profile, now: Timestamp) -> TLValue {
        guard let seen = profile.seen else { return .object("userStatusRecently") }
        let time = TLValue.number(seen.seconds)
        return seen > now
            ? .object("userStatusOnline", ["expires": time])
            : .object("userStatusOffline", ["was_online": time])
    }
}
