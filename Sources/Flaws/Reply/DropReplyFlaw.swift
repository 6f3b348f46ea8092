/// An answer is lost on its way.
package struct DropReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "drop_reply",
        "Loses an answer: it comes when the client connects again or asks for it.",
        example: "method: auth.sendCode, answer: auth.sentCode, times: 1",
        make: DropReplyFlaw.init
    )

    package init() {}

    package func change(_ delivery: inout Delivery) {
        delivery.copies = 0
    }
}
