import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.uploadMedia peer:InputPeer media:InputMedia = MessageMedia`: makes a file without sending it.
    enum UploadMedia: APIMethod {
        static let name = "messages.uploadMedia"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let input = call.request["media"]
            guard let media = try MediaInput.media(input, call, in: &world, random: &random) else {
                return .object("messageMediaEmpty")
            }
            return .messageMedia(media, in: world)
        }
    }
}
