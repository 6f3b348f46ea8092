/// A frame is answered with a transport error in place of what it asks for.
package struct TransportErrorFlaw: FrameFlaw {
    package static let fault = FaultForm(
        "transport_error",
        "Answers a frame with a transport error; all but -404 close the connection.",
        example: "code: -429, method: \"req_pq*\", times: 2",
        .code("code", "Which.", oneOf: codes),
        make: TransportErrorFlaw.init
    )

    private static let codes: [Int32] = [-403, -404, -429, -444]

    private let code: Int32

    package init(code: Int32) {
        self.code = code
    }

    package func change(_ handling: inout FrameHandling) {
        handling.transportError = code
        handling.isOpened = false
    }
}
