import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.saveBigFilePart file_id:long file_part:int file_total_parts:int bytes:bytes = Bool`: a part of a
    /// file above 10 MB.
    ///
    /// - Errors: those of `upload.saveFilePart`, and 400 `FILE_PARTS_INVALID`.
    enum SaveBigFilePart: APIMethod {
        static let name = "upload.saveBigFilePart"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let part = UploadedPart(
                number: call.number("file_part"),
                total: call.number("file_total_parts"),
                bytes: call.bytes("bytes")
            )
            return try SaveFilePart.save(part, call, in: &world)
        }
    }
}
