/// The connection is reset once an answer is sent.
package struct ResetAfterReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "reset_after_reply",
        "Resets the connection once an answer is sent.",
        example: "method: auth.signIn, where: { phone_number: \"99966*\" }, times: 1",
        make: ResetAfterReplyFlaw.init
    )

    package init() {}

    package func change(_ delivery: inout Delivery) {
        delivery.closesAfter = .abruptly
    }
}
