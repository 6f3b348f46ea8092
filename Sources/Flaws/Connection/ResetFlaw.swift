/// After so many bytes to the client the connection is reset.
package struct ResetFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "reset",
        "Resets the connection (TCP RST) once so many bytes were sent to the client.",
        example: "after_bytes: 1000, times: 1",
        .byteCount("after_bytes", "How many bytes are sent before.", default: 0),
        make: ResetFlaw.init
    )

    private let count: Int

    package init(afterBytes count: Int) {
        self.count = count
    }

    package func change(_ pipe: inout Pipe) {
        pipe.end(by: .reset, afterBytes: count)
    }
}
