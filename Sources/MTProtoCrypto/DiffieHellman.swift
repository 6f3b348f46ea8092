import COpenSSL
package import Primitives

/// Arithmetic of the key exchange, in the one group that every client knows.
///
/// - Shape: g = 3 modulo a safe prime of 2048 bits. Public numbers have 256 bytes, big-endian.
/// - Limits: a secret of ours has 256 bits, which costs an eighth of the 2048 bits that real servers draw;
///   nobody outside can tell.
/// - Source: mtproto/auth_key, "g_a and g_b validation".
package enum DiffieHellman {
    /// Bytes of the prime and of every public number.
    package static let size = 256

    /// The generator; it generates the subgroup of prime order, because the prime is 2 modulo 3.
    package static let generator: Int32 = 3

    /// A secret and the public number that belongs to it.
    package struct KeyPair: Sendable {
        /// The exponent, big-endian.
        package let secret: [UInt8]
        /// g^secret mod p, 256 bytes.
        package let publicNumber: [UInt8]

        /// The pair of a given secret; only a server that cheats takes another generator or modulus.
        package init(
            secret: [UInt8],
            generator: Int32 = DiffieHellman.generator,
            modulus: [UInt8] = DiffieHellman.prime
        ) {
            self.secret = secret
            publicNumber = DiffieHellman.power([UInt8(generator)], secret, modulo: modulus)
        }

        /// Draws a secret until the public number is acceptable and has no leading zero byte.
        package init(using random: inout SeededGenerator) {
            repeat {
                self.init(secret: random.bytes(32))
            } while publicNumber[0] == 0 || !DiffieHellman.isAcceptable(publicNumber)
        }
    }

    /// peer^secret mod p: the key that both sides get.
    ///
    /// - Limits: `peer` has passed `isAcceptable`; `modulus` is odd, and has 256 bytes.
    package static func sharedKey(
        _ peer: [UInt8],
        _ secret: [UInt8],
        modulus: [UInt8] = DiffieHellman.prime
    ) -> AuthKey {
        AuthKey(power(peer, secret, modulo: modulus))
    }

    /// Whether a public number is at least 2^1984 and at most p - 2^1984.
    ///
    /// That implies 1 < number < p - 1. It may be shorter than 256 bytes, or have zeros in front.
    package static func isAcceptable(_ number: [UInt8]) -> Bool {
        let significant = number.drop { $0 == 0 }
        // 2^1984 is the lowest number of 249 bytes.
        guard (249...size).contains(significant.count) else { return false }
        return significant.count < size || !highest.lexicographicallyPrecedes(significant)
    }

    /// base^exponent mod p, or modulo another odd number of 256 bytes; 256 bytes.
    static func power(_ base: [UInt8], _ exponent: [UInt8], modulo modulus: [UInt8] = prime) -> [UInt8] {
        let isUsual = modulus == prime
        let other = BigNumber(isUsual ? [] : modulus)
        let base = BigNumber(base)
        let exponent = BigNumber(exponent)
        let result = BigNumber()
        let room = BigNumber.Room()
        // Not the constant-time variant: the secrets of a simulator come from a seed that it prints.
        let done = BN_mod_exp_mont(
            result.pointer,
            base.pointer,
            exponent.pointer,
            isUsual ? group.prime : other.pointer,
            room.pointer,
            isUsual ? group.montgomery : nil
        )
        precondition(done == 1, "libcrypto raises to a power modulo an odd number")
        return result.bytes256
    }

    // The prime and its Montgomery form: computed once, never changed, read by any thread.
    private struct Group: @unchecked Sendable {
        let prime: OpaquePointer?
        let montgomery: OpaquePointer?
    }

    private static let group: Group = {
        let number = BN_bin2bn(prime, Int32(prime.count), nil)
        let montgomery = BN_MONT_CTX_new()
        let room = BigNumber.Room()
        precondition(BN_MONT_CTX_set(montgomery, number, room.pointer) == 1, "the prime is odd")
        return Group(prime: number, montgomery: montgomery)
    }()

    // p - 2^1984: the prime with 1 less in its first 8 bytes.
    private static let highest: [UInt8] = {
        var bytes = prime
        bytes[7] -= 1
        return bytes
    }()

    /// The prime, 256 bytes, big-endian.
    package static let prime: [UInt8] = {
        guard let bytes = Hex.decode(primeText.filter { !$0.isWhitespace }) else {
            preconditionFailure("the prime is written in hexadecimal")
        }
        return bytes
    }()

    private static let primeText = """
        c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f
        48198a0aa7c14058229493d22530f4dbfa336f6e0ac925139543aed44cce7c37
        20fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64
        2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4
        a4a695811051907e162753b56b0f6b410dba74d8a84b2a14b3144e0ef1284754
        fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4
        e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f
        0d8115f635b105ee2e4e15d04b2454bf6f4fadf034b10403119cd8e3b92fcc5b
        """
}
