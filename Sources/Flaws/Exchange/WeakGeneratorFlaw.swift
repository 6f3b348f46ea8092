/// g generates another group than the one it should.
package struct WeakGeneratorFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "weak_generator",
        "Offers a generator that its prime does not suit.",
        example: "dc: 2",
        make: WeakGeneratorFlaw.init
    )
    package static let steps: [ExchangeStep] = [.requestDHParams]
    package static let usualStep = ExchangeStep.requestDHParams.rawValue

    package init() {}

    /// 2 suits primes that are 7 modulo 8 only; the real one is 3 modulo 8.
    package func change(offer: inout DHOffer) {
        offer.generator = 2
    }
}
