import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.getCdnFileHashes file_token:bytes offset:long = Vector<FileHash>`: what the decrypted pieces must
    /// hash to; asked at the file's own DC.
    ///
    /// - Errors: 400 `FILE_TOKEN_INVALID`; 303 `FILE_MIGRATE_X`.
    enum GetCDNFileHashes: APIMethod {
        static let name = "upload.getCdnFileHashes"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            do throws(CDNRefusal) {
                let file = try world.cdnOriginal(call.bytes("file_token"), at: call.dc)
                return .fileHashes(of: file.content, around: call.number("offset"))
            } catch {
                throw RPCError(error)
            }
        }
    }
}
