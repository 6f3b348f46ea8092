/// dh_prime is not prime.
package struct CompositePrimeFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "composite_prime",
        "Offers a dh_prime that is not prime.",
        example: "dc: 2",
        make: CompositePrimeFlaw.init
    )
    package static let steps: [ExchangeStep] = [.requestDHParams]
    package static let usualStep = ExchangeStep.requestDHParams.rawValue

    package init() {}

    /// p + 24: without a factor below 200000, and like the real prime 2 modulo 3 and 3 modulo 8, so that it suits g.
    package func change(offer: inout DHOffer) {
        offer.prime = offer.prime.dropLast() + [0x73]
    }
}
