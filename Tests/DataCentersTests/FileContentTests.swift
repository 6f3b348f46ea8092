import DataCenters
import Primitives
import Testing

@Suite struct FileContentTests {
    static let bytes: [UInt8] = {
        var generator = SeededGenerator(seed: 3)
        return generator.bytes(1000)
    }()
    static let pattern = FileContent.pattern(size: 1000, seed: 7)
    static let contents: [FileContent] = [
        FileContent(bytes),
        .chunks(FileChunks((0..<8).map { Array(bytes[$0 * 128..<min($0 * 128 + 128, 1000)]) })),
        pattern,
    ]

    @Test("a slice is the same whatever the pieces are", arguments: contents.indices)
    func slices(index: Int) {
        let content = Self.contents[index]
        let whole = content.bytes(from: 0, count: 1000)
        #expect(whole.count == 1000)
        if index < 2 { #expect(whole == Self.bytes) }
        for start in 0..<1000 {
            for count in [1, 7, 8, 9, 127, 128, 129, 1000] {
                let slice = content.bytes(from: Int64(start), count: count)
                #expect(slice == Array(whole[start..<min(start + count, 1000)]))
            }
        }
    }

    @Test("outside of a file there is nothing", arguments: contents.indices)
    func outside(index: Int) {
        for offset in [.min, -1, 1000, .max] as [Int64] {
            #expect(Self.contents[index].bytes(from: offset, count: 10) == [])
        }
        for count in [.min, -1, 0] as [Int] {
            #expect(Self.contents[index].bytes(from: 0, count: count) == [])
        }
        #expect(Self.contents[index].bytes(from: 990, count: .max).count == 10)
        #expect(FileContent([]).bytes(from: 0, count: 1) == [])
    }

    @Test("a pattern depends on its seed, and begins like SplitMix64 with it")
    func seeds() {
        // The first outputs for seed 1234567, as the reference code by Vigna prints them.
        let outputs: [UInt64] = [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]
        let expected = outputs.flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) }
        }
        #expect(FileContent.pattern(size: 16, seed: 1_234_567).bytes(from: 0, count: 16) == expected)
        #expect(FileContent.pattern(size: 16, seed: 8).bytes(from: 0, count: 16) != expected)
    }

    @Test("a declared file of 4 GB holds no memory")
    func declared() {
        var world = World()
        let content = FileContent.pattern(size: UploadLimits.largestFile, seed: 1)
        let kind = StoredFile.Kind.document(mimeType: "a/b", attributes: [], thumbnail: nil)
        let file = world.addFile(NewFile(kind, content: content), at: 2, now: Timestamp(seconds: 0))
        #expect(file?.size == 4_194_304_000)
        #expect(world.files.stores[2]?.heldBytes == 0)
        let larger = NewFile(kind, content: .pattern(size: UploadLimits.largestFile + 1, seed: 1))
        #expect(world.addFile(larger, at: 2, now: Timestamp(seconds: 0)) == nil)
    }
}
