/// Appends TL values to an array of bytes: the counterpart of `TLReader`.
///
/// - Source: mtproto/serialize.
package struct TLWriter: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// An empty writer; `capacity` bytes are set aside.
    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// An empty writer that starts with a constructor number.
    package init(_ id: ConstructorID) {
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
        bytes.append(contentsOf: data)
    }

    /// `bytes` or `string`: length, data, zeros up to a multiple of 4.
    ///
    /// At most 2^24 - 1 bytes.
    package mutating func bytes(_ data: some Collection<UInt8>) {
        let length = data.count
        precondition(length < 1 << 24, "TL bytes hold at most 16777215 bytes")
        let header = length < 254 ? 1 : 4
        if length < 254 {
            bytes.append(UInt8(length))
        } else {
            integer(UInt32(254) | UInt32(length) << 8)
        }
        bytes.append(contentsOf: data)
        for _ in 0..<(4 - (header + length) % 4) % 4 { bytes.append(0) }
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
        for offset in 0..<4 { bytes[place + offset] = UInt8(truncatingIfNeeded: value >> (8 * offset)) }
    }

    private mutating func integer(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
