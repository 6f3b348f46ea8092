import COpenSSL
package import Primitives

/// Two-step passwords: proofs of knowledge by SRP in the group of the key exchange, both halves.
///
/// The server keeps v = g^x mod p, where x follows from the password and two salts.
///
///     server: B = k·v + g^b            client: A = g^a, S = (B - k·v)^(a + u·x)
///     server: S = (A·v^u)^b            client: M1 = H(H(p) xor H(g) ‖ H(salt1) ‖ H(salt2) ‖ A ‖ B ‖ H(S))
///     k = H(p ‖ g), u = H(A ‖ B); all modulo p, all numbers padded to 256 bytes before hashing
///
/// - Shape: H is SHA-256. Public numbers have 256 bytes, big-endian; shorter ones are padded on the left.
/// - Source: api/srp.
package enum SRP {
    /// The two salts of a password.
    package struct Salts: Sendable {
        /// The outer one; the server chooses its beginning, the client the rest.
        package let salt1: [UInt8]
        /// The inner one.
        package let salt2: [UInt8]

        /// A pair of salts.
        package init(salt1: [UInt8], salt2: [UInt8]) {
            self.salt1 = salt1
            self.salt2 = salt2
        }
    }

    /// The rounds of the key derivation.
    package static let rounds: Int32 = 100_000

    /// x: what a password and its salts come to, 32 bytes.
    package static func passwordHash(_ password: [UInt8], _ salts: Salts) -> [UInt8] {
        let inner = salted(salted(password, salts.salt1), salts.salt2)
        return salted(stretched(inner, salts.salt1), salts.salt2)
    }

    /// v = g^x mod p, 256 bytes.
    package static func verifier(ofHash hash: [UInt8]) -> [UInt8] {
        DiffieHellman.power(generator, hash)
    }

    /// The number as 256 bytes, or `nil` if it needs more.
    package static func padded(_ number: [UInt8]) -> [UInt8]? {
        let significant = number.drop { $0 == 0 }
        guard significant.count <= DiffieHellman.size else { return nil }
        return [UInt8](repeating: 0, count: DiffieHellman.size - significant.count) + significant
    }

    // MARK: Server

    /// b, and B that goes with it: one question to a client.
    package struct Question: Sendable {
        /// b, big-endian.
        package let secret: [UInt8]
        /// B, 256 bytes.
        package let publicNumber: [UInt8]

        /// The question of a given secret.
        package init(verifier: [UInt8], secret: [UInt8]) {
            self.secret = secret
            let masked = Modular.product(SRP.multiplier, verifier)
            publicNumber = Modular.sum(masked, DiffieHellman.power(SRP.generator, secret))
        }

        /// Draws a secret until g^b and B are numbers that clients take.
        package init(verifier: [UInt8], using random: inout SeededGenerator) {
            repeat {
                self.init(verifier: verifier, secret: random.bytes(DiffieHellman.size))
            } while !DiffieHellman.isAcceptable(publicNumber)
                || !DiffieHellman.isAcceptable(DiffieHellman.power(SRP.generator, secret))
        }
    }

    /// Whether a client's answer proves the password.
    ///
    /// - Limits: `clientNumber` (A) has passed `DiffieHellman.isAcceptable`.
    package static func accepts(
        proof: [UInt8],
        clientNumber: [UInt8],
        verifier: [UInt8],
        salts: Salts,
        question: (secret: [UInt8], publicNumber: [UInt8])
    ) -> Bool {
        guard let number = padded(clientNumber) else { return false }
        let mix = Digest.sha256(number[...], question.publicNumber[...])
        guard mix.contains(where: { $0 != 0 }) else { return false }
        let base = Modular.product(number, DiffieHellman.power(verifier, mix))
        let shared = DiffieHellman.power(base, question.secret)
        let expected = SRP.proof(salts, number, question.publicNumber, shared)
        return equalInConstantTime(expected, proof)
    }

    // MARK: Client

    /// A and M1: how somebody who knows the password answers.
    package static func answer(
        passwordHash hash: [UInt8],
        salts: Salts,
        serverNumber: [UInt8],
        secret: [UInt8]
    ) -> (clientNumber: [UInt8], proof: [UInt8]) {
        let number = DiffieHellman.power(generator, secret)
        let mix = Digest.sha256(number[...], serverNumber[...])
        let masked = Modular.product(multiplier, verifier(ofHash: hash))
        let base = Modular.difference(serverNumber, masked)
        // g^(a + u·x) as a product of powers spares the sum of exponents.
        let shared = Modular.product(
            DiffieHellman.power(base, secret),
            DiffieHellman.power(DiffieHellman.power(base, mix), hash)
        )
        return (number, proof(salts, number, serverNumber, shared))
    }

    // MARK: Parts

    private static let generator: [UInt8] =
        [UInt8](repeating: 0, count: 255) + [UInt8(DiffieHellman.generator)]

    /// k.
    private static let multiplier = Digest.sha256(DiffieHellman.prime[...], generator[...])

    private static func proof(
        _ salts: Salts,
        _ clientNumber: [UInt8],
        _ serverNumber: [UInt8],
        _ shared: [UInt8]
    ) -> [UInt8] {
        let group = zip(Digest.sha256(DiffieHellman.prime), Digest.sha256(generator)).map { $0 ^ $1 }
        return Digest.sha256(
            group[...],
            Digest.sha256(salts.salt1)[...],
            Digest.sha256(salts.salt2)[...],
            clientNumber[...],
            serverNumber[...],
            Digest.sha256(shared)[...]
        )
    }

    private static func salted(_ data: [UInt8], _ salt: [UInt8]) -> [UInt8] {
        Digest.sha256(salt[...], data[...], salt[...])
    }

    private static func stretched(_ data: [UInt8], _ salt: [UInt8]) -> [UInt8] {
        LibCrypto.start
        var output = [UInt8](repeating: 0, count: 64)
        let done = data.withUnsafeBytes { bytes in
            PKCS5_PBKDF2_HMAC(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(bytes.count),
                salt,
                Int32(salt.count),
                rounds,
                EVP_sha512(),
                Int32(output.count),
                &output
            )
        }
        precondition(done == 1, "libcrypto derives 64 bytes")
        return output
    }
}

/// Sums, differences and products modulo the prime.
private enum Modular {
    typealias Operation = (OpaquePointer?, OpaquePointer?, OpaquePointer?, OpaquePointer?, OpaquePointer?) ->
        Int32

    static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { apply(BN_mod_add, left, right) }

    static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { apply(BN_mod_sub, left, right) }

    static func product(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { apply(BN_mod_mul, left, right) }

    private static func apply(_ operation: Operation, _ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        let left = BigNumber(left)
        let right = BigNumber(right)
        let prime = BigNumber(DiffieHellman.prime)
        let result = BigNumber()
        let room = BigNumber.Room()
        let done = operation(result.pointer, left.pointer, right.pointer, prime.pointer, room.pointer)
        precondition(done == 1, "libcrypto reckons modulo the prime")
        return result.bytes256
    }
}
