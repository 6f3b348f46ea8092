/// After so many bytes the client is told that nothing follows; what it says is still heard.
package struct HalfCloseFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "half_close",
        "Ends the direction to the client (FIN) once so many bytes were sent, and goes on reading.",
        example: "dc: 2, after_bytes: 64KiB",
        .byteCount("after_bytes", "How many bytes are sent before.", default: 0),
        make: HalfCloseFlaw.init
    )

    private let count: Int

    package init(afterBytes count: Int) {
        self.count = count
    }

    package func change(_ pipe: inout Pipe) {
        pipe.end(by: .halfClose, afterBytes: count)
    }
}
