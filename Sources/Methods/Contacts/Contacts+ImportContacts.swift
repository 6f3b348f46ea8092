import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.importContacts contacts:Vector<InputContact> = contacts.ImportedContacts`.
    ///
    /// Numbers that nobody owns are passed over.
    enum ImportContacts: APIMethod {
        static let name = "contacts.importContacts"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let caller = try call.account(in: world)
            var imported: [(UserID, Int64)] = []
            for item in call.items("contacts").prefix(Messaging.contactLimit) {
                guard let fields = item.object, let phone = PhoneNumber(fields["phone"]?.string ?? ""),
                    let account = world.owner(of: phone, now: call.now)
                else { continue }
                let name = ContactName(of: fields, for: account)
                do throws(MessagingRefusal) {
                    try world.addContact(account.id, as: name, of: caller.id)
                } catch {
                    throw RPCError(error)
                }
                imported.append((account.id, fields["client_id"]?.number ?? 0))
            }
            var scribe = Scribe(world, for: caller.id, now: call.now)
            let list = imported.map { user, client -> TLValue in
                .object("importedContact", ["user_id": scribe.id(of: user), "client_id": .number(client)])
            }
            return .object("contacts.importedContacts", ["imported": .vector(list), "users": scribe.users()])
        }
    }
}
