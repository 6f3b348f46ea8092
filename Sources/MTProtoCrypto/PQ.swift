package import Primitives

/// The small proof of work in front of a key exchange: a product of two primes.
///
/// - Shape: p < q, both in 2^29..<2^31, so that both have 4 bytes and the product 8 (clients write p and q in
///   4 bytes, and grammers insists on the 8).
/// - Source: mtproto/auth_key, "pq is a representation of a natural number".
package struct PQ: Equatable, Sendable {
    /// The smaller prime.
    package let p: UInt32
    /// The larger prime.
    package let q: UInt32

    /// The product, which is what the client is told.
    package var product: UInt64 { UInt64(p) * UInt64(q) }

    /// A pair given by hand, in either order.
    package init(_ first: UInt32, _ second: UInt32) {
        p = min(first, second)
        q = max(first, second)
    }

    /// Draws a pair.
    package init(using random: inout SeededGenerator) {
        let first = PQ.prime(using: &random)
        var second = first
        while second == first { second = PQ.prime(using: &random) }
        self.init(first, second)
    }

    /// The two factors of a product of two primes, found as a client finds them.
    ///
    /// - Errors: `nil` if the number is below 4 or a prime, or a factor needs more than 32 bits.
    package init?(factoring product: UInt64) {
        guard product >= 4, !PQ.isPrime(product) else { return nil }
        let factor = PQ.factor(of: product)
        guard let first = UInt32(exactly: factor), let second = UInt32(exactly: product / factor) else {
            return nil
        }
        self.init(first, second)
    }

    private static func prime(using random: inout SeededGenerator) -> UInt32 {
        while true {
            let candidate = UInt32.random(in: 1 << 29..<1 << 31, using: &random) | 1
            if isPrime(UInt64(candidate)) { return candidate }
        }
    }

    // Miller-Rabin with the first twelve primes as bases gives no wrong answer below 2^64; the first four
    // give none below 3,215,031,751.
    static func isPrime(_ number: UInt64) -> Bool {
        let bases: [UInt64] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
        guard number > 1 else { return false }
        for base in bases where number.isMultiple(of: base) { return number == base }
        let twos = (number - 1).trailingZeroBitCount
        let odd = (number - 1) >> UInt64(twos)
        return bases.prefix(number < 3_215_031_751 ? 4 : 12).allSatisfy { base in
            var x = power(base, odd, modulo: number)
            if x == 1 || x == number - 1 { return true }
            for _ in 1..<twos {
                x = multiply(x, x, modulo: number)
                if x == number - 1 { return true }
            }
            return false
        }
    }

    // Pollard's rho in Brent's form: differences are multiplied up and one gcd is taken for 128 of them.
    // Another constant is tried when a cycle closes without a factor.
    private static func factor(of number: UInt64) -> UInt64 {
        guard !number.isMultiple(of: 2) else { return 2 }
        for constant in 1..<number {
            let found = cycleFactor(of: number, constant)
            if found != number { return found }
        }
        return number
    }

    private static func cycleFactor(of number: UInt64, _ constant: UInt64) -> UInt64 {
        func step(_ x: UInt64) -> UInt64 { add(multiply(x, x, modulo: number), constant, modulo: number) }
        var y: UInt64 = 2 % number
        var length = 1
        while true {
            let x = y
            for _ in 0..<length { y = step(y) }
            var done = 0
            while done < length {
                let start = y
                let batch = min(128, length - done)
                var product: UInt64 = 1
                for _ in 0..<batch {
                    y = step(y)
                    product = multiply(product, x > y ? x - y : y - x, modulo: number)
                }
                if commonDivisor(product, number) != 1 {
                    // The factor lies in this batch; take it one difference at a time.
                    y = start
                    while true {
                        y = step(y)
                        let divisor = commonDivisor(x > y ? x - y : y - x, number)
                        if divisor != 1 { return divisor }
                    }
                }
                done += batch
            }
            length *= 2
        }
    }

    private static func add(_ a: UInt64, _ b: UInt64, modulo number: UInt64) -> UInt64 {
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow || sum >= number ? sum &- number : sum
    }

    private static func multiply(_ a: UInt64, _ b: UInt64, modulo number: UInt64) -> UInt64 {
        if number < 1 << 32 { return a * b % number }
        return number.dividingFullWidth(a.multipliedFullWidth(by: b)).remainder
    }

    private static func power(_ base: UInt64, _ exponent: UInt64, modulo number: UInt64) -> UInt64 {
        var result: UInt64 = 1
        var square = base % number
        var bits = exponent
        while bits > 0 {
            if bits & 1 == 1 { result = multiply(result, square, modulo: number) }
            square = multiply(square, square, modulo: number)
            bits >>= 1
        }
        return result
    }

    private static func commonDivisor(_ a: UInt64, _ b: UInt64) -> UInt64 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}
