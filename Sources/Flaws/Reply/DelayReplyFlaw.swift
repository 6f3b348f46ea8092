/// An answer leaves later.
package struct DelayReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "delay_reply",
        "Sends an answer later; others overtake it.",
        example: "by: 3s, method: messages.sendMessage, nth: 1",
        .duration("by", "How much later."),
        make: DelayReplyFlaw.init
    )

    private let delay: Duration

    package init(by delay: Duration) {
        self.delay = delay
    }

    package func change(_ delivery: inout Delivery) {
        delivery.delay = (delivery.delay ?? .zero) + delay
    }
}
