/// The fields of an answer of a key exchange that a client has to check, about to be sent.
package struct ExchangeAnswer: Hashable, Sendable {
    /// The nonce that the client chose, 16 bytes.
    package internal(set) var nonce: [UInt8]
    /// The nonce that the server chose, 16 bytes.
    package internal(set) var serverNonce: [UInt8]
    /// The SHA-1 in front of server_DH_inner_data, 20 bytes, or new_nonce_hash1, 2 or 3, 16 bytes; resPQ has none.
    package internal(set) var hash: [UInt8]?

    /// A right answer.
    package init(nonce: [UInt8], serverNonce: [UInt8], hash: [UInt8]?) {
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.hash = hash
    }
}
