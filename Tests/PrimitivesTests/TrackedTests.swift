import Primitives
import Testing

@Suite("Tracked dictionary")
struct TrackedTests {
    @Test("nothing is remembered before tracking starts")
    func off() {
        var entries = Tracked<Int, String>()
        entries[1] = "a"
        #expect(entries.takeChanges().isEmpty)
    }

    @Test("sets, changes in place and removals are told once, with the value now")
    func changes() {
        var entries = Tracked<Int, String>()
        entries.restore([(1, "a"), (2, "b"), (3, "c")])
        entries.startTracking()
        #expect(entries.takeChanges().isEmpty, "what was restored is no change")
        entries[1] = "x"
        entries[2]?.append("y")
        entries.removeValue(forKey: 3)
        entries[4] = "new"
        entries[4] = nil
        let changes = Dictionary(uniqueKeysWithValues: entries.takeChanges().map { ($0.key, $0.value) })
        #expect(changes == [1: "x", 2: "by", 3: nil, 4: nil])
        #expect(entries.takeChanges().isEmpty)
    }
}
