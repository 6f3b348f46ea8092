/// A query is acknowledged and never answered.
package struct NoAnswerFlaw: MessageFlaw {
    package static let fault = FaultForm(
        "no_answer",
        "Acknowledges a query and never answers it; swallows a service message.",
        example: "method: \"upload.*\", probability: 0.1",
        make: NoAnswerFlaw.init
    )

    package init() {}

    package func change(_ handling: inout QueryHandling) {
        handling.isNeverAnswered = true
    }
}
