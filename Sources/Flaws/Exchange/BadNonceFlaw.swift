/// The client gets a nonce that is not its own.
package struct BadNonceFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "bad_nonce",
        "Answers with another nonce than the client's; in `req_DH_params` unless `method` says.",
        example: "method: set_client_DH_params, times: 1",
        make: BadNonceFlaw.init
    )
    package static let steps = ExchangeStep.allCases
    package static let usualStep = ExchangeStep.requestDHParams.rawValue

    package init() {}

    package func change(answer: inout ExchangeAnswer) {
        answer.nonce[0] ^= 1
    }
}
