import Primitives
import Testing

@Suite("Outgoing buffers")
struct OutgoingBufferTests {
    @Test("headers stand in front of the body, tails behind it, whether room was left for them or not")
    func order() {
        for front in [0, 1, 3, 64] {
            var buffer = OutgoingBuffer(front: front, capacity: 4)
            buffer.append([5, 6])
            buffer.prepend([3, 4])
            buffer.append([7])
            buffer.prepend(littleEndian: UInt16(0x0201))
            buffer.append(littleEndian: UInt16(0x0908))
            #expect(buffer.bytes == [1, 2, 3, 4, 5, 6, 7, 8, 9])
            #expect(buffer.count == 9 && buffer[2] == 3)
        }
    }

    @Test("a body that has the room it asked for stays where it is")
    func inPlace() {
        var buffer = OutgoingBuffer(front: 8, capacity: 12)
        buffer.append([1, 2, 3, 4])
        let before = buffer.withUnsafeBytes { $0.baseAddress }
        buffer.prepend(littleEndian: UInt64(7))
        buffer.append(littleEndian: UInt64(7))
        buffer.change { bytes, range in
            for index in range { bytes[index] ^= 1 }
        }
        let after = buffer.withUnsafeBytes { $0.baseAddress }
        #expect(after.map { $0 + 8 } == before)
        let rest = buffer.dropFirst(8).prefix(4)
        #expect(Array(rest) == [0, 3, 2, 5])
    }

    @Test("a copy that is encrypted leaves the other as it is; one that is sent in part shares its memory")
    func copies() {
        let kept = OutgoingBuffer([1, 2, 3, 4])
        var changed = kept
        changed[0] = 9
        changed.change { bytes, range in bytes[range.upperBound - 1] = 9 }
        #expect(changed.bytes == [9, 2, 3, 9] && kept.bytes == [1, 2, 3, 4])
        var rest = kept
        rest.drop(first: 3)
        #expect(rest.bytes == [4] && rest != kept)
        let places = (kept.withUnsafeBytes { $0.baseAddress }, rest.withUnsafeBytes { $0.baseAddress })
        #expect(places.0.map { $0 + 3 } == places.1)
    }
}
