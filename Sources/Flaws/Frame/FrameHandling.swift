/// What is done to a frame that came in.
package struct FrameHandling: Sendable {
    /// What is done unless something is wrong.
    package static let usual = FrameHandling()

    /// Whether bytes that are no frame of the transport are written before anything else.
    ///
    /// The connection stays open, but what follows on it is lost for a client that reads frames.
    package internal(set) var beginsWithGarbage = false
    /// The transport error that it is answered with, which closes the connection unless it is -404 in a frame.
    package internal(set) var transportError: Int32?
    /// Whether that travels in a frame also over the full transport.
    package internal(set) var errorIsFramed = false
    /// Whether it is opened, and what it asks for done; otherwise it is as if it had never come.
    package internal(set) var isOpened = true
    /// What is wrong with the answer, if it is a message of a key exchange; to other frames this means nothing.
    package internal(set) var exchangeFlaw: (any ExchangeFlaw)?

    /// What is done with these flaws, in this order.
    package init(_ flaws: any FrameFlaw...) {
        for flaw in flaws { flaw.change(&self) }
    }
}
