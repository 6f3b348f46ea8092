import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.uploadMedia peer:InputPeer media:InputMedia = MessageMedia`: makes a file without sending it.
    enum UploadMedia: APIMethod {
        static let traits = MethodTraits(
            "messages.uploadMedia",
            honours: [
                .fields(MediaInput.honoured, of: "media", lacking: MediaInput.lacking), .meaningless("peer"),
            ]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let input = turn.argument("media")
            guard let media = try MediaInput.media(input, &turn) else {
                return .object("messageMediaEmpty")
            }
            return .messageMedia(media, in: turn.world)
        }
    }
}
