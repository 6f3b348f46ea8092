import Primitives

/// The files of one DC: those on their way in, and the finished ones that are there.
///
/// - Limits: `UploadLimits` for uploads, `byteLimit` for all bytes together.
public struct FileStore: Sendable {
    /// So many bytes of files a DC holds in memory at most.
    public static let byteLimit: Int64 = 8 << 30

    private var uploads: [UploadID: Upload] = [:]
    private var files: [FileID: StoredFile] = [:]
    /// How many bytes are held in memory.
    public private(set) var heldBytes: Int64 = 0

    /// The file of this number, if it is here.
    public subscript(id: FileID) -> StoredFile? { files[id] }

    // MARK: Uploads

    mutating func save(_ part: UploadedPart, of id: UploadID, now: Timestamp) throws(UploadRefusal) {
        if uploads[id] == nil { makeRoom(now: now) }
        guard heldBytes + Int64(part.bytes.count) <= Self.byteLimit else { throw .storeIsFull }
        let before = uploads[id]?.heldBytes ?? 0
        try uploads[id, default: Upload(now: now)].save(part, now: now)
        heldBytes += (uploads[id]?.heldBytes ?? 0) - before
    }

    mutating func finish(_ id: UploadID, count: Int64) throws(UploadRefusal) -> FileContent {
        guard uploads[id] != nil else { throw .missing(0) }
        let before = uploads[id]?.heldBytes ?? 0
        let content = try uploads[id, default: Upload(now: .init(nanoseconds: 0))].finish(count: count)
        heldBytes -= before
        return content
    }

    /// Forgets uploads that are too old, or the oldest if there are too many.
    private mutating func makeRoom(now: Timestamp) {
        for (id, upload) in uploads where upload.touched + UploadLimits.lifetime < now { forget(id) }
        guard uploads.count >= UploadLimits.mostUploads else { return }
        let oldest = uploads.min {
            ($0.value.touched, $0.key.owner, $0.key.number) < ($1.value.touched, $1.key.owner, $1.key.number)
        }
        if let oldest { forget(oldest.key) }
    }

    private mutating func forget(_ id: UploadID) {
        heldBytes -= uploads.removeValue(forKey: id)?.heldBytes ?? 0
    }

    // MARK: Files

    mutating func store(_ file: StoredFile) {
        heldBytes += file.heldBytes - (files[file.id]?.heldBytes ?? 0)
        files[file.id] = file
    }

    mutating func take(_ id: FileID) -> StoredFile? {
        let file = files.removeValue(forKey: id)
        heldBytes -= file?.heldBytes ?? 0
        return file
    }

    mutating func update(_ id: FileID, _ change: (inout StoredFile) -> Void) {
        guard files[id] != nil else { return }
        if var file = files.removeValue(forKey: id) {
            change(&file)
            files[id] = file
        }
    }
}
