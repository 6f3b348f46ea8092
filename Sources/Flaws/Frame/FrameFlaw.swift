/// Something wrong with what is done to a frame that came in.
package protocol FrameFlaw: FlawKind {
    /// Changes what is done to the frame.
    func change(_ handling: inout FrameHandling)
}

extension FrameFlaw {
    package static var level: FlawLevel { .frame }
    package var flaw: Flaw { .frame(self) }
}
