package import TL

/// Why a client gives up a key exchange.
package enum ClientKeyExchangeError: Error, Equatable, Sendable {
    /// The answer is no TL, or not one that belongs here.
    case malformed(TLDecodingError)
    /// An answer came although none was expected.
    case unexpectedAnswer
    /// A nonce is not echoed: which field of which object.
    case wrongNonce(field: String, of: String)
    /// None of the offered fingerprints is ours.
    case noKnownFingerprint(offered: [Int64])
    /// pq is not the product of two primes of at most 32 bits.
    case unfactorable(pq: [UInt8])
    /// `server_DH_params_fail`, and whether its new_nonce_hash is right.
    case refusedByServer(hashIsRight: Bool)
    /// encrypted_answer is no multiple of 16 bytes.
    case notWholeBlocks(length: Int)
    /// encrypted_answer has a wrong SHA-1 or no server_DH_inner_data.
    case unreadableServerData
    /// dh_prime is not the one that clients know.
    case unknownPrime
    /// g is not 3, the only generator this client works with.
    case unknownGenerator(Int32)
    /// g_a is below 2^1984 or above p - 2^1984.
    case publicNumberOutOfRange
    /// new_nonce_hash1, 2 or 3, by its number, is wrong.
    case wrongNewNonceHash(number: UInt8)
    /// `dh_gen_fail`.
    case generationFailed
    /// `dh_gen_retry` came too often.
    case tooManyRetries
}
