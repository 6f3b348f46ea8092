import Primitives

/// The pieces of one upload at one DC.
///
/// The generation is never used twice, so an upload that begins anew has other pieces than the file that was
/// made of the old one.
struct PieceSet: Hashable, Sendable {
    let dc: DCID
    let generation: UInt64
}

/// The key of a piece in the kept state.
struct PieceKey: Hashable, Codable, Sendable {
    let dc: DCID
    let generation: UInt64
    let number: Int

    init(_ set: PieceSet, _ number: Int) {
        dc = set.dc
        generation = set.generation
        self.number = number
    }

    var set: PieceSet { PieceSet(dc: dc, generation: generation) }
}

/// A piece in the kept state, with what it said of its upload, so that a part costs one row.
struct PieceRow: Codable, Sendable {
    let bytes: ByteString
    /// How many parts the upload has, as far as is known.
    let total: Int64?
    /// When it came.
    let touched: Timestamp
}

/// The key of an upload in the kept state.
struct UploadKey: Hashable, Codable, Sendable {
    let dc: DCID
    let owner: UserID
    let number: Int64

    init(_ id: UploadID, at dc: DCID) {
        self.dc = dc
        owner = id.owner
        number = id.number
    }

    var id: UploadID { UploadID(owner: owner, number: number) }
}

/// An upload in the kept state.
struct UploadRow: Codable, Sendable {
    let generation: UInt64
    /// How many pieces it has, once it was used.
    var finished: Int?
}

/// The key of a file in the kept state.
struct FileKey: Hashable, Codable, Sendable {
    let dc: DCID
    let id: FileID
}

/// Where the bytes of a file are in the kept state.
enum ContentRow: Codable, Sendable {
    case pieces(generation: UInt64, count: Int)
    case pattern(size: Int64, seed: UInt64)

    /// `nil` for pieces without a generation.
    init?(_ content: FileContent) {
        switch content {
        case .pattern(let size, let seed):
            self = .pattern(size: size, seed: seed)
        case .chunks(let chunks):
            guard let generation = chunks.generation else { return nil }
            self = .pieces(generation: generation, count: chunks.pieces.count)
        }
    }

    var generation: UInt64? {
        guard case .pieces(let generation, _) = self else { return nil }
        return generation
    }
}

/// A file in the kept state.
struct FileRow: Codable, Sendable {
    let accessHash: Int64
    let kind: StoredFile.Kind
    let owner: UserID?
    let created: Timestamp
    let content: ContentRow
    let thumbnail: ContentRow?
    let announcedDC: DCID
    let referenceVersion: UInt32
    let referencesSince: Timestamp
    let isOnCDN: Bool
    let cdnFlaw: Int64?

    /// `nil` for a file whose bytes have no generation.
    init?(_ file: StoredFile) {
        guard let content = ContentRow(file.content) else { return nil }
        self.content = content
        thumbnail = file.thumbnail.flatMap(ContentRow.init)
        accessHash = file.accessHash
        kind = file.kind
        owner = file.owner
        created = file.created
        announcedDC = file.announcedDC
        referenceVersion = file.referenceVersion
        referencesSince = file.referencesSince
        isOnCDN = file.isOnCDN
        cdnFlaw = file.cdnFlaw
    }

    /// The generations whose pieces it uses.
    var generations: [UInt64] { [content.generation, thumbnail?.generation].compactMap { $0 } }

    /// The file with its bytes.
    func file(_ key: FileKey, content: FileContent, thumbnail: FileContent?) -> StoredFile {
        var file = StoredFile(
            id: key.id,
            accessHash: accessHash,
            kind: kind,
            owner: owner,
            created: created,
            content: content,
            thumbnail: thumbnail,
            announcedDC: announcedDC,
            dc: key.dc,
            referencesSince: referencesSince
        )
        file.referenceVersion = referenceVersion
        file.isOnCDN = isOnCDN
        file.cdnFlaw = cdnFlaw
        return file
    }
}
