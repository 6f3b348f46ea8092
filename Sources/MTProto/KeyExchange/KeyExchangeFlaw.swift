import MTProtoCrypto
import Primitives
import TL

/// Something wrong, or merely unusual, with the DC's answer to one step of a key exchange.
///
/// | flaw | the answer to | what the client gets |
/// |---|---|---|
/// | `bad_nonce` | any step | a nonce that is not its own |
/// | `bad_server_nonce` | any step | another server_nonce; from resPQ on, the exchange it names is unknown |
/// | `wrong_hash` | `req_DH_params` | a wrong SHA-1 in front of the sealed server_DH_inner_data |
/// | | `set_client_DH_params` | a wrong new_nonce_hash1, 2 or 3 |
/// | `composite_prime` | `req_DH_params` | a dh_prime of 2048 bits that is none |
/// | `g_a_out_of_range` | `req_DH_params` | g_a = 1, so that the key will be 1 |
/// | `weak_generator` | `req_DH_params` | g = 2, which does not suit the prime |
/// | `dh_gen_retry` | `set_client_DH_params` | dh_gen_retry, although the key is new |
/// | `dh_gen_fail` | `set_client_DH_params` | dh_gen_fail, although the key is new |
/// | `unknown_fingerprint` | `req_pq`, `req_pq_multi` | one fingerprint, drawn at random |
/// | `decoy_fingerprints` | `req_pq`, `req_pq_multi` | two such fingerprints in front of the real ones |
///
/// Given at any other step, or to a step that is refused anyway, a flaw does nothing.
///
/// The exchange goes on with what the answer says, so that a client that overlooks a flaw of Diffie-Hellman gets
/// a key that works. Flaws of spelling (nonces, hashes, fingerprints) are not remembered: the identical request
/// gets the right answer next time. The others are what the exchange goes on with, and are given again.
///
/// - Source: mtproto/auth_key and mtproto/security_guidelines, for what a client has to check.
package enum KeyExchangeFlaw: String, CaseIterable, Sendable {
    /// nonce is not echoed.
    case badNonce = "bad_nonce"
    /// server_nonce is another one.
    case badServerNonce = "bad_server_nonce"
    /// A hash in the answer is wrong.
    case wrongHash = "wrong_hash"
    /// dh_prime is not prime; it has no factor below 200000, and suits g.
    case compositePrime = "composite_prime"
    /// g_a = 1.
    case publicNumberOutOfRange = "g_a_out_of_range"
    /// g generates another group than the one it should.
    case weakGenerator = "weak_generator"
    /// The client is told to draw another b; this does not count among `ServerKeyExchange.Limits.attempts`.
    case retry = "dh_gen_retry"
    /// The client is told that it is over.
    case fail = "dh_gen_fail"
    /// The client knows none of the fingerprints.
    case unknownFingerprint = "unknown_fingerprint"
    /// The client knows neither of the first two fingerprints.
    case decoyFingerprints = "decoy_fingerprints"

    /// Whether the answer to `step`, a wire name such as `req_pq_multi`, can have this flaw.
    package func applies(to step: String) -> Bool {
        switch self {
        case .badNonce, .badServerNonce: ServerKeyExchange.steps.values.contains(step)
        case .wrongHash: step == "req_DH_params" || step == "set_client_DH_params"
        case .compositePrime, .publicNumberOutOfRange, .weakGenerator: step == "req_DH_params"
        case .retry, .fail: step == "set_client_DH_params"
        case .unknownFingerprint, .decoyFingerprints: step == "req_pq" || step == "req_pq_multi"
        }
    }
}

extension KeyExchangeFlaw {
    /// p + 24: like the real prime 2 modulo 3 and 3 modulo 8.
    static let composite: [UInt8] = DiffieHellman.prime.dropLast() + [0x73]

    /// What stands as dh_prime in the answer.
    var modulus: [UInt8] { self == .compositePrime ? Self.composite : DiffieHellman.prime }

    /// What stands as g in the answer; 2 suits primes that are 7 modulo 8 only.
    var generator: Int32 { self == .weakGenerator ? 2 : DiffieHellman.generator }

    /// The fingerprints that resPQ lists in place of the real ones.
    func fingerprints(insteadOf real: [Int64], _ random: inout SeededGenerator) -> [Int64] {
        switch self {
        case .unknownFingerprint: [Int64(bitPattern: random.next())]
        case .decoyFingerprints:
            [Int64(bitPattern: random.next()), Int64(bitPattern: random.next())] + real
        default: real
        }
    }

    /// The pair that an exchange goes on with in place of one that was drawn for it.
    func pair(insteadOf drawn: DiffieHellman.KeyPair) -> DiffieHellman.KeyPair {
        switch self {
        // Anything to the power of 0 is 1, so both sides still get the same key.
        case .publicNumberOutOfRange: DiffieHellman.KeyPair(secret: [0])
        case .weakGenerator, .compositePrime:
            DiffieHellman.KeyPair(secret: drawn.secret, generator: generator, modulus: modulus)
        default: drawn
        }
    }
}

extension ServerExchange {
    // Where all answers have their fields: behind the constructor number.
    private static let noncePlace = 4
    private static let serverNoncePlace = 20
    private static let hashPlace = 36

    /// What is sent in place of a right answer.
    func spoiled(
        _ outcome: ServerKeyExchange.Outcome,
        by flaw: KeyExchangeFlaw
    ) -> ServerKeyExchange.Outcome {
        switch outcome {
        case .answer(let answer): .answer(spoiled(answer, by: flaw))
        case .created(let answer, let key): .created(spoiled(answer, by: flaw), key)
        case .refused: outcome
        }
    }

    /// A right answer with a flaw of spelling; another flaw is in the answer already.
    func spoiled(_ answer: [UInt8], by flaw: KeyExchangeFlaw) -> [UInt8] {
        var answer = answer
        switch flaw {
        case .badNonce: answer[Self.noncePlace] ^= 1
        case .badServerNonce: answer[Self.serverNoncePlace] ^= 1
        case .wrongHash:
            guard case .ok(_, _, let sealed) = try? ServerDHParams(answer) else {
                answer[Self.hashPlace] ^= 1
                break
            }
            guard let secrets else { break }
            let spoiled = secrets.withWrongHash(sealed)
            return ServerDHParams.ok(nonce: id.nonce, serverNonce: id.serverNonce, encryptedAnswer: spoiled)
                .encoded
        default: break
        }
        return answer
    }
}

extension ExchangeSecrets {
    /// The sealed object with a bit of its SHA-1 turned.
    fileprivate func withWrongHash(_ sealed: [UInt8]) -> [UInt8] {
        var data = sealed
        AESIGE.decrypt(&data, with: pair)
        data[0] ^= 1
        AESIGE.encrypt(&data, with: pair)
        return data
    }
}
