/// The permanent key under which a query came is forgotten.
package struct ForgetKeyFlaw: QueryFlaw {
    package static let fault = FaultForm(
        "forget_key",
        "Forgets the permanent key under which a query came, its temporary keys too, and answers with -404.",
        example: "after: { answer: auth.authorization }, times: 1",
        make: ForgetKeyFlaw.init
    )

    package init() {}

    package func change(_ handling: inout QueryHandling) {
        handling.forgetsKey = true
    }
}
