import MTProto
import Primitives
import TL
import TestSupport
import Testing

@Suite struct GzipPackedTests {
    /// The packed data inside a `gzip_packed` of the vectors, and the object in it.
    private func packed(_ form: String) throws -> (data: [UInt8], object: [UInt8]) {
        let vector = Vectors["bodies", "gzip_packed_\(form)_format"]
        var reader = TLReader(vector.bytes("hex"))
        #expect(try reader.constructor() == GzipPacked.constructorID)
        return (try reader.bytes(), vector.bytes("unpacked"))
    }

    private func failure(_ data: [UInt8], limit: Int = GzipPacked.unpackedLimit) -> GzipError? {
        do throws(GzipError) {
            _ = try GzipPacked.inflate(data, limit: limit)
            return nil
        } catch {
            return error
        }
    }

    @Test("both forms that clients send are unpacked", arguments: ["gzip", "zlib"])
    func forms(form: String) throws {
        let (data, object) = try packed(form)
        #expect(try GzipPacked.inflate(data) == object)
    }

    @Test("what we pack is gzip form and comes back the same", arguments: [0, 1, 24, 5000, 300_000])
    func roundTrip(size: Int) throws {
        var random = SeededGenerator(seed: UInt64(size))
        let object = random.bytes(size / 2) + Array(repeating: 7, count: size - size / 2)
        var reader = TLReader(GzipPacked.encode(object))
        #expect(try reader.constructor() == GzipPacked.constructorID)
        let data = try reader.bytes()
        #expect(reader.remaining == 0)
        #expect(data.starts(with: [0x1f, 0x8b]))
        #expect(try GzipPacked.inflate(data) == object)
    }

    @Test("data cut off anywhere is refused", arguments: ["gzip", "zlib"])
    func truncated(form: String) throws {
        let (data, _) = try packed(form)
        for end in 0..<data.count {
            #expect(failure(Array(data[..<end])) == .truncated, "\(end) bytes")
        }
    }

    @Test("bytes after the end are refused", arguments: ["gzip", "zlib"])
    func trailing(form: String) throws {
        let (data, _) = try packed(form)
        #expect(failure(data + [0, 0, 0]) == .trailingBytes(3))
    }

    @Test("a damaged checksum and plain rubbish are corrupt")
    func corrupt() throws {
        var (data, _) = try packed("zlib")
        data[data.count - 1] ^= 1
        #expect(failure(data) == .corrupt)
        #expect(failure(Array("not packed at all".utf8)) == .corrupt)
        #expect(failure([0x78, 0xbb, 1, 2, 3, 4, 5, 6]) == .corrupt, "asks for a dictionary")
    }

    @Test("no more comes out than the limit allows")
    func bomb() {
        let million = GzipPacked.deflate(Array(repeating: 0, count: 1_000_000))
        #expect(million.count < 2000)
        #expect(failure(million, limit: 1_000_000) == nil)
        #expect(failure(million, limit: 999_999) == .tooLong(limit: 999_999))
        let bomb = GzipPacked.deflate(Array(repeating: 0, count: GzipPacked.unpackedLimit + 1))
        #expect(failure(bomb) == .tooLong(limit: GzipPacked.unpackedLimit))
    }

    @Test("hostile data never traps")
    func hostile() throws {
        withHostileInputs(from: [try packed("gzip").data, try packed("zlib").data], count: 2000) { data in
            _ = failure(data, limit: 1 << 16)
        }
    }
}
