/// The client gets another server_nonce; from resPQ on, the exchange that it names is unknown.
package struct BadServerNonceFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "bad_server_nonce",
        "Answers with another server_nonce; in `req_DH_params` unless `method` says.",
        example: "times: 1",
        make: BadServerNonceFlaw.init
    )
    package static let steps = ExchangeStep.allCases
    package static let usualStep = ExchangeStep.requestDHParams.rawValue

    package init() {}

    package func change(answer: inout ExchangeAnswer) {
        answer.serverNonce[0] ^= 1
    }
}
