import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getPeerDialogs peers:Vector<InputDialogPeer> = messages.PeerDialogs`.
    ///
    /// - Errors: PEER_ID_INVALID, CHANNEL_INVALID, CHANNEL_PRIVATE.
    enum GetPeerDialogs: APIMethod {
        static let name = "messages.getPeerDialogs"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let reader = try call.peers(in: world)
            var peers: [Peer] = []
            for item in call.items("peers").prefix(HistoryPage.limit) {
                guard let named = item.object?["peer"] else { continue }
                peers.append(try reader.peer(named))
            }
            return try call.scribe(world).peerDialogs(peers)
        }
    }
}
