/// A repeatable source of random bits: xoshiro256** seeded through SplitMix64.
///
/// Everything random in a world comes from one of these, so the same seed and the same client bytes give
/// the same server bytes. It is not a cryptographic generator and a simulator does not need one.
///
/// - Source: Blackman and Vigna, "Scrambled linear pseudorandom number generators".
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64

    /// A generator whose whole sequence is fixed by `seed`.
    package init(seed: UInt64) {
        var state = seed
        func splitMix() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
        a = splitMix()
        b = splitMix()
        c = splitMix()
        d = splitMix()
    }

    /// A generator of its own for whoever this name says; what it draws takes nothing from this one.
    ///
    /// The same name gives the same sequence, so each owner has a name of its own.
    package func fork(_ name: String) -> SeededGenerator {
        // FNV-1a over the name, from a state that is this generator's.
        var hash = 0xcbf2_9ce4_8422_2325 ^ (a &+ b &+ c &+ d)
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return SeededGenerator(seed: hash)
    }

    /// A generator of its own for one more of many; its seed is what this one draws next.
    package mutating func fork() -> SeededGenerator {
        SeededGenerator(seed: next())
    }

    /// The next 64 random bits.
    package mutating func next() -> UInt64 {
        let scrambled = b &* 5
        let result = ((scrambled << 7) | (scrambled >> 57)) &* 9
        let shifted = b << 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = (d << 45) | (d >> 19)
        return result
    }

    /// `count` random bytes.
    package mutating func bytes(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            var offset = 0
            while offset < count {
                var bits = next()
                for _ in 0..<min(8, count - offset) {
                    buffer[offset] = UInt8(truncatingIfNeeded: bits)
                    bits >>= 8
                    offset += 1
                }
            }
            initialized = count
        }
    }
}
