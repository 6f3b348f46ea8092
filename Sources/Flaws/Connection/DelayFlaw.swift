import Primitives

/// Whatever goes to the client arrives later, in order.
package struct DelayFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "delay",
        "Lets all bytes to the client arrive later, in order.",
        example: "by: 200ms..300ms, dc: 4",
        .durations("by", "How much later; drawn for each packet from a range."),
        make: DelayFlaw.init
    )

    private let delay: ClosedRange<Duration>

    package init(by delay: ClosedRange<Duration>) {
        self.delay = delay
    }

    package func change(_ pipe: inout Pipe) {
        pipe.delay = delay
    }
}
