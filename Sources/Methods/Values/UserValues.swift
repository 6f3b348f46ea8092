import DataCenters
import TL

extension TLValue {
    /// `user` with what follows from the account alone; public name, status and contacts are told by the other `user`.
    static func user(_ account: Account, seenBy viewer: UserID) -> TLValue {
        var fields: [String: TLValue] = [
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
        return .object("user", fields)
    }
}

/// What an `InputUser` names.
///
/// A bot may say 0 for any access hash of an account, as the real DCs let it.
enum NamedUser {
    /// An account that the caller may name so.
    case known(Account)
    /// Nobody that the caller knows: no such id, or a wrong access hash.
    case unknown(UserID)

    /// What `value`, an `InputUser`, names when `account` says it.
    init(_ value: TLValue, saidBy account: Account, in world: World) {
        guard let object = value.object, object.name != "inputUserSelf" else {
            self = value.object == nil ? .unknown(0) : .known(account)
            return
        }
        let id = UserID(object["user_id"]?.number ?? 0)
        guard let named = world.accounts[id],
            id == account.id || named.accessHash == object["access_hash"]?.number
                || (account.bot != nil && object["access_hash"]?.number == 0)
        else {
            self = .unknown(id)
            return
        }
        self = .known(named)
    }
}
