import DataCenters
import Primitives
import TL

extension TLValue {
    /// `user` with all that the world knows: public name, status, and what follows from contacts.
    ///
    /// A phone number is told to its owner and to those who have the account among their contacts.
    static func user(_ account: Account, seenBy viewer: UserID, in world: World, now: Timestamp) -> TLValue {
        guard case .object(var object) = TLValue.user(account, seenBy: viewer) else {
            return .object("userEmpty")
        }
        let profile = world.messaging.profile(of: account.id)
        if let username = profile.username { object["username"] = .string(username) }
        object["status"] = .userStatus(profile, now: now)
        if account.id != viewer, let name = world.messaging.contact(account.id, of: viewer) {
            object["contact"] = true
            object["mutual_contact"] = .bool(world.messaging.contact(viewer, of: account.id) != nil)
            object["phone"] = .string(account.phone.digits)
            object["first_name"] = .string(name.firstName)
            object["last_name"] = name.lastName.isEmpty ? nil : .string(name.lastName)
        }
        return .object(object)
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
