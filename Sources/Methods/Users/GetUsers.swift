import DataCenters
import Primitives
import TL

extension Users {
    /// `users.getUsers id:Vector<InputUser> = Vector<User>`: one answer an id, `userEmpty` for strangers.
    enum GetUsers: APIMethod {
        static let name = "users.getUsers"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            let users = call.items("id").map { item in
                switch NamedUser(item, saidBy: caller, in: world) {
                case .known(let account): TLValue.user(account, seenBy: caller.id, in: world, now: call.now)
                case .unknown(let id): TLValue.object("userEmpty", ["id": .number(id.number)])
                }
            }
            return .vector(users)
        }
    }
}
