import Primitives
import Testing

@testable import Sockets

@Suite("The queue of a socket")
struct OutputQueueTests {
    /// Takes everything, at most `piece` bytes at a time.
    private func drain(_ queue: inout OutputQueue, by piece: Int) -> [UInt8] {
        var taken: [UInt8] = []
        while !queue.isEmpty {
            let size = min(piece, queue.frontCount)
            queue.withFront { taken += $0.prefix(size) }
            queue.removeFirst(size)
        }
        return taken
    }

    @Test(
        "bytes leave in the order in which they came, however they are cut",
        arguments: [1, 7, 5000, 1 << 20]
    )
    func order(piece: Int) {
        var queue = OutputQueue()
        var expected: [UInt8] = []
        for (number, size) in [3, 20_000, 1, 0, 16_000, 400, 70_000, 5].enumerated() {
            let bytes = [UInt8](repeating: UInt8(number), count: size)
            expected += bytes
            queue.append(OutgoingBuffer(bytes))
        }
        #expect(queue.count == expected.count)
        #expect(drain(&queue, by: piece) == expected)
        #expect(queue.isEmpty && queue.frontCount == 0)
        queue.append(OutgoingBuffer([1]))
        #expect(drain(&queue, by: piece) == [1])
    }

    @Test("a large buffer is taken over where it lies; small ones leave together")
    func ownership() {
        let large = OutgoingBuffer([UInt8](repeating: 1, count: 100_000))
        var queue = OutputQueue()
        queue.append(large)
        let place = large.withUnsafeBytes { $0.baseAddress }
        #expect(queue.withFront { $0.baseAddress } == place)
        queue.removeFirst(60_000)
        #expect(queue.withFront { $0.baseAddress } == place.map { $0 + 60_000 })
        queue.removeFirst(40_000)
        for number in 1...10 { queue.append(OutgoingBuffer([UInt8(number)])) }
        #expect(queue.frontCount == 10)
    }
}
