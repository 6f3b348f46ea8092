import DataCenters
import TL

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
