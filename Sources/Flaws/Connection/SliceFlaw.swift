/// What goes to the client comes in small pieces.
package struct SliceFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "slice",
        "Cuts what is sent to the client into small pieces.",
        example: "bytes: 3, gap: 5ms",
        .byteCount("bytes", "How long a piece is.", from: 1, default: 1),
        .duration("gap", "How long the pause between two is.", default: .milliseconds(1)),
        make: SliceFlaw.init
    )

    private let slicing: Pipe.Slicing

    package init(bytes: Int, gap: Duration) {
        slicing = Pipe.Slicing(bytes: bytes, gap: gap)
    }

    package func change(_ pipe: inout Pipe) {
        pipe.slicing = slicing
    }
}
