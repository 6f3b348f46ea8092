import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.uploadMedia peer media = MessageMedia`: makes a file that a later message, or album, will show.
    ///
    /// - Errors: PEER_ID_INVALID and its like, those of `MediaInput`.
    enum UploadMedia: APIMethod {
        static let name = "messages.uploadMedia"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            _ = try call.peer(in: world)
            guard let media = try MediaInput.media(call.request["media"], call, in: &world, random: &random)
            else {
                return .object("messageMediaEmpty")
            }
            return .messageMedia(media, in: world)
        }
    }
}
