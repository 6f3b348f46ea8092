import DataCenters
import Primitives
import TL

/// What an `InputFileLocation` names: a file, and which bytes of it.
struct FileLocation {
    /// The file.
    let file: StoredFile
    /// The bytes that are asked for.
    let content: FileContent
    /// Whether they are those of the file itself and not of a smaller picture.
    var isWhole = true

    /// What `value` names.
    ///
    /// `inputFileLocation` is older than ids and access hashes; here its `volume_id` is the id and its
    /// `secret` the access hash.
    ///
    /// - Errors: 400 `LOCATION_INVALID`, `FILE_ID_INVALID`, `FILE_REFERENCE_...`.
    init(_ value: TLValue?, _ turn: inout Turn) throws {
        guard let location = value?.object else { throw Self.invalid("there is no location") }
        switch location.name {
        case "inputDocumentFileLocation":
            file = try Self.file(location, "id", "access_hash", &turn)
            try file.check(reference: location["file_reference"]?.bytes ?? [])
            (content, isWhole) = try Self.bytes(of: file, size: location["thumb_size"]?.string ?? "")
        case "inputPhotoFileLocation":
            file = try Self.file(location, "id", "access_hash", &turn)
            try file.check(reference: location["file_reference"]?.bytes ?? [])
            (content, isWhole) = try Self.bytes(of: file, size: location["thumb_size"]?.string ?? "")
            guard case .photo = file.kind else { throw Self.invalid("file \(file.id) is not a photo") }
        case "inputPhotoLegacyFileLocation":
            file = try Self.file(location, "id", "access_hash", &turn)
            try file.check(reference: location["file_reference"]?.bytes ?? [])
            content = file.content
        case "inputFileLocation":
            file = try Self.file(location, "volume_id", "secret", &turn)
            try file.check(reference: location["file_reference"]?.bytes ?? [])
            content = file.content
        case "inputEncryptedFileLocation":
            file = try Self.file(location, "id", "access_hash", &turn)
            guard case .encrypted = file.kind else {
                throw Self.invalid("file \(file.id) is not one of a secret chat")
            }
            content = file.content
        case "inputPeerPhotoFileLocation":
            file = try Self.peerPhoto(location, turn)
            content = file.content
        default:
            throw Self.invalid("this world has nothing at an \(location.name)")
        }
    }

    /// Refuses a file that is at another DC, by sending the client there.
    func check(isAt dc: DCID) throws(RPCError) {
        guard file.dc == dc else {
            throw .fileMigrate(to: file.dc, because: "file \(file.id) is at DC \(file.dc)")
        }
    }

    private static func file(
        _ location: TLObject,
        _ id: TLName,
        _ accessHash: TLName,
        _ turn: inout Turn
    ) throws(RPCError) -> StoredFile {
        guard let file = turn.world.openFile(FileID(location[id]?.number ?? 0), now: turn.now),
            file.accessHash == location[accessHash]?.number
        else { throw .badRequest("FILE_ID_INVALID", because: "no file has this id and access hash") }
        return file
    }

    /// The bytes of one size: all sizes of a photo are the photo; a document has at most one smaller picture.
    private static func bytes(
        of file: StoredFile,
        size: String
    ) throws(RPCError) -> (FileContent, isWhole: Bool) {
        switch file.kind {
        case .photo(let picture):
            guard picture.sizes.contains(where: { $0.letter == size }) else {
                throw invalid("photo \(file.id) has no size \"\(size.prefix(8))\"")
            }
            return (file.content, true)
        case .document(_, _, let picture):
            if size.isEmpty { return (file.content, true) }
            guard size == picture?.letter, let thumbnail = file.thumbnail else {
                throw invalid("document \(file.id) has no picture \"\(size.prefix(8))\"")
            }
            return (thumbnail, false)
        case .encrypted:
            return (file.content, true)
        }
    }

    /// The photo that a peer shows or showed; whoever knows the peer may have it.
    private static func peerPhoto(
        _ location: TLObject,
        _ turn: borrowing Turn
    ) throws(RPCError) -> StoredFile {
        let id = FileID(location["photo_id"]?.number ?? 0)
        guard let photo = turn.world.files[id], case .photo = photo.kind else {
            throw invalid("no photo has the number \(id)")
        }
        let peer = try turn.peer(named: location["peer"])
        guard turn.world.has(peer, photo: id) else { throw invalid("photo \(id) is none of \(peer)") }
        return photo
    }

    private static func invalid(_ reason: String) -> RPCError {
        .badRequest("LOCATION_INVALID", because: reason)
    }
}

extension RPCError {
    /// 303 `FILE_MIGRATE_X`: the file is at DC X.
    static func fileMigrate(to dc: DCID, because reason: String? = nil) -> RPCError {
        RPCError(named: "FILE_MIGRATE_\(dc)", because: reason)
    }
}

extension CDNRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .unknownToken, .otherCDN, .elsewhere: .badRequest("FILE_TOKEN_INVALID")
        case .unknownRequest: .badRequest("REQUEST_TOKEN_INVALID")
        }
    }
}
