/// The connection is closed once an answer is sent.
package struct CloseAfterReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "close_after_reply",
        "Closes the connection once an answer is sent.",
        example: "answer: auth.exportedAuthorization",
        make: CloseAfterReplyFlaw.init
    )

    package init() {}

    package func change(_ delivery: inout Delivery) {
        delivery.closesAfter = .gracefully
    }
}
