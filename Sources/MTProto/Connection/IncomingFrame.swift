package import Flaws
package import Primitives

/// Says what is done to a service message, by its name, in place of answering it; `nil` for nothing.
package typealias ServiceJudge = (_ name: String) -> QueryHandling?

/// A whole frame that is about to be handled, as far as it can be told from outside.
package struct IncomingFrame: Equatable, Sendable {
    /// What a frame carries.
    package enum Kind: Equatable, Sendable {
        /// A message of a key exchange: `step` is its function, `nil` if it is none, or damaged.
        case plaintext(step: ExchangeStep?)
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
