import DataCenters
import Primitives
import TL

extension Contacts {
    /// `contacts.resolveUsername username = contacts.ResolvedPeer`.
    ///
    /// - Errors: USERNAME_INVALID, USERNAME_NOT_OCCUPIED.
    enum ResolveUsername: APIMethod {
        static let traits = MethodTraits(
            "contacts.resolveUsername",
            honours: ["username", .lacking("referer")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let name = turn.username()
            guard (1...32).contains(name.count), name.utf8.allSatisfy({ $0.isUsernameByte }) else {
                throw RPCError.badRequest(
                    "USERNAME_INVALID",
                    because: "\"\(name.prefix(40))\" is no public name"
                )
            }
            guard let owner = turn.world.messaging.owner(of: name) else {
                throw RPCError.badRequest("USERNAME_NOT_OCCUPIED", because: "nobody is called \(name)")
            }
            let peer = turn.scribe.peer(owner)
            return turn.scribe.object("contacts.resolvedPeer", ["peer": peer])
        }
    }
}
