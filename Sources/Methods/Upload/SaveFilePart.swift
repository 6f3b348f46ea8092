import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.saveFilePart file_id:long file_part:int bytes:bytes = Bool`: a part of a file up to 10 MB.
    ///
    /// - Errors: 400 `FILE_PART_EMPTY`, `FILE_PART_TOO_BIG`, `FILE_PART_INVALID`, `FILE_PART_SIZE_INVALID`,
    ///   `FILE_PART_SIZE_CHANGED`.
    enum SaveFilePart: APIMethod {
        static let name = "upload.saveFilePart"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let part = UploadedPart(number: call.number("file_part"), bytes: call.bytes("bytes"))
            return try save(part, call, in: &world)
        }

        /// Keeps a part for the caller.
        static func save(
            _ part: UploadedPart,
            _ call: Call,
            in world: inout World
        ) throws(RPCError) -> TLValue {
            let upload = UploadID(owner: try call.account(in: world).id, number: call.number("file_id"))
            do throws(UploadRefusal) {
                try world.savePart(part, of: upload, at: call.dc, now: call.now)
            } catch {
                throw RPCError(error)
            }
            return true
        }
    }
}
