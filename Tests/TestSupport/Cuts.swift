import Primitives
package import Testing

/// Runs an incremental decoder over the same input cut in every way and expects the same outcome.
///
/// `decode` gets the pieces in order and returns what came out. It is run with the whole input, byte by
/// byte, and cut in two at each place (up to `cutLimit` places, evenly spread, for long inputs).
package func expectSameAtEveryCut<Outcome: Equatable>(
    _ input: [UInt8],
    cutLimit: Int = 400,
    sourceLocation: SourceLocation = #_sourceLocation,
    decode: ([[UInt8]]) throws -> Outcome
) rethrows {
    let whole = try decode([input])
    let single = try decode(input.map { [$0] })
    #expect(single == whole, "byte by byte", sourceLocation: sourceLocation)
    for cut in stride(from: 1, to: max(input.count, 1), by: max(1, input.count / cutLimit)) {
        let halves = try decode([Array(input[..<cut]), Array(input[cut...])])
        #expect(halves == whole, "cut at \(cut)", sourceLocation: sourceLocation)
    }
}

/// Feeds `count` hostile inputs to `body`.
///
/// They are random bytes, and `samples` with some of their bytes changed, cut off or doubled. The body must not trap; what it throws is its own business.
package func withHostileInputs(
    from samples: [[UInt8]],
    count: Int,
    seed: UInt64 = 1,
    _ body: ([UInt8]) -> Void
) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<count {
        guard !samples.isEmpty, round % 4 != 0 else {
            body(generator.bytes(Int.random(in: 0...300, using: &generator)))
            continue
        }
        var bytes = samples[Int.random(in: 0..<samples.count, using: &generator)]
        for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            switch Int.random(in: 0..<4, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            case 2: bytes = Array(bytes[..<place])
            default: bytes.insert(contentsOf: bytes[place...].prefix(32), at: place)
            }
        }
        body(bytes)
    }
}
