import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.saveFilePart file_id:long file_part:int bytes:bytes = Bool`: a part of a file up to 10 MB.
    ///
    /// - Errors: 400 `FILE_PART_EMPTY`, `FILE_PART_TOO_BIG`, `FILE_PART_INVALID`, `FILE_PART_SIZE_INVALID`,
    ///   `FILE_PART_SIZE_CHANGED`.
    enum SaveFilePart: APIMethod {
        static let traits = MethodTraits("upload.saveFilePart", honours: ["file_id", "file_part", "bytes"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let part = UploadedPart(number: turn.number("file_part"), bytes: turn.bytes("bytes"))
            return try save(part, &turn)
        }

        /// Keeps a part for the caller.
        static func save(_ part: UploadedPart, _ turn: inout Turn) throws -> TLValue {
            let upload = UploadID(owner: turn.caller, number: turn.number("file_id"))
            try turn.world.savePart(part, of: upload, at: turn.dc, now: turn.now)
            return true
        }
    }
}
