/// An answer is overtaken by the next one.
package struct ReorderRepliesFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "reorder_replies",
        "Sends an answer after the one that follows it.",
        example: "method: upload.getFile, probability: 0.5",
        make: ReorderRepliesFlaw.init
    )

    package init() {}

    package func change(_ delivery: inout Delivery) {
        delivery.isHeldForNext = true
    }
}
