import Primitives

/// Bytes that wait until the peer takes them: appended at the back, sent from the front.
///
/// A buffer is taken over as it is; only small ones are moved together, so that they leave in one call.
struct OutputQueue {
    private var buffers: [OutgoingBuffer] = []
    /// Where in `buffers` the front is; what lies before it is sent.
    private var head = 0
    /// How many bytes there are.
    private(set) var count = 0

    /// Buffers that have at most so many bytes together become one.
    private static let joinedSize = 16 * 1024

    var isEmpty: Bool { count == 0 }

    /// Puts bytes at the back.
    mutating func append(_ more: OutgoingBuffer) {
        guard !more.isEmpty else { return }
        count += more.count
        if head < buffers.count, buffers[buffers.count - 1].count + more.count <= Self.joinedSize {
            buffers[buffers.count - 1].append(more)
        } else {
            buffers.append(more)
        }
    }

    /// How many bytes `withFront` shows: some, unless the queue is empty.
    var frontCount: Int { head < buffers.count ? buffers[head].count : 0 }

    /// Takes bytes off the front, at most `frontCount`.
    mutating func removeFirst(_ count: Int) {
        guard count > 0 else { return }
        self.count -= count
        buffers[head].drop(first: count)
        guard buffers[head].isEmpty else { return }
        buffers[head] = OutgoingBuffer()
        head += 1
        // Moving what is left forward costs less than what was sent since the last time.
        if head > buffers.count / 2 {
            buffers.removeFirst(head)
            head = 0
        }
    }

    /// Lets `body` read what is sent next.
    func withFront<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        precondition(head < buffers.count, "an empty queue has no front")
        return buffers[head].withUnsafeBytes(body)
    }
}
