import DataCenters
import Primitives
import TL

extension Users {
    /// `users.getUsers id:Vector<InputUser> = Vector<User>`: one answer an id, `userEmpty` for strangers.
    enum GetUsers: APIMethod {
        static let traits = MethodTraits("users.getUsers", abroad: .servedAboutOneself, honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let users = try turn.items("id").map { item in
                switch try turn.user(item) {
                case .known(let account):
                    TLValue.user(account, seenBy: turn.caller, in: turn.world, now: turn.now)
                case .unknown(let id): TLValue.object("userEmpty", ["id": .number(id.number)])
                }
            }
            return .vector(users)
        }
    }
}
