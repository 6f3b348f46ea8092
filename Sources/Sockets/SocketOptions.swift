/// Options of sockets that others have opened.
public enum SocketOptions {
    /// Sends what is small at once; connections that a listener accepts from then on do so too.
    public static func disableDelay(of descriptor: Int32) {
        Descriptor(number: descriptor).disableDelay()
    }
}
