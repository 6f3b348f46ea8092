/// Options of sockets that others have opened.
package enum SocketOptions {
    /// Sends what is small at once; connections that a listener accepts from then on do so too.
    package static func disableDelay(of descriptor: Int32) {
        Descriptor(number: descriptor).disableDelay()
    }
}
