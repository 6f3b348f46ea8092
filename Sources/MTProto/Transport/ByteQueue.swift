/// Bytes that have arrived and were not taken yet.
///
/// However the bytes are cut or merged, each is moved a bounded number of times. An empty queue holds no
/// memory, and memory is never set aside for bytes that are merely announced.
struct ByteQueue: Sendable {
    private var storage: [UInt8] = []
    /// Index in `storage` of the first byte not taken.
    private var head = 0

    /// How many bytes there are.
    var count: Int { storage.count - head }

    /// Whether there are none.
    var isEmpty: Bool { count == 0 }

    /// The byte that is `index` after the first; it must be there.
    subscript(index: Int) -> UInt8 { storage[head + index] }

    /// Puts bytes at the end; an empty queue takes over the array without a copy.
    mutating func append(_ bytes: consuming [UInt8]) {
        if isEmpty {
            storage = bytes
            head = 0
            return
        }
        if head > count {
            storage.removeFirst(head)
            head = 0
        }
        storage.append(contentsOf: bytes)
    }

    /// The 4 bytes from `offset` on as a little-endian number; they must be there.
    func word(at offset: Int) -> UInt32 {
        precondition(offset >= 0 && offset + 4 <= count, "the word has arrived")
        return storage.withUnsafeBytes { bytes in
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: head + offset, as: UInt32.self))
        }
    }

    /// Takes `size` bytes and forgets them.
    mutating func drop(_ size: Int) {
        precondition(size >= 0 && size <= count, "the bytes have arrived")
        head += size
        if isEmpty {
            storage = []
            head = 0
        }
    }

    /// Takes `size` bytes from the front, and `surplus` more that are forgotten.
    mutating func take(_ size: Int, thenDrop surplus: Int = 0) -> [UInt8] {
        let taken = Array(storage[head..<head + size])
        drop(size + surplus)
        return taken
    }

    /// Lets `body` read the first `size` bytes in place.
    func withBytes<Result>(_ size: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[head..<head + size])) }
    }
}
