/// Whatever goes to the client arrives later, in order.
package struct DelayFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "delay",
        "Lets all bytes to the client arrive later.",
        example: "by: 300ms, dc: 4",
        .duration("by", "How much later."),
        make: DelayFlaw.init
    )

    private let delay: Duration

    package init(by delay: Duration) {
        self.delay = delay
    }

    package func change(_ pipe: inout Pipe) {
        pipe.delay = delay
    }
}
