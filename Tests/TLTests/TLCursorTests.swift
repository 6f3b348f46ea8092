import Primitives
import TL
import TestSupport
import Testing

@Suite("TL reader and writer")
struct TLCursorTests {
    @Test(
        "bytes are written and read as other implementations do",
        arguments: Vectors.names(of: "tl_bytes").filter { Vectors["tl_bytes", $0].has("data") }
    )
    func bytesVectors(name: String) throws {
        let vector = Vectors["tl_bytes", name]
        var writer = TLWriter()
        writer.bytes(vector.bytes("data"))
        #expect(writer.bytes == vector.bytes("encoded"))
        var reader = TLReader(vector.bytes("encoded"))
        #expect(try reader.bytes() == vector.bytes("data"))
        #expect(reader.remaining == 0)
    }

    @Test("a value cut off anywhere is refused and the cursor stays", arguments: [0, 3, 253, 254, 300])
    func truncated(length: Int) throws {
        var writer = TLWriter()
        writer.bytes(seededBytes(length))
        for cut in 0..<writer.bytes.count {
            var reader = TLReader(Array(writer.bytes[..<cut]))
            #expect(throws: TLDecodingError.self) { try reader.bytes() }
            #expect(reader.position == 0)
        }
    }

    @Test("integers are little-endian and signed")
    func integers() throws {
        var writer = TLWriter(0x0516_2463)
        writer.int(-2)
        writer.long(-3)
        writer.double(1.5)
        writer.bool(true)
        #expect(Hex.encode(writer.bytes) == "63241605feffffff" + "fdffffffffffffff000000000000f83fb5757299")
        var reader = TLReader(writer.bytes)
        #expect(reader.nextConstructor == 0x0516_2463)
        #expect(try reader.constructor() == 0x0516_2463)
        #expect(try reader.int() == -2)
        #expect(try reader.long() == -3)
        #expect(try reader.double() == 1.5)
        #expect(throws: TLDecodingError.truncated(wanted: 8, left: 4)) { try reader.long() }
    }

    @Test("a vector of longs is bounded before it is read")
    func longVectors() throws {
        var writer = TLWriter()
        writer.longVector([1, -1])
        var reader = TLReader(writer.bytes)
        #expect(try reader.longVector(atMost: 2) == [1, -1])
        var limited = TLReader(writer.bytes)
        #expect(throws: TLDecodingError.impossibleCount(2)) { try limited.longVector(atMost: 1) }
        #expect(limited.position == 0)
    }

    private func seededBytes(_ count: Int) -> [UInt8] {
        var generator = SeededGenerator(seed: 1)
        return generator.bytes(count)
    }
}
