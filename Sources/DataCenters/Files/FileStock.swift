import Primitives

/// The pieces that were stored, to make uploads and files of.
struct FileStock {
    private let rows: [PieceSet: [Int: PieceRow]]
    private let chunks: [PieceSet: FileChunks]

    init(_ rows: [PieceSet: [Int: PieceRow]]) {
        self.rows = rows
        var chunks: [PieceSet: FileChunks] = [:]
        for (set, rows) in rows {
            let pieces = (0..<rows.count).compactMap { rows[$0]?.bytes.bytes }
            guard pieces.count == rows.count else { continue }
            chunks[set] = FileChunks(stored: pieces, generation: set.generation)
        }
        self.chunks = chunks
    }

    /// An upload; `nil` if its pieces do not fit together.
    func upload(_ key: UploadKey, _ row: UploadRow) -> Upload? {
        let set = PieceSet(dc: key.dc, generation: row.generation)
        let parts = rows[set] ?? [:]
        guard let count = row.finished else { return Upload(stored: parts, generation: row.generation) }
        guard let content = chunks[set], content.pieces.count == count else { return nil }
        let touched = parts.values.map(\.touched).max() ?? Timestamp(nanoseconds: 0)
        return Upload(finished: content, generation: row.generation, touched: touched)
    }

    /// A file; `nil` if its pieces are not all there.
    func file(_ key: FileKey, _ row: FileRow) -> StoredFile? {
        guard let content = content(row.content, at: key.dc) else { return nil }
        let thumbnail = row.thumbnail.flatMap { self.content($0, at: key.dc) }
        return row.file(key, content: content, thumbnail: thumbnail)
    }

    private func content(_ row: ContentRow, at dc: DCID) -> FileContent? {
        switch row {
        case .pattern(let size, let seed):
            return .pattern(size: max(0, size), seed: seed)
        case .pieces(let generation, 0):
            return .chunks(FileChunks([], generation: generation))
        case .pieces(let generation, let count):
            let chunks = chunks[PieceSet(dc: dc, generation: generation)]
            return chunks?.pieces.count == count ? chunks.map(FileContent.chunks) : nil
        }
    }
}
