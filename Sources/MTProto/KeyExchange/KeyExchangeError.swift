package import Primitives
package import TL

/// Why the server refuses a message of a key exchange.
///
/// On the wire each is the transport error that `transportError` names, and the exchange is over.
package enum KeyExchangeError: Error, Equatable, Sendable {
    /// The plaintext is no TL, or is cut off.
    case malformed(TLDecodingError)
    /// A plaintext message that is not one of the four functions of the key exchange.
    case unexpectedConstructor(ConstructorID)
    /// No live exchange of this DC has these nonces.
    case unknownExchange(nonce: [UInt8], serverNonce: [UInt8])
    /// A check of this exchange has failed before.
    case failedBefore
    /// A step out of order, or one taken a second time with other contents.
    case wrongStage(got: String, expected: String)
    /// p and q are not the two factors of pq, the smaller first; `nil` is a number above 64 bits.
    case wrongFactors(p: UInt64?, q: UInt64?, pq: UInt64)
    /// The client encrypted for a key that this DC does not have.
    case unknownFingerprint(got: Int64, expected: [Int64])
    /// encrypted_data of req_DH_params has a wrong length.
    case encryptedDataLength(got: Int, expected: Int)
    /// encrypted_data of req_DH_params, as a number, is not below the modulus.
    case encryptedDataNotBelowModulus
    /// What RSA decrypts to is neither RSA_PAD nor the older SHA-1 padding around an inner object.
    case unreadableRSABlock
    /// A field of the decrypted object is not the one outside.
    case innerMismatch(field: String)
    /// The dc field names another DC, or no environment that exists.
    case wrongDC(got: Int32, expected: DCID)
    /// expires_in is not positive.
    case invalidExpiry(got: Int32)
    /// encrypted_data of set_client_DH_params is no multiple of 16 bytes.
    case notWholeBlocks(length: Int)
    /// encrypted_data of set_client_DH_params has a wrong SHA-1 or no client_DH_inner_data.
    case unreadableClientData
    /// g_b is below 2^1984 or above p - 2^1984.
    case publicNumberOutOfRange
    /// retry_id is not 0 at first, or later not the auth_key_aux_hash of the try before.
    case wrongRetryID(got: Int64, expected: Int64)

    /// The transport error that answers it: -444 for a wrong DC, else -404.
    package var transportError: Int32 {
        if case .wrongDC = self { return -444 }
        return -404
    }
}
