import Primitives

/// Which upload a part belongs to: uploads are bound to the account, and file ids are the client's.
package struct UploadID: Hashable, Sendable {
    /// Who uploads.
    package let owner: UserID
    /// `file_id`, chosen by the client.
    package let number: Int64

    /// An upload of an account.
    package init(owner: UserID, number: Int64) {
        self.owner = owner
        self.number = number
    }
}

/// One part of a file, as `upload.saveFilePart` and `upload.saveBigFilePart` bring it.
package struct UploadedPart: Sendable {
    /// `file_part`, counted from 0.
    package let number: Int64
    /// `file_total_parts`: `nil` for a small file, -1 while the client does not know it.
    package let total: Int64?
    /// The bytes.
    package let bytes: [UInt8]

    /// A part.
    package init(number: Int64, total: Int64? = nil, bytes: [UInt8]) {
        self.number = number
        self.total = total
        self.bytes = bytes
    }
}

/// Why a part or a whole upload was refused.
package enum UploadRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The part has no bytes.
    case empty
    /// The part is longer than 512 KiB.
    case tooBig(Int)
    /// There cannot be a part of this number.
    case badNumber(Int64)
    /// There cannot be so many parts.
    case badTotal(Int64)
    /// Another part of the file said another total.
    case otherTotal(Int64, Int64)
    /// Parts of this size are not allowed, save at the end.
    case badSize(Int)
    /// Another part of the file has another size, and neither is the last.
    case otherSize(Int, Int)
    /// A part has not come.
    case missing(Int)
    /// The DC holds as many bytes as it may.
    case storeIsFull

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .empty: "the part has no bytes"
        case .tooBig(let size): "a part of \(size) bytes is longer than \(UploadLimits.largestPart)"
        case .badNumber(let number): "there cannot be a part number \(number)"
        case .badTotal(let total): "a file cannot have \(total) parts"
        case .otherTotal(let was, let now): "the file has \(was) parts and not \(now)"
        case .badSize(let size): "a part of \(size) bytes that is not the last does not divide 512 KiB"
        case .otherSize(let was, let now): "the file's parts have \(was) bytes and not \(now)"
        case .missing(let number): "part \(number) was not saved at this DC"
        case .storeIsFull: "the DC holds as many bytes of files as it may"
        }
    }
}

/// How much may be uploaded.
package enum UploadLimits {
    /// The longest part.
    package static let largestPart = 524_288
    /// The most parts of a file of somebody without Premium.
    package static let mostParts: Int64 = 4000
    /// The most parts of a file of somebody with Premium.
    package static let mostPremiumParts: Int64 = 8000
    /// The longest file: layers before 144 count its bytes in 31 bits.
    package static let largestFile = mostPremiumParts * Int64(largestPart)
    /// A part that is not the last is a multiple of this.
    package static let granularity = 1024
    /// So many uploads of a DC are remembered; then the oldest is forgotten.
    package static let mostUploads = 1024
    /// How long an upload is kept.
    package static let lifetime = Duration.days(1)
}

/// A file on its way in: parts in any order, each kept as it came.
struct Upload: Sendable {
    private var parts: [Int: [UInt8]] = [:]
    /// How many parts there will be, as far as is known.
    private(set) var total: Int64?
    /// Which of all uploads it is; one that begins anew under the same id has another.
    let generation: UInt64
    /// The whole, once it was used; the parts have moved there, and clients may use it again.
    private var content: FileChunks?
    /// The size of the parts that cannot be the last, once one is known.
    private var innerSize: Int?
    /// The greatest number of a part.
    private var highest = -1
    /// When the last part came.
    private(set) var touched: Timestamp
    /// How many bytes its parts have; those of a file that was made of them are the file's.
    private(set) var heldBytes: Int64 = 0

    /// Whether its parts have become a whole.
    var isFinished: Bool { content != nil }

    init(generation: UInt64, now: Timestamp) {
        self.generation = generation
        touched = now
    }

    /// Keeps a part, in place of one of the same number; its owner's file may have `mostParts`.
    mutating func save(_ part: UploadedPart, mostParts: Int64, now: Timestamp) throws(UploadRefusal) {
        guard !part.bytes.isEmpty else { throw .empty }
        guard part.bytes.count <= UploadLimits.largestPart else { throw .tooBig(part.bytes.count) }
        var known = total
        if let count = part.total, count != -1 {
            guard (1...mostParts).contains(count) else { throw .badTotal(count) }
            guard total ?? count == count else { throw .otherTotal(total ?? count, count) }
            known = count
        }
        guard part.number >= 0, part.number < known ?? mostParts else {
            throw .badNumber(part.number)
        }
        guard Int64(highest) < known ?? mostParts else { throw .badTotal(known ?? 0) }
        let number = Int(part.number)
        innerSize = try checkedInnerSize(with: part.bytes.count, at: number, total: known)
        total = known
        highest = max(highest, number)
        heldBytes += Int64(part.bytes.count - (parts[number]?.count ?? 0))
        parts[number] = part.bytes
        touched = now
    }

    /// The size of inner parts once this one is there; only the last part may differ, and be of any size.
    private func checkedInnerSize(
        with size: Int,
        at number: Int,
        total: Int64?
    ) throws(UploadRefusal) -> Int? {
        var inner = innerSize
        // What was the last part so far is not, once there is a later one.
        if number > highest, let before = parts[highest] { inner = try Self.agreed(inner, before.count) }
        let isInner = number < highest || total.map { Int64(number) < $0 - 1 } ?? false
        if isInner { return try Self.agreed(inner, size) }
        if let inner, size > inner { throw .otherSize(inner, size) }
        return inner
    }

    private static func agreed(_ inner: Int?, _ size: Int) throws(UploadRefusal) -> Int {
        guard size.isMultiple(of: UploadLimits.granularity),
            UploadLimits.largestPart.isMultiple(of: size)
        else { throw .badSize(size) }
        guard inner ?? size == size else { throw .otherSize(inner ?? size, size) }
        return size
    }

    /// The whole file of `count` parts, of which there is at least one; from now on the bytes are its.
    mutating func finish(count: Int64) throws(UploadRefusal) -> FileContent {
        let known = content.map { Int64($0.pieces.count) } ?? total
        guard known ?? count == count else { throw .otherTotal(known ?? count, count) }
        if let content { return .chunks(content) }
        var pieces: [[UInt8]] = []
        pieces.reserveCapacity(Int(count))
        for number in 0..<Int(count) {
            guard let piece = parts[number] else { throw .missing(number) }
            pieces.append(piece)
        }
        // More parts than announced: what is left is not a file of this count.
        guard highest < Int(count) else { throw .badTotal(count) }
        let chunks = FileChunks(pieces, generation: generation)
        content = chunks
        parts = [:]
        heldBytes = 0
        return .chunks(chunks)
    }
}

extension Upload {
    /// An upload that was stored before it was used; `nil` if its parts do not fit together.
    init?(stored parts: [Int: PieceRow], generation: UInt64) {
        guard let highest = parts.keys.max() else { return nil }
        self.generation = generation
        self.highest = highest
        self.parts = parts.mapValues(\.bytes.bytes)
        touched = parts.values.map(\.touched).max() ?? Timestamp(nanoseconds: 0)
        total = parts.values.compactMap(\.total).max()
        heldBytes = parts.values.reduce(0) { $0 + Int64($1.bytes.bytes.count) }
        let inner = Set(parts.filter { $0.key < highest }.map(\.value.bytes.bytes.count))
        guard inner.count <= 1 else { return nil }
        let last = parts[highest]?.bytes.bytes.count ?? 0
        let lastIsInner = total.map { Int64(highest) < $0 - 1 } ?? false
        innerSize = inner.first ?? (lastIsInner ? last : nil)
        guard last <= innerSize ?? last else { return nil }
    }

    /// An upload that was stored after it was used.
    init(finished content: FileChunks, generation: UInt64, touched: Timestamp) {
        self.init(generation: generation, now: touched)
        self.content = content
    }
}
