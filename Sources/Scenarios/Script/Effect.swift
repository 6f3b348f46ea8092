package import TL

/// What a scenario can make a DC do: the closed list.
///
/// Effects say what; Simulation knows how.
package enum Effect: Hashable, Sendable {
    /// Does something to the bytes of a connection.
    case link(LinkEffect)
    /// Answers a frame with a transport error.
    case transportError(Int32)
    /// Swallows a frame.
    case ignoreFrame
    /// Answers a frame with bytes that are no frame.
    case garble
    /// Answers a message of a key exchange wrongly; the name of the flaw.
    case exchange(ExchangeFlaw)
    /// Refuses the message of a query with this code of bad_msg_notification; 48 is bad_server_salt.
    case refuseMessage(Int32)
    /// Forgets the session of a query, before or instead of answering it.
    case forgetSession
    /// Forgets the key of a query, and answers with -404.
    case forgetKey
    /// Never answers a query.
    case noAnswer
    /// Answers a query with an error, without doing what it asks.
    case error(RPCError)
    /// Does something to the answer of a query that was done.
    case reply(ReplyEffect)
}

/// What can be done to the bytes of a connection.
package enum LinkEffect: Hashable, Sendable {
    /// Resets it as soon as it is accepted.
    case refuse
    /// Lets all bytes to the client arrive so much later.
    case delay(Duration)
    /// Lets so many bytes a second through to the client.
    case bandwidth(Int)
    /// Cuts what is sent into pieces of so many bytes, with a gap between them.
    case slice(Int, gap: Duration)
    /// Resets it once so many bytes were sent.
    case reset(Int)
    /// Ends the direction to the client once so many bytes were sent.
    case halfClose(Int)
    /// Lets nothing through in either direction once so many bytes were sent.
    case blackhole(Int)
}

/// What can be wrong with an answer of a key exchange.
package enum ExchangeFlaw: String, Hashable, Sendable, CaseIterable {
    /// Another nonce than the client's.
    case badNonce = "bad_nonce"
    /// Another server_nonce than before.
    case badServerNonce = "bad_server_nonce"
    /// A wrong hash: of the inner data, or new_nonce_hash1.
    case wrongHash = "wrong_hash"
    /// A dh_prime that is not prime.
    case compositePrime = "composite_prime"
    /// g_a is 1.
    case gaOutOfRange = "g_a_out_of_range"
    /// A generator that the prime does not suit.
    case weakGenerator = "weak_generator"
    /// dh_gen_retry.
    case dhGenRetry = "dh_gen_retry"
    /// dh_gen_fail.
    case dhGenFail = "dh_gen_fail"
    /// Only fingerprints that the client cannot know.
    case unknownFingerprint = "unknown_fingerprint"
    /// Two unknown fingerprints before the right one.
    case decoyFingerprints = "decoy_fingerprints"

    /// The step of the exchange whose answer it spoils, if the scenario does not say.
    package var step: String {
        switch self {
        case .unknownFingerprint, .decoyFingerprints: "req_pq*"
        case .badNonce, .badServerNonce, .compositePrime, .gaOutOfRange, .weakGenerator: "req_DH_params"
        case .wrongHash, .dhGenRetry, .dhGenFail: "set_client_DH_params"
        }
    }

    /// The steps whose answers it can spoil.
    var steps: [String] {
        switch self {
        case .unknownFingerprint, .decoyFingerprints: ["req_pq", "req_pq_multi"]
        case .compositePrime, .gaOutOfRange, .weakGenerator: ["req_DH_params"]
        case .dhGenRetry, .dhGenFail: ["set_client_DH_params"]
        case .wrongHash: ["req_DH_params", "set_client_DH_params"]
        case .badNonce, .badServerNonce:
            ["req_pq", "req_pq_multi", "req_DH_params", "set_client_DH_params"]
        }
    }
}

/// What can be done to an answer.
package enum ReplyEffect: Hashable, Sendable {
    /// Loses it: the client gets it when it connects again or asks for it.
    case drop
    /// Sends it later.
    case delay(Duration)
    /// Sends it twice.
    case duplicate
    /// Sends it after the next one.
    case reorder
    /// Spoils its msg_key.
    case badMessageKey
    /// Sends it under another session_id.
    case wrongSessionID
    /// Packs it with gzip, however small it is.
    case gzip
    /// Puts it into a container, even alone.
    case container
    /// Closes the connection once it is sent.
    case close
    /// Resets the connection once it is sent.
    case reset
}
