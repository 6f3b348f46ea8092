import MethodBench
import Methods
import TL
import Testing

@Suite("The benchmark of the methods")
struct MethodBenchTests {
    @Test("it has a call of every method that is answered, twice in the same world")
    func calls() throws {
        var world = try BenchWorld(.init(accounts: 8, messages: 12, channels: 4, files: 3))
        for method in MethodTable.names {
            for _ in 0..<2 {
                let call = try #require(try world.call(of: method), "\(method)")
                #expect(world.refusal(of: call)?.message == call.refusal, "\(method)")
            }
        }
    }
}
