import Primitives
import Testing

@Suite("Primitives")
struct PrimitivesTests {
    @Test("seconds round down, also before the epoch")
    func secondsRoundDown() {
        #expect(Timestamp(nanoseconds: 1_999_999_999).seconds == 1)
        #expect(Timestamp(nanoseconds: -1).seconds == -1)
        #expect((Timestamp(seconds: 5) + .milliseconds(1500)) - Timestamp(seconds: 5) == .milliseconds(1500))
    }

    @Test("hexadecimal text goes there and back, and refuses what it is not")
    func hex() {
        #expect(Hex.encode([0x00, 0xff, 0x1a]) == "00ff1a")
        #expect(Hex.decode("00FF1a") == [0x00, 0xff, 0x1a])
        #expect(Hex.decode("0") == nil)
        #expect(Hex.decode("zz") == nil)
        #expect(Int64(-1).hex == "ffffffffffffffff")
        #expect(Int64(0x0bc3_5f35_09f7_b7a5).hex == "0bc35f3509f7b7a5")
    }

    @Test("the same seed gives the same bytes, another seed gives others")
    func seeds() {
        var one = SeededGenerator(seed: 7)
        var same = SeededGenerator(seed: 7)
        var other = SeededGenerator(seed: 8)
        let bytes = one.bytes(100)
        #expect(bytes == same.bytes(100))
        #expect(bytes != other.bytes(100))
        #expect(one.bytes(3).count == 3)
    }

    @Test(
        "a fork has a sequence of its own, which its name fixes, and a named one takes nothing from its source"
    )
    func forks() {
        var source = SeededGenerator(seed: 7)
        var untouched = SeededGenerator(seed: 7)
        var named = ["DC 1", "DC 2", "world", ""].map { source.fork($0) }
        let drawn = named.indices.map { named[$0].bytes(32) }
        #expect(Set(drawn + [untouched.bytes(32), source.bytes(32)]).count == 5)
        var again = SeededGenerator(seed: 7).fork("DC 2")
        #expect(again.bytes(32) == drawn[1])
        var elsewhere = SeededGenerator(seed: 8).fork("DC 2")
        #expect(elsewhere.bytes(32) != drawn[1])
        var many = SeededGenerator(seed: 7)
        var first = many.fork()
        var second = many.fork()
        #expect(first.bytes(32) != second.bytes(32))
    }
}
