/// An answer is written twice, in two packets, under the same msg_id.
package struct DuplicateReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "duplicate_reply",
        "Sends an answer twice.",
        example: "answer: \"*_MIGRATE_*\"",
        make: DuplicateReplyFlaw.init
    )

    package init() {}

    package func change(_ delivery: inout Delivery) {
        // What is lost is not found again.
        if delivery.copies == 1 { delivery.copies = 2 }
    }
}
