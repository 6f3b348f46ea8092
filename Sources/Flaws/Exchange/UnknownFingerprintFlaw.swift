package import Primitives

/// The client knows none of the keys that are offered.
package struct UnknownFingerprintFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "unknown_fingerprint",
        "Offers only a fingerprint that the client cannot know.",
        example: "dc: 2",
        make: UnknownFingerprintFlaw.init
    )
    package static let steps: [ExchangeStep] = [.requestPQ, .requestPQMulti]
    package static let usualStep = "req_pq*"

    package init() {}

    package func change(fingerprints: inout [Int64], _ random: inout SeededGenerator) {
        fingerprints = [Int64(bitPattern: random.next())]
    }
}
