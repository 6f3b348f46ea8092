package import Primitives

/// A whole frame that is about to be handled, as far as it can be told from outside.
package struct IncomingFrame: Equatable, Sendable {
    /// What a frame carries.
    package enum Kind: Equatable, Sendable {
        /// A message of a key exchange: `step` is the wire name of its function, such as `req_DH_params`.
        ///
        /// `nil` if it is none of the key exchange, or damaged.
        case plaintext(step: String?)
        /// A message under a key, which need not be known here.
        case encrypted(AuthKeyID)
    }

    /// The DC it came to.
    package let dc: DCID
    /// The connection it came on.
    package let connection: ConnectionID
    /// What it carries.
    package let kind: Kind
}

/// What is to be done with a frame.
package enum FrameVerdict: Equatable, Sendable {
    /// Handle it.
    case normal
    /// Answer with this transport error instead; -404 leaves the connection open, the others close it.
    case refuse(code: Int32)
    /// Swallow it, as if it had never come.
    case ignore
    /// Handle it, and answer with this flaw; where the flaw has no place, as `.normal`.
    case flawed(KeyExchangeFlaw)
    /// Handle it, but write bytes that are no frame of the transport in front of its answer.
    ///
    /// The connection stays open, but what follows on it is lost for a client that reads frames.
    case garble
}
