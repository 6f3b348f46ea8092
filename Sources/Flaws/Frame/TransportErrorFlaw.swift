/// A frame is answered with a transport error in place of what it asks for.
package struct TransportErrorFlaw: FrameFlaw {
    package static let fault = FaultForm(
        "transport_error",
        "Answers a frame with a transport error; all but -404 close the connection, over full that too.",
        example: "code: -429, method: \"req_pq*\", times: 2",
        .code("code", "Which.", oneOf: codes),
        .flag(
            "framed",
            "In a frame also over the full transport, where it is 4 bytes and the end.",
            default: false
        ),
        make: TransportErrorFlaw.init
    )

    private static let codes: [Int32] = [-403, -404, -429, -444]

    private let code: Int32
    private let isFramed: Bool

    package init(code: Int32, isFramed: Bool = false) {
        self.code = code
        self.isFramed = isFramed
    }

    package func change(_ handling: inout FrameHandling) {
        handling.transportError = code
        handling.errorIsFramed = isFramed
        handling.isOpened = false
    }
}
