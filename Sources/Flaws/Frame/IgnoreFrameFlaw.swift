/// A frame is swallowed.
package struct IgnoreFrameFlaw: FrameFlaw {
    package static let fault = FaultForm(
        "ignore_frame",
        "Swallows a frame: nothing is done, nothing answered.",
        example: "method: req_DH_params, times: 1",
        make: IgnoreFrameFlaw.init
    )

    package init() {}

    package func change(_ handling: inout FrameHandling) {
        handling.isOpened = false
    }
}
