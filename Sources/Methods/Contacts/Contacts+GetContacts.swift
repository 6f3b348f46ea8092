import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.getContacts hash = contacts.Contacts`.
    enum GetContacts: APIMethod {
        static let traits = MethodTraits("contacts.getContacts")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let viewer = turn.caller
            let list = turn.world.contacts(of: viewer).map { user -> TLValue in
                let isMutual = turn.world.messaging.contact(viewer, of: user) != nil
                return .object("contact", ["user_id": turn.scribe.id(of: user), "mutual": .bool(isMutual)])
            }
            let fields: TLFields = [
                "contacts": .vector(list), "saved_count": .number(Int64(list.count)),
                "users": turn.scribe.users(),
            ]
            return .object("contacts.contacts", fields)
        }
    }
}
