import Primitives

/// An answer leaves later.
package struct DelayReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "delay_reply",
        "Sends an answer later; others overtake it.",
        example: "by: 3s, method: messages.sendMessage, nth: 1",
        .durations("by", "How much later; drawn for each answer from a range."),
        make: DelayReplyFlaw.init
    )

    private let delay: ClosedRange<Duration>

    package init(by delay: ClosedRange<Duration>) {
        self.delay = delay
    }

    package func change(_ delivery: inout Delivery) {
        delivery.delay = (delivery.delay ?? .exactly(.zero)) + delay
    }
}
