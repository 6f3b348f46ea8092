/// An answer travels in a container.
package struct ContainerReplyFlaw: ReplyFlaw {
    package static let fault = FaultForm(
        "container_reply",
        "Sends an answer in a container together with an acknowledgement.",
        example: "layer: \">= 200\"",
        make: ContainerReplyFlaw.init
    )

    package init() {}

    package func change(_ delivery: inout Delivery) {
        delivery.packing = .container
    }
}
