import Primitives
import TestSupport
import Testing

@testable import MTProtoCrypto

@Suite("pq")
struct PQTests {
    @Test("drawn pairs have the sizes clients insist on, and factor back")
    func drawn() {
        for seed in UInt64(0)..<200 {
            var random = SeededGenerator(seed: seed)
            let pq = PQ(using: &random)
            #expect(pq.p < pq.q)
            #expect(pq.p >= 1 << 29 && pq.q < 1 << 31)
            #expect(pq.product >= 1 << 56 && pq.product < 1 << 63)
            #expect(PQ.isPrime(UInt64(pq.p)) && PQ.isPrime(UInt64(pq.q)))
            if seed < 10 { #expect(PQ(factoring: pq.product) == pq) }
        }
    }

    @Test("recorded products factor", arguments: ["handshake_perm", "handshake_temp"])
    func recorded(group: String) {
        let vector = Vectors[group, "step1_2_pq"]
        let product = vector.bytes("pq").reduce(0) { $0 << 8 | UInt64($1) }
        let pq = PQ(factoring: product)
        #expect(pq.map { Int64($0.p) } == vector.number("p"))
        #expect(pq.map { Int64($0.q) } == vector.number("q"))
    }

    @Test(
        "small and odd products factor too",
        arguments: [(4, 2, 2), (6, 2, 3), (9, 3, 3), (15, 3, 5), (25, 5, 5), (49, 7, 7), (14, 2, 7)]
    )
    func small(product: UInt64, p: UInt32, q: UInt32) {
        #expect(PQ(factoring: product) == PQ(p, q))
        #expect(PQ(factoring: 4_294_967_291 * 4_294_967_279) == PQ(4_294_967_279, 4_294_967_291))
        #expect(PQ(factoring: 4_294_967_291 * 4_294_967_291) == PQ(4_294_967_291, 4_294_967_291))
    }

    @Test("what is no product of two 32-bit primes gives nothing", arguments: [0, 1, 2, 3, 5, 2_147_483_647])
    func noProduct(number: UInt64) {
        #expect(PQ(factoring: number) == nil)
        #expect(PQ(factoring: 3 * 4_294_967_311) == nil)
        #expect(PQ(factoring: 18_446_744_073_709_551_557) == nil)
    }

    @Test("primes are told from the numbers that fool weaker tests")
    func primes() {
        for number in 2...1000 {
            let divisible = (2..<number).contains { number.isMultiple(of: $0) }
            #expect(PQ.isPrime(UInt64(number)) == !divisible)
        }
        for liar: UInt64 in [561, 2047, 1_373_653, 25_326_001, 3_215_031_751, 3_825_123_056_546_413_051] {
            #expect(!PQ.isPrime(liar))
        }
        #expect(PQ.isPrime(2_147_483_647))
        #expect(PQ.isPrime(18_446_744_073_709_551_557))
    }
}
