package import Primitives

/// All files of a world: a store for each DC, and where each file is.
package struct FileDirectory: Sendable {
    /// So many files a world has at most.
    package static let limit = 1_000_000

    /// The stores, by DC; one that never held anything is not there.
    package private(set) var stores: [DCID: FileStore] = [:]
    private var places: [FileID: DCID] = [:]
    private var ledger = FileLedger()

    /// How many files there are.
    package var count: Int { places.count }

    /// The file of this number, wherever it is.
    package subscript(id: FileID) -> StoredFile? {
        places[id].flatMap { stores[$0]?[id] }
    }

    /// The documents of this name, in no order.
    package func documents(named name: String) -> [FileID] {
        places.keys.filter { id in
            guard case .document(_, let attributes, _) = self[id]?.kind else { return false }
            return attributes.contains(.fileName(name))
        }
    }

    mutating func save(
        _ part: UploadedPart,
        of id: UploadID,
        at dc: DCID,
        mostParts: Int64,
        now: Timestamp
    ) throws(UploadRefusal) {
        try stores[dc, default: FileStore(dc: dc)].save(
            part,
            of: id,
            mostParts: mostParts,
            now: now,
            in: &ledger
        )
    }

    mutating func finish(_ id: UploadID, count: Int64, at dc: DCID) throws(UploadRefusal) -> FileContent {
        try stores[dc, default: FileStore(dc: dc)].finish(id, count: count, in: &ledger)
    }

    /// An id and an access hash that no other file has; they follow from the seed and the files before.
    mutating func newNumbers(seed: UInt64) -> (id: FileID, accessHash: Int64) {
        var generator = SeededGenerator(seed: seed ^ 0x6669_6c65 ^ ledger.nextFile() << 32)
        var id: FileID
        repeat {
            id = FileID(Int64(generator.next() >> 2 | 1 << 61))
        } while places[id] != nil
        return (id, Int64(truncatingIfNeeded: generator.next()))
    }

    mutating func store(_ file: StoredFile) {
        leave(file)
        stores[file.dc, default: FileStore(dc: file.dc)].store(file, in: &ledger)
    }

    /// Takes a file from the DC where it was, and says where it is now.
    private mutating func leave(_ file: StoredFile) {
        if let before = places[file.id], before != file.dc { stores[before]?.take(file.id, in: &ledger) }
        places[file.id] = file.dc
    }

    mutating func update(_ id: FileID, _ change: (inout StoredFile) -> Void) {
        guard let dc = places[id] else { return }
        stores[dc]?.update(id, in: &ledger, change)
    }

    /// Lets a photo be had as squares too; gives it as it is now.
    mutating func crop(_ photo: StoredFile) -> StoredFile {
        guard case .photo(var picture) = photo.kind, !picture.hasCrops else { return photo }
        picture.hasCrops = true
        update(photo.id) { $0.kind = .photo(picture) }
        return self[photo.id] ?? photo
    }

    /// Forgets all uploads and files; what of them is kept is emptied with the other tables.
    mutating func forgetAll() {
        stores = [:]
        places = [:]
    }

    // MARK: Tables

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try ledger.visitTables(&visitor)
    }

    /// Makes uploads and files of what was stored.
    mutating func tablesWereRestored() {
        let stored = ledger.takeStock()
        for (key, upload) in stored.uploads {
            stores[key.dc, default: FileStore(dc: key.dc)].restore(upload, key.id)
        }
        for file in stored.files {
            leave(file)
            stores[file.dc, default: FileStore(dc: file.dc)].restore(file)
        }
    }
}
