/// Appends TL values to an array of bytes: the counterpart of `TLReader`.
///
/// - Source: mtproto/serialize.
package struct TLWriter: Sendable {
    /// What was written so far, and room for more.
    private var storage: [UInt8]

    /// How many bytes were written so far.
    package private(set) var count = 0

    /// An empty writer; `capacity` bytes are set aside.
    package init(capacity: Int = 64) {
        storage = [UInt8](repeating: 0, count: capacity)
    }

    /// What was written so far.
    package var bytes: [UInt8] { Array(storage[..<count]) }

    /// What was written, without copying it; the writer is empty then.
    package mutating func take() -> [UInt8] {
        storage.removeLast(storage.count - count)
        defer { (storage, count) = ([], 0) }
        return storage
    }

    /// An empty writer that starts with a constructor number.
    package init(_ id: ConstructorID) {
        self.init()
        constructor(id)
    }

    /// A constructor number: 4 bytes, little-endian.
    package mutating func constructor(_ id: ConstructorID) {
        integer(id.value)
    }

    /// `int`: 4 bytes, little-endian.
    package mutating func int(_ value: Int32) {
        integer(value)
    }

    /// `long`: 8 bytes, little-endian.
    package mutating func long(_ value: Int64) {
        integer(value)
    }

    /// `double`: 8 bytes, IEEE 754, little-endian.
    package mutating func double(_ value: Double) {
        integer(value.bitPattern)
    }

    /// Bytes as they are: int128, int256, or an object that is encoded already.
    package mutating func raw(_ data: some Collection<UInt8>) {
        let size = data.count
        if size > storage.count - count, size >= Self.largePiece {
            // Room that is written at once need not be cleared before.
            storage.removeLast(storage.count - count)
            storage.append(contentsOf: data)
            count = storage.count
            return
        }
        makeRoom(for: size)
        storage.withUnsafeMutableBytes { room in
            UnsafeMutableRawBufferPointer(rebasing: room[count..<count + size]).copyBytes(from: data)
        }
        count += size
    }

    /// `bytes` or `string`: length, data, zeros up to a multiple of 4.
    ///
    /// At most 2^24 - 1 bytes.
    package mutating func bytes(_ data: some Collection<UInt8>) {
        let length = data.count
        precondition(length < 1 << 24, "TL bytes hold at most 16777215 bytes")
        let header = length < 254 ? 1 : 4
        if length < 254 {
            integer(UInt8(length))
        } else {
            integer(UInt32(254) | UInt32(length) << 8)
        }
        raw(data)
        for _ in 0..<(4 - (header + length) % 4) % 4 { integer(UInt8(0)) }
    }

    /// `string`: the bytes of its UTF-8.
    package mutating func string(_ text: String) {
        bytes(text.utf8)
    }

    /// `Bool`: boolTrue or boolFalse.
    package mutating func bool(_ value: Bool) {
        constructor(value ? .boolTrue : .boolFalse)
    }

    /// `Vector<long>` with its constructor number in front.
    package mutating func longVector(_ values: some Collection<Int64>) {
        constructor(.vector)
        int(Int32(values.count))
        for value in values { long(value) }
    }

    /// Puts a number in place of the 4 bytes that were written at `place`.
    mutating func overwrite(_ value: UInt32, at place: Int) {
        precondition(place + 4 <= count, "only what was written can be overwritten")
        storage.withUnsafeMutableBytes {
            $0.storeBytes(of: value.littleEndian, toByteOffset: place, as: UInt32.self)
        }
    }

    // MARK: Room

    /// Pieces of this size are appended to what is there, in one step.
    private static let largePiece = 4096

    private mutating func integer<Number: FixedWidthInteger>(_ value: Number) {
        let size = MemoryLayout<Number>.size
        makeRoom(for: size)
        storage.withUnsafeMutableBytes {
            $0.storeBytes(of: value.littleEndian, toByteOffset: count, as: Number.self)
        }
        count += size
    }

    private mutating func makeRoom(for size: Int) {
        if size > storage.count - count { grow(by: size) }
    }

    private mutating func grow(by size: Int) {
        storage += [UInt8](repeating: 0, count: max(size, storage.count, 64))
    }
}
