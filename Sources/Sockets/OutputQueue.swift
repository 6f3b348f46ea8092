/// Bytes that wait until the peer takes them: appended at the back, sent from the front.
struct OutputQueue {
    private var bytes: [UInt8] = []
    private var head = 0

    /// Storage kept for the next time once the queue has run empty.
    private static let keptCapacity = 64 * 1024

    var count: Int { bytes.count - head }
    var isEmpty: Bool { count == 0 }

    mutating func append(_ more: some Collection<UInt8>) {
        // Moving what is left forward costs less than what was sent since the last time.
        if head > bytes.count / 2 {
            bytes.removeFirst(head)
            head = 0
        }
        bytes.append(contentsOf: more)
    }

    mutating func removeFirst(_ count: Int) {
        head += count
        guard isEmpty else { return }
        bytes.removeAll(keepingCapacity: bytes.capacity <= Self.keptCapacity)
        head = 0
    }

    func withFront<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[head...])) }
    }
}
