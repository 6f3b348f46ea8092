/// The client is told to draw another b, although the key is new.
package struct DHGenRetryFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "dh_gen_retry",
        "Answers dh_gen_retry.",
        example: "times: 2",
        make: DHGenRetryFlaw.init
    )
    package static let steps: [ExchangeStep] = [.setClientDHParams]
    package static let usualStep = ExchangeStep.setClientDHParams.rawValue

    package init() {}

    package func change(verdict: inout DHVerdict?) {
        verdict = .retry
    }
}
