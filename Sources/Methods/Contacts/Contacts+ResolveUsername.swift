import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.resolveUsername username = contacts.ResolvedPeer`.
    ///
    /// - Errors: USERNAME_INVALID, USERNAME_NOT_OCCUPIED.
    enum ResolveUsername: APIMethod {
        static let name = "contacts.resolveUsername"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let name = call.username
            guard (1...32).contains(name.count), name.utf8.allSatisfy({ $0.isUsernameByte }) else {
                throw .badRequest("USERNAME_INVALID", because: "\"\(name.prefix(40))\" is no public name")
            }
            guard let owner = world.messaging.owner(of: name) else {
                throw .badRequest("USERNAME_NOT_OCCUPIED", because: "nobody is called \(name)")
            }
            var scribe = try call.scribe(world)
            let peer = scribe.peer(owner)
            return scribe.object("contacts.resolvedPeer", ["peer": peer])
        }
    }
}
