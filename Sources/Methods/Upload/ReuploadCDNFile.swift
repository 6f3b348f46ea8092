import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.reuploadCdnFile file_token:bytes request_token:bytes = Vector<FileHash>`: has the file's DC send
    /// the bytes to the CDN DC.
    ///
    /// - Errors: 400 `FILE_TOKEN_INVALID`, `REQUEST_TOKEN_INVALID`; 303 `FILE_MIGRATE_X`.
    enum ReuploadCDNFile: APIMethod {
        static let name = "upload.reuploadCdnFile"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(CDNRefusal) {
                let file = try world.sendToCDN(
                    call.bytes("file_token"),
                    request: call.bytes("request_token"),
                    at: call.dc
                )
                return .fileHashes(of: file.content, around: 0)
            } catch {
                throw RPCError(error)
            }
        }
    }
}
