import DataCenters
import MTProtoCrypto
import Primitives
import TL

/// What an `InputFile` or `InputEncryptedFile` names: an upload of the caller at the DC that was asked.
enum InputFile {
    /// The bytes of an upload.
    ///
    /// - Errors: 400 `FILE_PARTS_INVALID`, `FILE_PART_X_MISSING`, `MD5_CHECKSUM_INVALID`, `FILE_ID_INVALID` for
    ///   anything that is no upload.
    static func content(
        _ value: TLValue?,
        _ call: Call,
        in world: inout World
    ) throws(RPCError) -> FileContent {
        guard let file = value?.object, let number = file["id"]?.number, let parts = file["parts"]?.number
        else {
            throw .badRequest("FILE_ID_INVALID", because: "\(value?.object?.name ?? "nothing") is no upload")
        }
        let upload = UploadID(owner: try call.account(in: world).id, number: number)
        let content: FileContent
        do throws(UploadRefusal) {
            content = try world.finishUpload(upload, count: parts, at: call.dc)
        } catch {
            throw RPCError(error)
        }
        try check(content, md5: file["md5_checksum"]?.string ?? "")
        return content
    }

    /// Clients may leave the checksum out; where they give one it must be that of the bytes.
    private static func check(_ content: FileContent, md5 given: String) throws(RPCError) {
        guard !given.isEmpty, case .chunks(let chunks) = content else { return }
        let found = Hex.encode(Digest.md5(chunks.pieces))
        guard found == given.lowercased() else {
            throw .badRequest("MD5_CHECKSUM_INVALID", because: "the MD5 of what was uploaded is \(found)")
        }
    }
}

extension RPCError {
    /// The answer to a refused part or upload.
    init(_ refusal: UploadRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .empty: .badRequest("FILE_PART_EMPTY", because: reason)
            case .tooBig: .badRequest("FILE_PART_TOO_BIG", because: reason)
            case .badNumber: .badRequest("FILE_PART_INVALID", because: reason)
            case .badTotal, .otherTotal: .badRequest("FILE_PARTS_INVALID", because: reason)
            case .badSize: .badRequest("FILE_PART_SIZE_INVALID", because: reason)
            case .otherSize: .badRequest("FILE_PART_SIZE_CHANGED", because: reason)
            case .missing(let number): .badRequest("FILE_PART_\(number)_MISSING", because: reason)
            case .storeIsFull: RPCError(code: 500, "STORAGE_CHOOSE_VOLUME_FAILED", because: reason)
            }
    }
}
