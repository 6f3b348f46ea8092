import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getPeerDialogs peers:Vector<InputDialogPeer> = messages.PeerDialogs`.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetPeerDialogs: APIMethod {
        static let traits = MethodTraits("messages.getPeerDialogs", honours: ["peers"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            var peers: [Peer] = []
            for item in turn.items("peers").prefix(HistoryPage.limit) {
                guard let named = item.object?["peer"] else { continue }
                peers.append(try turn.peer(named: named))
            }
            return turn.scribe.peerDialogs(peers)
        }
    }
}
