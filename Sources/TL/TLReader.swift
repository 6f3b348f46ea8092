/// A bounds-checked cursor over TL bytes.
///
/// With `TLWriter`, the only place that assembles integers.
///
/// - Errors: `TLDecodingError.truncated` if the bytes end early; the cursor then stays where it was.
/// - Source: mtproto/serialize.
package struct TLReader: Sendable {
    /// Objects nested deeper than this are refused.
    package static let deepestNesting = 64

    private let storage: [UInt8]
    private let end: Int

    /// Index of the next unread byte.
    package private(set) var position: Int

    /// A cursor over all of `bytes`.
    package init(_ bytes: [UInt8]) {
        storage = bytes
        position = 0
        end = bytes.count
    }

    /// A cursor over a part of `bytes`, without copying; `position` counts from the start of `bytes`.
    ///
    /// The part must lie within the array.
    package init(_ bytes: [UInt8], in part: Range<Int>) {
        precondition(part.lowerBound >= 0 && part.upperBound <= bytes.count, "the part lies within the bytes")
        storage = bytes
        position = part.lowerBound
        end = part.upperBound
    }

    /// A cursor over a copy of `slice`.
    package init(_ slice: ArraySlice<UInt8>) {
        self.init(Array(slice))
    }

    /// A cursor over the next `count` bytes, without copying; this one moves behind them.
    package mutating func part(_ count: Int) throws(TLDecodingError) -> TLReader {
        let start = position
        _ = try raw(count)
        return TLReader(storage, in: start..<start + count)
    }

    /// How many bytes are left to read.
    package var remaining: Int { end - position }

    /// Everything that was not read yet, without moving the cursor.
    package var rest: ArraySlice<UInt8> { storage[position..<end] }

    /// The bytes read since `start`, an earlier `position`.
    package func read(since start: Int) -> ArraySlice<UInt8> { storage[start..<position] }

    /// Moves over `count` bytes and gives them.
    package mutating func raw(_ count: Int) throws(TLDecodingError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= remaining else { throw .truncated(wanted: count, left: remaining) }
        defer { position += count }
        return storage[position..<position + count]
    }

    /// `int`: 4 bytes, little-endian, signed.
    package mutating func int() throws(TLDecodingError) -> Int32 {
        Int32(bitPattern: try integer(UInt32.self))
    }

    /// A constructor number: 4 bytes, little-endian.
    package mutating func constructor() throws(TLDecodingError) -> ConstructorID {
        ConstructorID(try integer(UInt32.self))
    }

    /// The constructor number that comes next, without moving the cursor; `nil` if fewer than 4 bytes are left.
    package var nextConstructor: ConstructorID? {
        var copy = self
        return try? copy.constructor()
    }

    /// `long`: 8 bytes, little-endian, signed.
    package mutating func long() throws(TLDecodingError) -> Int64 {
        Int64(bitPattern: try integer(UInt64.self))
    }

    /// `double`: 8 bytes, IEEE 754, little-endian.
    package mutating func double() throws(TLDecodingError) -> Double {
        Double(bitPattern: try integer(UInt64.self))
    }

    /// `bytes` or `string`.
    ///
    /// One length byte below 254, or `fe` and a 3-byte length; then data; then zeros up to a multiple of 4.
    /// A wasteful long form is read too.
    package mutating func bytes() throws(TLDecodingError) -> [UInt8] {
        let start = position
        do throws(TLDecodingError) {
            let first = Int(try integer(UInt8.self))
            var length = first
            var header = 1
            if first == 254 {
                let low = Int(try integer(UInt16.self))
                length = low | Int(try integer(UInt8.self)) << 16
                header = 4
            } else if first == 255 {
                throw .truncated(wanted: 1 << 24, left: remaining)
            }
            let data = Array(try raw(length))
            _ = try raw((4 - (header + length) % 4) % 4)
            return data
        } catch {
            position = start
            throw error
        }
    }

    /// `string`; bytes that are no UTF-8 stay bytes.
    mutating func text() throws(TLDecodingError) -> TLValue {
        let data = try bytes()
        return String(validating: data, as: UTF8.self).map { .string($0) } ?? .bytes(data)
    }

    /// `Vector<long>` with its constructor number in front.
    package mutating func longVector(atMost limit: Int) throws(TLDecodingError) -> [Int64] {
        let start = position
        do throws(TLDecodingError) {
            let id = try constructor()
            guard id == .vector else { throw .unknownConstructor(id, expected: "Vector<long>") }
            let count = Int(try int())
            guard count >= 0, count <= limit, count * 8 <= remaining else {
                throw .impossibleCount(count)
            }
            var values: [Int64] = []
            values.reserveCapacity(count)
            for _ in 0..<count { values.append(try long()) }
            return values
        } catch {
            position = start
            throw error
        }
    }

    private mutating func integer<Number: FixedWidthInteger>(
        _: Number.Type
    ) throws(TLDecodingError) -> Number {
        let size = Number.bitWidth / 8
        guard size <= remaining else { throw .truncated(wanted: size, left: remaining) }
        defer { position += size }
        return storage.withUnsafeBytes { buffer in
            Number(littleEndian: buffer.loadUnaligned(fromByteOffset: position, as: Number.self))
        }
    }
}

extension ConstructorID {
    /// `Vector`, in front of every boxed vector.
    package static let vector: ConstructorID = 0x1cb5_c415
    /// `boolTrue`.
    package static let boolTrue: ConstructorID = 0x9972_75b5
    /// `boolFalse`.
    package static let boolFalse: ConstructorID = 0xbc79_9737
}
