import DataCenters
import TL

extension TLValue {
    /// `user`, as `viewer` sees it.
    static func user(_ account: Account, seenBy viewer: UserID) -> TLValue {
        var fields: [String: TLValue] = [
            "id": .number(account.id.number),
            "access_hash": .number(account.accessHash),
            "first_name": .string(account.firstName),
            "self": .bool(account.id == viewer),
        ]
        if let photo = account.photo { fields["photo"] = .profilePhoto(photo) }
        if !account.lastName.isEmpty { fields["last_name"] = .string(account.lastName) }
        // Others see a number only if they have it among their contacts, and there are no contacts yet.
        if account.id == viewer { fields["phone"] = .string(account.phone.digits) }
        return .object("user", fields)
    }

    /// `auth.authorization`: the end of every way to log in.
    static func authorization(_ account: Account) -> TLValue {
        .object("auth.authorization", ["user": .user(account, seenBy: account.id)])
    }
}

/// What an `InputUser` names.
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
        else {
            self = .unknown(id)
            return
        }
        self = .known(named)
    }
}
