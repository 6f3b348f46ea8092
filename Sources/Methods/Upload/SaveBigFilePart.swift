import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.saveBigFilePart file_id:long file_part:int file_total_parts:int bytes:bytes = Bool`: a part of a
    /// file above 10 MB.
    ///
    /// - Errors: those of `upload.saveFilePart`, and 400 `FILE_PARTS_INVALID`.
    enum SaveBigFilePart: APIMethod {
        static let traits = MethodTraits(
            "upload.saveBigFilePart",
            honours: ["file_id", "file_part", "file_total_parts", "bytes"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let part = UploadedPart(
                number: turn.number("file_part"),
                total: turn.number("file_total_parts"),
                bytes: turn.bytes("bytes")
            )
            return try SaveFilePart.save(part, &turn)
        }
    }
}
