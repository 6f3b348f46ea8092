import Primitives

/// What of uploads and files outlives a restart, as rows.
///
/// Rules:
/// - A world without a kept state writes nothing here.
/// - A piece is written once, as it comes; its buffer is that of the upload and of the file made of it.
/// - Pieces stay as long as an upload or a file at the same DC uses them.
struct FileLedger: Sendable {
    private struct Use {
        /// How many uploads and files use the pieces.
        var holders = 0
        /// One more than the greatest number of a piece.
        var end = 0
    }

    private enum Counter: String, Codable {
        /// How many files were ever made.
        case files
        /// The last generation.
        case generations
    }

    private var pieces = Tracked<PieceKey, PieceRow>()
    private var uploads = Tracked<UploadKey, UploadRow>()
    private var files = Tracked<FileKey, FileRow>()
    private var counters = Tracked<Counter, UInt64>()
    private var uses: [PieceSet: Use] = [:]

    /// Whether anybody keeps the state.
    private var isKept: Bool { pieces.isTracking }

    // MARK: Numbers

    /// How many files were made, this one included.
    mutating func nextFile() -> UInt64 { next(.files) }

    /// The number of an upload that begins; no other ever had it.
    mutating func nextGeneration() -> UInt64 { next(.generations) }

    private mutating func next(_ counter: Counter) -> UInt64 {
        let number = (counters[counter] ?? 0) &+ 1
        counters[counter] = number
        return number
    }

    // MARK: Uploads

    /// A part was saved; `upload` is how things stand now.
    mutating func saved(_ part: UploadedPart, _ upload: Upload, _ id: UploadID, at dc: DCID) {
        guard isKept else { return }
        let key = UploadKey(id, at: dc)
        let set = PieceSet(dc: dc, generation: upload.generation)
        if uploads[key]?.generation != upload.generation {
            forgot(id, at: dc)
            uploads[key] = UploadRow(generation: upload.generation)
            uses[set, default: Use()].holders += 1
        }
        let number = Int(part.number)
        write(part.bytes, total: upload.total, touched: upload.touched, set, number)
    }

    /// The parts of an upload are a whole now.
    mutating func finished(_ id: UploadID, count: Int, at dc: DCID) {
        let key = UploadKey(id, at: dc)
        guard isKept, let row = uploads[key], row.finished == nil else { return }
        uploads[key]?.finished = count
    }

    /// An upload was forgotten.
    mutating func forgot(_ id: UploadID, at dc: DCID) {
        guard isKept, let row = uploads.removeValue(forKey: UploadKey(id, at: dc)) else { return }
        release(PieceSet(dc: dc, generation: row.generation))
    }

    // MARK: Files

    /// A file is new at its DC, or something about it is.
    mutating func stored(_ file: inout StoredFile) {
        guard isKept else { return }
        number(&file.content)
        if var thumbnail = file.thumbnail {
            number(&thumbnail)
            file.thumbnail = thumbnail
        }
        guard let row = FileRow(file) else { return }
        for content in [file.content, file.thumbnail] { hold(content, at: file.dc) }
        let key = FileKey(dc: file.dc, id: file.id)
        let before = files[key]
        files[key] = row
        for generation in before?.generations ?? [] {
            release(PieceSet(dc: file.dc, generation: generation))
        }
    }

    /// A file is at this DC no more.
    mutating func took(_ id: FileID, from dc: DCID) {
        guard isKept, let row = files.removeValue(forKey: FileKey(dc: dc, id: id)) else { return }
        for generation in row.generations { release(PieceSet(dc: dc, generation: generation)) }
    }

    // MARK: Pieces

    private mutating func number(_ content: inout FileContent) {
        guard case .chunks(var chunks) = content, chunks.generation == nil else { return }
        chunks.generation = nextGeneration()
        content = .chunks(chunks)
    }

    private mutating func hold(_ content: FileContent?, at dc: DCID) {
        guard case .chunks(let chunks) = content, let generation = chunks.generation else { return }
        let set = PieceSet(dc: dc, generation: generation)
        if uses[set] == nil {
            for (number, piece) in chunks.pieces.enumerated() {
                write(piece, total: nil, touched: Timestamp(nanoseconds: 0), set, number)
            }
        }
        uses[set, default: Use()].holders += 1
    }

    private mutating func write(
        _ bytes: [UInt8],
        total: Int64?,
        touched: Timestamp,
        _ set: PieceSet,
        _ number: Int
    ) {
        pieces[PieceKey(set, number)] = PieceRow(bytes: ByteString(bytes), total: total, touched: touched)
        uses[set, default: Use()].end = max(uses[set]?.end ?? 0, number + 1)
    }

    private mutating func release(_ set: PieceSet) {
        guard var use = uses[set] else { return }
        use.holders -= 1
        uses[set] = use
        if use.holders <= 0 { drop(set) }
    }

    private mutating func drop(_ set: PieceSet) {
        let end = uses.removeValue(forKey: set)?.end ?? 0
        for number in 0..<end {
            let key = PieceKey(set, number)
            if pieces.contains(key) { pieces.removeValue(forKey: key) }
        }
    }

    // MARK: Tables

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit("pieces", &pieces) { $0.dc }
        try visitor.visit("uploads", &uploads) { $0.dc }
        try visitor.visit("files", &files) { $0.dc }
        try visitor.visit("file_counters", &counters) { _ in nil }
    }

    /// The uploads and files that the rows tell of.
    ///
    /// What does not fit together is left out. A file that is at two DCs was on its way when the process died; it
    /// stays at the first. Pieces that nobody uses are dropped.
    mutating func takeStock() -> (uploads: [(UploadKey, Upload)], files: [StoredFile]) {
        var rows: [PieceSet: [Int: PieceRow]] = [:]
        for (key, row) in pieces.all { rows[key.set, default: [:]][key.number] = row }
        uses = rows.mapValues { Use(end: ($0.keys.max() ?? -1) + 1) }
        let stock = FileStock(rows)
        var found: [(UploadKey, Upload)] = []
        for (key, row) in uploads.all {
            uses[PieceSet(dc: key.dc, generation: row.generation), default: Use()].holders += 1
            if let upload = stock.upload(key, row) { found.append((key, upload)) }
        }
        var whole: [FileID: StoredFile] = [:]
        for (key, row) in files.all.sorted(by: { $0.key.dc < $1.key.dc }) {
            for generation in row.generations {
                uses[PieceSet(dc: key.dc, generation: generation), default: Use()].holders += 1
            }
            if whole[key.id] != nil {
                took(key.id, from: key.dc)
            } else {
                whole[key.id] = stock.file(key, row)
            }
        }
        for (set, use) in uses where use.holders == 0 { drop(set) }
        return (found, Array(whole.values))
    }
}
