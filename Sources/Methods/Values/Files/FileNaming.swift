import DataCenters
import TL

/// What an `InputPhoto` or `InputDocument` names.
enum FileNaming {
    /// The photo of an `InputPhoto`.
    static func photo(_ value: TLValue?, in world: World) throws(RPCError) -> StoredFile {
        let file = try file(value, invalid: "PHOTO_INVALID", in: world)
        guard case .photo = file.kind else {
            throw .badRequest("PHOTO_INVALID", because: "file \(file.id) is not a photo")
        }
        return file
    }

    /// The document of an `InputDocument`.
    static func document(_ value: TLValue?, in world: World) throws(RPCError) -> StoredFile {
        let file = try file(value, invalid: "DOCUMENT_INVALID", in: world)
        guard case .document = file.kind else {
            throw .badRequest("DOCUMENT_INVALID", because: "file \(file.id) is not a document")
        }
        return file
    }

    private static func file(
        _ value: TLValue?,
        invalid name: String,
        in world: World
    ) throws(RPCError) -> StoredFile {
        guard let object = value?.object, let number = object["id"]?.number,
            let file = world.files[FileID(number)], file.accessHash == object["access_hash"]?.number
        else { throw .badRequest(name, because: "no file has this id and access hash") }
        try check(object["file_reference"], of: file)
        return file
    }

    /// Refuses a reference that does not open the file, or not any more.
    static func check(_ reference: TLValue?, of file: StoredFile) throws(RPCError) {
        do throws(FileReferenceFlaw) {
            try file.check(reference: reference?.bytes ?? [])
        } catch {
            let name =
                switch error {
                case .empty: "FILE_REFERENCE_EMPTY"
                case .wrong: "FILE_REFERENCE_INVALID"
                case .expired: "FILE_REFERENCE_EXPIRED"
                }
            throw .badRequest(name, because: error.description)
        }
    }
}
