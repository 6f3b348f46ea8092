import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.getContacts hash = contacts.Contacts`.
    enum GetContacts: APIMethod {
        static let name = "contacts.getContacts"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            var scribe = try call.scribe(world)
            let viewer = scribe.viewer
            let list = world.contacts(of: viewer).map { user -> TLValue in
                let isMutual = world.messaging.contact(viewer, of: user) != nil
                return .object("contact", ["user_id": scribe.id(of: user), "mutual": .bool(isMutual)])
            }
            let fields: [String: TLValue] = [
                "contacts": .vector(list), "saved_count": .number(Int64(list.count)), "users": scribe.users(),
            ]
            return .object("contacts.contacts", fields)
        }
    }
}
