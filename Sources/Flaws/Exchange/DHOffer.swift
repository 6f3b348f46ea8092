/// The server's half of Diffie-Hellman, as server_DH_params_ok offers it and the exchange goes on with it.
package struct DHOffer: Hashable, Sendable {
    /// dh_prime, 256 bytes.
    package internal(set) var prime: [UInt8]
    /// g.
    package internal(set) var generator: Int32
    /// a, big-endian; the client sees g_a.
    package internal(set) var secret: [UInt8]

    /// An offer as it should be.
    package init(prime: [UInt8], generator: Int32, secret: [UInt8]) {
        self.prime = prime
        self.generator = generator
        self.secret = secret
    }
}

/// What set_client_DH_params can be answered with although the key is new.
package enum DHVerdict: Hashable, Sendable {
    /// dh_gen_retry: the client is told to draw another b; as often as it is ordered.
    case retry
    /// dh_gen_fail: the exchange is over.
    case fail
}
