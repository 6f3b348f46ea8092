/// After so many bytes nothing goes out and nothing is heard, and the connection stays open.
package struct BlackholeFlaw: ConnectionFlaw {
    package static let fault = FaultForm(
        "blackhole",
        "Lets nothing through any more, in either direction, once so many bytes were sent.",
        example: "dc: 2, after: { request: auth.signIn }",
        .byteCount("after_bytes", "How many bytes are sent before.", default: 0),
        make: BlackholeFlaw.init
    )

    private let count: Int

    package init(afterBytes count: Int) {
        self.count = count
    }

    package func change(_ pipe: inout Pipe) {
        pipe.end(by: .blackhole, afterBytes: count)
    }
}
