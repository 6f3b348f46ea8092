package import Primitives

/// The client knows neither of the first two keys that are offered.
package struct DecoyFingerprintsFlaw: ExchangeFlaw {
    package static let fault = FaultForm(
        "decoy_fingerprints",
        "Offers two unknown fingerprints before the right one.",
        make: DecoyFingerprintsFlaw.init
    )
    package static let steps: [ExchangeStep] = [.requestPQ, .requestPQMulti]
    package static let usualStep = "req_pq*"

    package init() {}

    package func change(fingerprints: inout [Int64], _ random: inout SeededGenerator) {
        let decoys = [Int64(bitPattern: random.next()), Int64(bitPattern: random.next())]
        fingerprints = decoys + fingerprints
    }
}
