import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getPinnedDialogs folder_id = messages.PeerDialogs`: none.
    enum GetPinnedDialogs: APIMethod {
        static let traits = MethodTraits(
            "messages.getPinnedDialogs",
            honours: [.meaningless("folder_id")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            turn.scribe.peerDialogs([])
        }
    }
}
