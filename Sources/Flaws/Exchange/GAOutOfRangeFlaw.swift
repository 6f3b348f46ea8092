/// g_a is 1, so that the key will be 1.
package struct GAOutOfRangeFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "g_a_out_of_range",
        "Offers g_a = 1.",
        example: "dc: 2",
        make: GAOutOfRangeFlaw.init
    )
    package static let steps: [ExchangeStep] = [.requestDHParams]
    package static let usualStep = ExchangeStep.requestDHParams.rawValue

    package init() {}

    /// Anything to the power of 0 is 1, so both sides still get the same key.
    package func change(offer: inout DHOffer) {
        offer.secret = [0]
    }
}
