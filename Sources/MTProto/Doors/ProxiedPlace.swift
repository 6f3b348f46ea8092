/// Which host a client of a proxy wants.
package enum ProxiedHost: Hashable, Sendable {
    /// The 4 or 16 bytes of an address.
    case address([UInt8])
    /// A name, or an address as text.
    case name(String)
}

/// Why a client of a proxy does not get to where it wants.
package enum ProxyDenial: UInt8, Hashable, Sendable {
    /// Not an address that leads anywhere here.
    case notAllowed = 2
    /// An address of something that does not exist here.
    case hostUnreachable = 4
    /// Nobody listens there.
    case refused = 5
    /// BIND or UDP.
    case unknownCommand = 7
    /// Neither an address nor a name.
    case unknownAddressType = 8
}

/// A proxy that a client tells where it wants to go.
package protocol AddressedDoor: Sendable {
    /// Takes in what arrived, cut anywhere.
    mutating func receive(_ bytes: [UInt8]) -> AddressedTurn
    /// Lets the client through: what to answer, and what it has sent for the other side already.
    mutating func grant() -> (answer: [UInt8], input: [UInt8])
    /// What to answer before the connection is closed.
    func deny(_ denial: ProxyDenial) -> [UInt8]
}

/// What such a proxy does next.
package struct AddressedTurn: Hashable, Sendable {
    /// What comes of it.
    package enum Verdict: Hashable, Sendable {
        /// More is needed.
        case wait
        /// The client wants this place.
        case asked(ProxiedHost, port: UInt16)
        /// The connection is to be closed, once everything answered is sent.
        case close(reason: String)
    }

    /// Bytes for the client.
    package var answer: [UInt8] = []
    /// What comes of it.
    package var verdict = Verdict.wait
}
