/// Bytes that are no frame of the transport stand in front of the answer to a frame.
package struct WrongTagFlaw: FrameFlaw {
    package static let fault = FaultForm(
        "wrong_tag",
        "Answers a frame with bytes that are no frame of the transport.",
        example: "dc: 2, nth: 3",
        make: WrongTagFlaw.init
    )

    package init() {}

    package func change(_ handling: inout FrameHandling) {
        handling.beginsWithGarbage = true
    }
}
