/// The bytes of a file, wherever they are; they are read in slices and never put together.
///
/// A copy of the value shares the bytes.
package enum FileContent: Sendable {
    /// In memory, in pieces of one size; the last may be shorter.
    case chunks(FileChunks)
    /// Nowhere: they follow from a seed, so that a file of 2 GB costs nothing.
    case pattern(size: Int64, seed: UInt64)

    /// Bytes in memory.
    package init(_ bytes: [UInt8]) {
        self = .chunks(FileChunks(bytes.isEmpty ? [] : [bytes]))
    }

    /// How many bytes there are.
    package var size: Int64 {
        switch self {
        case .chunks(let chunks): chunks.size
        case .pattern(let size, _): size
        }
    }

    /// How many bytes it holds in memory.
    package var heldBytes: Int64 {
        switch self {
        case .chunks(let chunks): chunks.size
        case .pattern: 0
        }
    }

    /// At most `count` bytes from `offset` on; fewer at the end, none past it.
    package func bytes(from offset: Int64, count: Int) -> [UInt8] {
        guard offset >= 0, offset < size, count > 0 else { return [] }
        let wanted = Int(min(Int64(count), size - offset))
        switch self {
        case .chunks(let chunks): return chunks.bytes(from: Int(offset), count: wanted)
        case .pattern(_, let seed): return BytePattern(seed: seed).bytes(from: offset, count: wanted)
        }
    }
}

/// Bytes in pieces that all have the size of the first, save for the last, which may be shorter.
package struct FileChunks: Sendable {
    /// The pieces.
    package let pieces: [[UInt8]]
    /// How many bytes they have together.
    package let size: Int64
    /// Which upload they came with, if that is known; pieces of one generation are the same.
    var generation: UInt64?

    /// Pieces of one size.
    ///
    /// - Precondition: all but the last are as long as the first, and the last is not longer.
    package init(_ pieces: [[UInt8]]) {
        self.init(pieces, generation: nil)
    }

    /// Pieces that were stored; `nil` if their lengths do not fit together.
    init?(stored pieces: [[UInt8]], generation: UInt64) {
        let length = pieces.first?.count ?? 0
        guard pieces.dropLast().allSatisfy({ $0.count == length }), pieces.last?.count ?? 0 <= length else {
            return nil
        }
        self.init(pieces, generation: generation)
    }

    init(_ pieces: [[UInt8]], generation: UInt64?) {
        let length = pieces.first?.count ?? 0
        precondition(pieces.dropLast().allSatisfy { $0.count == length }, "pieces have one size")
        precondition(pieces.last?.count ?? 0 <= length, "the last piece is not longer than the others")
        self.pieces = pieces
        self.generation = generation
        size = pieces.reduce(0) { $0 + Int64($1.count) }
    }

    func bytes(from offset: Int, count: Int) -> [UInt8] {
        let length = pieces[0].count
        if offset.isMultiple(of: length), count == pieces[offset / length].count {
            return pieces[offset / length]
        }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var at = offset
        while result.count < count {
            let piece = pieces[at / length]
            let start = at % length
            let end = min(piece.count, start + count - result.count)
            result.append(contentsOf: piece[start..<end])
            at += end - start
        }
        return result
    }
}

/// An endless row of bytes that looks random and can be entered anywhere.
///
/// Each 8 bytes are the SplitMix64 output for their number, little-endian.
///
/// - Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators".
struct BytePattern {
    let seed: UInt64

    /// `count` bytes from `offset` on, which is not negative.
    func bytes(from offset: Int64, count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var index = UInt64(offset) / 8
            let skipped = Int(offset % 8)
            var written = 0
            if skipped > 0 {
                let word = word(index) >> (8 * UInt64(skipped))
                for shift in 0..<min(8 - skipped, count) {
                    buffer[written] = UInt8(truncatingIfNeeded: word >> (8 * UInt64(shift)))
                    written += 1
                }
                index += 1
            }
            let bytes = UnsafeMutableRawBufferPointer(buffer)
            while count - written >= 8 {
                bytes.storeBytes(of: word(index).littleEndian, toByteOffset: written, as: UInt64.self)
                index += 1
                written += 8
            }
            if written < count {
                let word = word(index)
                for shift in 0..<(count - written) {
                    buffer[written + shift] = UInt8(truncatingIfNeeded: word >> (8 * UInt64(shift)))
                }
            }
            initialized = count
        }
    }

    private func word(_ index: UInt64) -> UInt64 {
        var z = seed &+ (index &+ 1) &* 0x9e37_79b9_7f4a_7c15
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }
}
