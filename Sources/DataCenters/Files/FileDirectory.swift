public import Primitives

/// All files of a world: a store for each DC, and where each file is.
public struct FileDirectory: Sendable {
    /// So many files a world has at most.
    public static let limit = 1_000_000

    /// The stores, by DC; one that never held anything is not there.
    public private(set) var stores: [DCID: FileStore] = [:]
    private var places: [FileID: DCID] = [:]
    /// How many files were ever made; their ids and access hashes follow from it.
    private var made: UInt64 = 0

    /// How many files there are.
    public var count: Int { places.count }

    /// The file of this number, wherever it is.
    public subscript(id: FileID) -> StoredFile? {
        places[id].flatMap { stores[$0]?[id] }
    }

    mutating func save(
        _ part: UploadedPart,
        of id: UploadID,
        at dc: DCID,
        now: Timestamp
    ) throws(UploadRefusal) {
        try stores[dc, default: FileStore()].save(part, of: id, now: now)
    }

    mutating func finish(_ id: UploadID, count: Int64, at dc: DCID) throws(UploadRefusal) -> FileContent {
        try stores[dc, default: FileStore()].finish(id, count: count)
    }

    /// An id and an access hash that no other file has; they follow from the seed and the files before.
    mutating func newNumbers(seed: UInt64) -> (id: FileID, accessHash: Int64) {
        made += 1
        var generator = SeededGenerator(seed: seed ^ 0x6669_6c65 ^ made << 32)
        var id: FileID
        repeat {
            id = FileID(Int64(generator.next() >> 2 | 1 << 61))
        } while places[id] != nil
        return (id, Int64(truncatingIfNeeded: generator.next()))
    }

    mutating func store(_ file: StoredFile) {
        if let before = places[file.id], before != file.dc { _ = stores[before]?.take(file.id) }
        places[file.id] = file.dc
        stores[file.dc, default: FileStore()].store(file)
    }

    mutating func update(_ id: FileID, _ change: (inout StoredFile) -> Void) {
        guard let dc = places[id] else { return }
        stores[dc]?.update(id, change)
    }
}
