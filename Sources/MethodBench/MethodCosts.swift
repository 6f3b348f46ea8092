import Methods
package import TL

/// What every method costs in a small world and in a large one.
package enum MethodCosts {
    /// What one method costs.
    package struct Line: Sendable {
        /// The method.
        package let method: TLName
        /// The median of its calls in the small world, pushes included.
        package let small: Duration
        /// The same in the large world.
        package let large: Duration

        /// How many times as much it costs in the large world.
        package var ratio: Double { small == .zero ? 1 : large / small }
    }

    /// Asks all methods that are answered, the most unequal first.
    ///
    /// - Errors: `RPCError` of a call that was refused, and those of a preparation.
    package static func run(
        small: BenchWorld.Size = .small,
        large: BenchWorld.Size = .large,
        rounds: Int
    ) throws -> [Line] {
        var smallWorld = try BenchWorld(small)
        var largeWorld = try BenchWorld(large)
        var lines: [Line] = []
        for method in MethodTable.names {
            let first = try median(of: method, in: &smallWorld, rounds)
            let second = try median(of: method, in: &largeWorld, rounds)
            lines.append(Line(method: method, small: first, large: second))
        }
        return lines.sorted { $0.ratio > $1.ratio }
    }

    private static func median(
        of method: TLName,
        in world: inout BenchWorld,
        _ rounds: Int
    ) throws -> Duration {
        let clock = ContinuousClock()
        var times: [Duration] = []
        for _ in 0..<rounds {
            guard let call = try world.call(of: method) else { continue }
            let start = clock.now
            let refusal = world.refusal(of: call)
            times.append(start.duration(to: clock.now))
            if let refusal, refusal.message != call.refusal { throw refusal }
        }
        return times.isEmpty ? .zero : times.sorted()[times.count / 2]
    }
}
