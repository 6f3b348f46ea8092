import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getPinnedDialogs folder_id = messages.PeerDialogs`: none.
    ///
    /// - Errors: FOLDER_ID_INVALID.
    enum GetPinnedDialogs: APIMethod {
        static let traits = MethodTraits(
            "messages.getPinnedDialogs",
            honours: ["folder_id"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            _ = try turn.folder()
            return turn.scribe.peerDialogs([])
        }
    }
}
