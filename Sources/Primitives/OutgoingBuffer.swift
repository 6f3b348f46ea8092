/// Bytes on their way out, with room in front for the headers that are written last.
///
/// A body is appended; then each layer puts its header in front, its tail behind, and encrypts in place. So the
/// bytes of a body are moved once, into the buffer, and not again before the kernel takes them.
///
///     | free | header | header | body | tail | tail |
///            ^ the first byte
///
/// A copy shares the memory until one of the two is changed; to take bytes off the front changes no memory.
/// Where the room that was set aside does not suffice, the buffer makes more.
package struct OutgoingBuffer: Sendable {
    private var storage: [UInt8]
    /// Where in `storage` the first byte is.
    private var head: Int

    /// An empty buffer with room for `front` bytes of headers and `capacity` bytes behind them.
    package init(front: Int = 0, capacity: Int = 0) {
        storage = []
        if front + capacity > 0 {
            storage.reserveCapacity(front + capacity)
            storage.append(contentsOf: repeatElement(0, count: front))
        }
        head = front
    }

    /// These bytes, which are not copied; there is no room in front of them.
    package init(_ bytes: [UInt8]) {
        storage = bytes
        head = 0
    }

    /// The bytes; a copy, unless the room in front was never there.
    package var bytes: [UInt8] { head == 0 ? storage : Array(storage[head...]) }

    // MARK: Writing

    /// Puts bytes behind those that are there.
    package mutating func append(_ more: some Collection<UInt8>) {
        let isDone: Void? = more.withContiguousStorageIfAvailable { append(raw: UnsafeRawBufferPointer($0)) }
        if isDone == nil { storage.append(contentsOf: more) }
    }

    /// Puts bytes in front of those that are there.
    package mutating func prepend(_ more: some Collection<UInt8>) {
        let isDone: Void? = more.withContiguousStorageIfAvailable { prepend(raw: UnsafeRawBufferPointer($0)) }
        if isDone == nil { prepend(Array(more)) }
    }

    /// Puts a number behind the bytes, its lowest byte first.
    package mutating func append(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(raw: $0) }
    }

    /// Puts a number in front of the bytes, its lowest byte first.
    package mutating func prepend(littleEndian number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { prepend(raw: $0) }
    }

    private mutating func append(raw more: UnsafeRawBufferPointer) {
        storage.append(contentsOf: more)
    }

    private mutating func prepend(raw more: UnsafeRawBufferPointer) {
        if more.count > head { makeRoom(more.count) }
        head -= more.count
        storage.withUnsafeMutableBytes {
            UnsafeMutableRawBufferPointer(rebasing: $0[head..<head + more.count]).copyMemory(from: more)
        }
    }

    private mutating func makeRoom(_ size: Int) {
        var wider = OutgoingBuffer(front: size, capacity: count)
        wider.storage.append(contentsOf: storage[head...])
        self = wider
    }

    /// Takes bytes off the front.
    package mutating func drop(first count: Int) {
        precondition(count >= 0 && count <= self.count, "no more is taken than there is")
        head += count
    }

    /// Lets `change` work on the bytes in place: they are those of the array that lie in the range.
    package mutating func change<Result>(_ change: (inout [UInt8], Range<Int>) -> Result) -> Result {
        change(&storage, head..<storage.count)
    }
}

extension OutgoingBuffer: RandomAccessCollection, Equatable {
    /// 0: the first byte has this index, wherever it lies.
    package var startIndex: Int { 0 }
    /// How many bytes there are.
    package var endIndex: Int { storage.count - head }

    /// A byte by its distance from the first.
    package subscript(index: Int) -> UInt8 {
        get { storage[head + index] }
        set { storage[head + index] = newValue }
    }

    /// The bytes as they lie in memory.
    package func withContiguousStorageIfAvailable<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result? {
        try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[head...])) }
    }

    /// The bytes as they lie in memory.
    package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        storage.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[head...])) }
    }

    /// Whether both hold the same bytes.
    package static func == (left: OutgoingBuffer, right: OutgoingBuffer) -> Bool {
        left.elementsEqual(right)
    }
}
