import DataCenters
import TL

/// What an `InputPhoto` or `InputDocument` names.
enum FileNaming {
    /// The photo of an `InputPhoto`.
    static func photo(_ value: TLValue?, _ turn: inout Turn) throws -> StoredFile {
        let file = try file(value, invalid: "PHOTO_INVALID", &turn)
        guard case .photo = file.kind else {
            throw RPCError.badRequest("PHOTO_INVALID", because: "file \(file.id) is not a photo")
        }
        return file
    }

    /// The document of an `InputDocument`.
    static func document(_ value: TLValue?, _ turn: inout Turn) throws -> StoredFile {
        let file = try file(value, invalid: "DOCUMENT_INVALID", &turn)
        guard case .document = file.kind else {
            throw RPCError.badRequest("DOCUMENT_INVALID", because: "file \(file.id) is not a document")
        }
        return file
    }

    private static func file(
        _ value: TLValue?,
        invalid name: String,
        _ turn: inout Turn
    ) throws -> StoredFile {
        guard let object = value?.object, let number = object["id"]?.number,
            let file = turn.world.openFile(FileID(number), now: turn.now),
            file.accessHash == object["access_hash"]?.number
        else { throw RPCError.badRequest(name, because: "no file has this id and access hash") }
        try file.check(reference: object["file_reference"]?.bytes ?? [])
        return file
    }
}

extension FileReferenceFlaw: Refusal {
    var wireError: RPCError {
        switch self {
        case .empty: .badRequest("FILE_REFERENCE_EMPTY")
        case .wrong: .badRequest("FILE_REFERENCE_INVALID")
        case .expired: .badRequest("FILE_REFERENCE_EXPIRED")
        }
    }
}
