/// A hash is wrong: the SHA-1 in front of the sealed server_DH_inner_data, or new_nonce_hash1, 2 or 3.
package struct WrongHashFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "wrong_hash",
        "Answers with a wrong hash; new_nonce_hash1 unless `method` says `req_DH_params`.",
        example: "method: req_DH_params, times: 1",
        make: WrongHashFlaw.init
    )
    package static let steps: [ExchangeStep] = [.requestDHParams, .setClientDHParams]
    package static let usualStep = ExchangeStep.setClientDHParams.rawValue

    package init() {}

    package func change(answer: inout ExchangeAnswer) {
        answer.hash?[0] ^= 1
    }
}
