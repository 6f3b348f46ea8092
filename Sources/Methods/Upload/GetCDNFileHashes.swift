import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.getCdnFileHashes file_token:bytes offset:long = Vector<FileHash>`: what the decrypted pieces must
    /// hash to; asked at the file's own DC.
    ///
    /// - Errors: 400 `FILE_TOKEN_INVALID`, also at another DC than the file's.
    enum GetCDNFileHashes: APIMethod {
        static let traits = MethodTraits("upload.getCdnFileHashes", honours: ["file_token", "offset"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let file = try turn.world.cdnOriginal(turn.bytes("file_token"), at: turn.dc)
            return .fileHashes(of: file.content, around: turn.number("offset"))
        }
    }
}
