import DataCenters
import Primitives
import TL

extension Stories {
    /// `stories.getPeerStories peer = stories.PeerStories`: the peer, and no story: nobody can post one.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetPeerStories: APIMethod {
        static let traits = MethodTraits("stories.getPeerStories", honours: ["peer"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let peer = turn.scribe.peer(try turn.peer())
            let none = TLValue.object("peerStories", ["peer": peer])
            return turn.scribe.object("stories.peerStories", ["stories": none])
        }
    }
}
