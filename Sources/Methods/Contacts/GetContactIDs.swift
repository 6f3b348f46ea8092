import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.getContactIDs hash = Vector<int>`: the numbers of the contacts, as far as an `int` holds them.
    enum GetContactIDs: APIMethod {
        static let traits = MethodTraits("contacts.getContactIDs")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            .vector(turn.world.contacts(of: turn.caller).map { .number($0.number.clampedToInt32) })
        }
    }
}
