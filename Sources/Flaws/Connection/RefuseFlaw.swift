/// A connection is reset as soon as it is accepted.
package struct RefuseFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "refuse",
        "Resets connections as soon as they are accepted.",
        example: "dc: 2, until: 10s",
        make: RefuseFlaw.init
    )

    package init() {}

    package func change(_ pipe: inout Pipe) {
        pipe.end(by: .reset, afterBytes: 0)
    }
}
