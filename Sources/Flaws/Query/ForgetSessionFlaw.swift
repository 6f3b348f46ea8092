/// The session in which a query came is forgotten.
package struct ForgetSessionFlaw: QueryFlaw {
    package static let fault = FaultForm(
        "forget_session",
        "Forgets the session in which a query came, and the query with it.",
        example: "method: help.getConfig, times: 1",
        make: ForgetSessionFlaw.init
    )

    package init() {}

    package func change(_ handling: inout QueryHandling) {
        handling.forgetsSession = true
    }
}
