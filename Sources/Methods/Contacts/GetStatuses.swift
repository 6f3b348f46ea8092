import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.getStatuses = Vector<ContactStatus>`: when each contact was seen last.
    enum GetStatuses: APIMethod {
        static let traits = MethodTraits("contacts.getStatuses")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let now = turn.now
            let list = turn.world.contacts(of: turn.caller).map { user -> TLValue in
                let status = TLValue.userStatus(turn.world.messaging.profile(of: user), now: now)
                return .object("contactStatus", ["user_id": .number(user.number), "status": status])
            }
            return .vector(list)
        }
    }
}
