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
    static func content(_ value: TLValue?, _ turn: inout Turn) throws -> FileContent {
        guard let file = value?.object, let number = file["id"]?.number, let parts = file["parts"]?.number
        else {
            throw RPCError.badRequest(
                "FILE_ID_INVALID",
                because: "\(value?.object?.name ?? "nothing") is no upload"
            )
        }
        let upload = UploadID(owner: turn.caller, number: number)
        let content = try turn.world.finishUpload(upload, count: parts, at: turn.dc)
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

extension UploadRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .empty: .badRequest("FILE_PART_EMPTY")
        case .tooBig: .badRequest("FILE_PART_TOO_BIG")
        case .badNumber: .badRequest("FILE_PART_INVALID")
        case .badTotal, .otherTotal: .badRequest("FILE_PARTS_INVALID")
        case .badSize: .badRequest("FILE_PART_SIZE_INVALID")
        case .otherSize: .badRequest("FILE_PART_SIZE_CHANGED")
        case .missing(let number): .badRequest("FILE_PART_\(number)_MISSING")
        case .storeIsFull: RPCError(named: "STORAGE_CHOOSE_VOLUME_FAILED")
        }
    }
}
