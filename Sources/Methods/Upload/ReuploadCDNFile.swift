import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.reuploadCdnFile file_token:bytes request_token:bytes = Vector<FileHash>`: has the file's DC send
    /// the bytes to the CDN DC.
    ///
    /// - Errors: 400 `FILE_TOKEN_INVALID`, also at another DC than the file's; `REQUEST_TOKEN_INVALID`.
    enum ReuploadCDNFile: APIMethod {
        static let traits = MethodTraits("upload.reuploadCdnFile", honours: ["file_token", "request_token"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let file = try turn.world.sendToCDN(
                turn.bytes("file_token"),
                request: turn.bytes("request_token"),
                at: turn.dc
            )
            return .fileHashes(of: file.content, around: 0)
        }
    }
}
