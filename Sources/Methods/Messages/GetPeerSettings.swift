import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getPeerSettings peer = messages.PeerSettings`: no bar above a chat asks anything.
    ///
    /// Before layer 135 the result is the `PeerSettings` itself.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetPeerSettings: APIMethod {
        static let traits = MethodTraits("messages.getPeerSettings", honours: ["peer"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            _ = turn.scribe.peer(try turn.peer())
            let settings = TLValue.object("peerSettings")
            guard turn.layer >= 135 else { return settings }
            return turn.scribe.object("messages.peerSettings", ["settings": settings])
        }
    }
}
