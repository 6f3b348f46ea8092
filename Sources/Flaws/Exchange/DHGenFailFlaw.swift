/// The client is told that the exchange is over, although the key is new.
package struct DHGenFailFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "dh_gen_fail",
        "Answers dh_gen_fail.",
        example: "times: 1",
        make: DHGenFailFlaw.init
    )
    package static let steps: [ExchangeStep] = [.setClientDHParams]
    package static let usualStep = ExchangeStep.setClientDHParams.rawValue

    package init() {}

    package func change(verdict: inout DHVerdict?) {
        verdict = .fail
    }
}
