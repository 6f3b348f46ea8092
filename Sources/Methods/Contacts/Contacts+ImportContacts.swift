import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.importContacts contacts:Vector<InputContact> = contacts.ImportedContacts`.
    ///
    /// Numbers that nobody owns are passed over.
    enum ImportContacts: APIMethod {
        static let traits = MethodTraits(
            "contacts.importContacts",
            honours: [
                .fields(
                    ["client_id", "phone", "first_name", "last_name"],
                    of: "contacts",
                    lacking: ["note"]
                )
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            var imported: [(UserID, Int64)] = []
            for item in turn.items("contacts").prefix(Messaging.contactLimit) {
                guard let fields = item.object, let phone = PhoneNumber(fields["phone"]?.string ?? ""),
                    let account = turn.world.owner(of: phone, now: turn.now)
                else { continue }
                let name = ContactName(of: fields, for: account)
                try turn.world.addContact(account.id, as: name, of: turn.caller)
                imported.append((account.id, fields["client_id"]?.number ?? 0))
            }
            let list = imported.map { user, client -> TLValue in
                .object(
                    "importedContact",
                    ["user_id": turn.scribe.id(of: user), "client_id": .number(client)]
                )
            }
            return .object(
                "contacts.importedContacts",
                ["imported": .vector(list), "users": turn.scribe.users()]
            )
        }
    }
}
