import Primitives

/// The files of one DC: those on their way in, and the finished ones that are there.
///
/// - Limits: `UploadLimits` for uploads, `byteLimit` for all bytes together.
package struct FileStore: Sendable {
    /// So many bytes of files a DC holds in memory at most.
    package static let byteLimit: Int64 = 8 << 30

    /// The DC.
    let dc: DCID
    private var uploads: [UploadID: Upload] = [:]
    private var files: [FileID: StoredFile] = [:]
    /// How many bytes are held in memory.
    package private(set) var heldBytes: Int64 = 0

    init(dc: DCID) {
        self.dc = dc
    }

    /// The file of this number, if it is here.
    package subscript(id: FileID) -> StoredFile? { files[id] }

    // MARK: Uploads

    /// Keeps a part; after an upload was used, a part that comes later begins it anew.
    mutating func save(
        _ part: UploadedPart,
        of id: UploadID,
        mostParts: Int64,
        now: Timestamp,
        in ledger: inout FileLedger
    ) throws(UploadRefusal) {
        if uploads[id] == nil { makeRoom(now: now, in: &ledger) }
        guard heldBytes + Int64(part.bytes.count) <= Self.byteLimit else { throw .storeIsFull }
        let before = uploads[id]?.heldBytes ?? 0
        if uploads[id]?.isFinished == false {
            try uploads[id]?.save(part, mostParts: mostParts, now: now)
        } else {
            var upload = Upload(generation: ledger.nextGeneration(), now: now)
            try upload.save(part, mostParts: mostParts, now: now)
            uploads[id] = upload
        }
        guard let upload = uploads[id] else { return }
        heldBytes += upload.heldBytes - before
        ledger.saved(part, upload, id, at: dc)
    }

    mutating func finish(
        _ id: UploadID,
        count: Int64,
        in ledger: inout FileLedger
    ) throws(UploadRefusal) -> FileContent {
        let before = uploads[id]?.heldBytes ?? 0
        guard let content = try uploads[id]?.finish(count: count) else { throw .missing(0) }
        heldBytes -= before
        ledger.finished(id, count: Int(count), at: dc)
        return content
    }

    /// Forgets uploads that are too old, or the oldest if there are too many.
    private mutating func makeRoom(now: Timestamp, in ledger: inout FileLedger) {
        for (id, upload) in uploads where upload.touched + UploadLimits.lifetime < now {
            forget(id, in: &ledger)
        }
        guard uploads.count >= UploadLimits.mostUploads else { return }
        let oldest = uploads.min {
            ($0.value.touched, $0.key.owner, $0.key.number) < ($1.value.touched, $1.key.owner, $1.key.number)
        }
        if let oldest { forget(oldest.key, in: &ledger) }
    }

    private mutating func forget(_ id: UploadID, in ledger: inout FileLedger) {
        heldBytes -= uploads.removeValue(forKey: id)?.heldBytes ?? 0
        ledger.forgot(id, at: dc)
    }

    /// Puts an upload back that was stored.
    mutating func restore(_ upload: Upload, _ id: UploadID) {
        heldBytes += upload.heldBytes - (uploads[id]?.heldBytes ?? 0)
        uploads[id] = upload
    }

    // MARK: Files

    mutating func store(_ file: StoredFile, in ledger: inout FileLedger) {
        var file = file
        ledger.stored(&file)
        restore(file)
    }

    /// Puts a file back that was stored.
    mutating func restore(_ file: StoredFile) {
        heldBytes += file.heldBytes - (files[file.id]?.heldBytes ?? 0)
        files[file.id] = file
    }

    mutating func take(_ id: FileID, in ledger: inout FileLedger) {
        heldBytes -= files.removeValue(forKey: id)?.heldBytes ?? 0
        ledger.took(id, from: dc)
    }

    mutating func update(_ id: FileID, in ledger: inout FileLedger, _ change: (inout StoredFile) -> Void) {
        guard var file = files.removeValue(forKey: id) else { return }
        change(&file)
        ledger.stored(&file)
        files[id] = file
    }
}
