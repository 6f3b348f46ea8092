package import Primitives

/// Something wrong, or merely unusual, with the DC's answer to one step of a key exchange.
///
/// Of the functions below a flaw has those that it needs; the others change nothing. Given at a step that is not among
/// `steps`, or to a step that is refused anyway, a flaw does nothing.
///
/// The exchange goes on with what `change(fingerprints:)`, `change(offer:)` and `change(verdict:)` make, so that a client
/// that overlooks a flaw of Diffie-Hellman gets a key that works; the identical request gets the identical answer.
/// What `change(answer:)` makes is spelling and not remembered: the identical request gets the right answer next time.
///
/// - Source: mtproto/auth_key and mtproto/security_guidelines, for what a client has to check.
package protocol ExchangeFlaw: FrameFlaw {
    /// The steps whose answers can have it.
    static var steps: [ExchangeStep] { get }
    /// Where it is done if the scenario does not say: the name of a step, or a pattern such as `req_pq*`.
    static var usualStep: String { get }

    /// Changes which keys resPQ offers.
    func change(fingerprints: inout [Int64], _ random: inout SeededGenerator)
    /// Changes what server_DH_params_ok offers.
    func change(offer: inout DHOffer)
    /// Changes what set_client_DH_params is answered with; `nil` for what is right.
    func change(verdict: inout DHVerdict?)
    /// Changes how an answer is spelled.
    func change(answer: inout ExchangeAnswer)
}

extension ExchangeFlaw {
    package static var level: FlawLevel { .exchange }
    package var flaw: Flaw { .exchange(self) }

    package func change(fingerprints: inout [Int64], _ random: inout SeededGenerator) {}
    package func change(offer: inout DHOffer) {}
    package func change(verdict: inout DHVerdict?) {}
    package func change(answer: inout ExchangeAnswer) {}

    /// A key exchange travels in frames.
    package func change(_ handling: inout FrameHandling) {
        handling.exchangeFlaw = self
    }
}
