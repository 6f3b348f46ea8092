/// The bounds of every buffer, queue and wait in this module.
package enum SocketLimits {
    /// Connections the kernel may hold for a listener before they are accepted.
    package static let backlog: Int32 = 1024
    /// Where a free port is looked for.
    ///
    /// Below the ports that kernels give away, and in 15 bits: GramJS keeps the port of a session in a signed 16-bit number.
    static let freePorts: ClosedRange<UInt16> = 20_000...32_767
    /// How many of them are tried before the kernel is asked for any.
    static let freePortTries = 100
    /// Size of the read buffer, one for each event loop.
    package static let readBufferBytes = 128 * 1024
    /// Bytes read from one connection before the other ones of its loop get their turn.
    package static let drainBytes = 2 * readBufferBytes
    /// Queued output above which nothing more is read from that peer.
    package static let pausingOutputBytes = 1024 * 1024
    /// Queued output at which reading goes on.
    package static let resumingOutputBytes = pausingOutputBytes / 2
    /// Queued output above which the connection is dropped.
    package static let outputBytes = 16 * 1024 * 1024
    /// How long `close(.afterFlush)` waits for the peer to take the output and to close its side.
    package static let lingerTime = Duration.seconds(5)
    /// How long a listener rests when the system has no descriptor or memory for a connection.
    package static let acceptRest = Duration.milliseconds(100)
    /// The soft descriptor limit this process asks for, if the hard limit allows it.
    package static let descriptors = 65_536
    /// Connections at a time to a Unix-domain socket.
    package static let localConnections = 16
    /// Descriptors left to everything that is not a connection.
    package static let reservedDescriptors = 64
    /// The longest wait of a timer; longer ones are cut to it.
    package static let timerDelay = Duration.seconds(timerSeconds)
    /// The same in seconds, about 95 years.
    static let timerSeconds = 3_000_000_000
}
