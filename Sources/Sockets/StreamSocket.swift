import Dispatch

/// A TCP connection pinned to one event loop.
///
/// Rules, all about the loop's queue:
/// 1. Every call comes from the loop, and every handler runs there.
/// 2. Reading stops while more than `SocketLimits.pausingOutputBytes` wait to be sent, and goes on at half.
/// 3. The first thing that ends the connection is its `EndReason`; what follows does not change it.
/// 4. `onEnd` comes exactly once, last, never from inside a call to the socket, and the descriptor is
///    closed by then. Calls after the end do nothing.
///
/// | phase | input | output | left when |
/// |---|---|---|---|
/// | idle | left in the kernel | refused | `start` |
/// | open | handed up | queued, until `endStream` | `close`, a failure, or the peer's end of stream |
/// | flushing | thrown away | what is queued | the queue is empty: our side is shut down |
/// | lingering | thrown away | none | the peer closes its side |
/// | ended | none | none | never |
///
/// Flushing and lingering together take at most `SocketLimits.lingerTime`. They are there because closing
/// a socket with unread input makes the kernel send a reset, which can overtake the last answer.
///
/// - Limits: `SocketLimits.outputBytes` of queued output.
package final class StreamSocket: @unchecked Sendable {
    // Unchecked: all that varies is touched on the loop's queue only.

    /// Why a connection is over.
    package enum EndReason: Hashable, Sendable {
        /// The peer said it has nothing more to send.
        case peerClosed
        /// The peer broke the connection off.
        case reset
        /// The system did, with this error number.
        case error(Int32)
        /// `close` was called.
        case closedByUs
        /// `close` was called, to break it off.
        case resetByUs
        /// The peer took too little of what it was sent.
        case outputOverflow
    }

    /// The ways to end a connection.
    package enum Closing: Hashable, Sendable {
        /// Send what is queued, then end the stream and give the peer time to do the same.
        case afterFlush
        /// Drop what is queued and close.
        case now
        /// Drop what is queued and break off with a reset.
        case reset
    }

    enum Phase {
        case idle
        case open
        case flushing
        case lingering
        case ended
    }

    /// The loop this connection lives on.
    package let loop: EventLoop
    /// The address the peer reached us by.
    package let localAddress: SocketAddress
    /// The address the peer came from.
    package let peerAddress: SocketAddress
    /// Bytes read so far.
    package internal(set) var bytesReceived: UInt64 = 0
    /// Bytes handed to the kernel so far.
    package internal(set) var bytesSent: UInt64 = 0

    let descriptor: Descriptor
    private let limit: ConnectionLimit
    var phase = Phase.idle
    var endReason: EndReason?
    var output = OutputQueue()
    var readSource: ReadinessSource?
    var writeSource: ReadinessSource?
    var isDrainScheduled = false
    /// Whether nothing may follow what is queued.
    var isStreamEnded = false
    private var liveSources = 0
    private var lingerTimer: LoopTimer?
    private(set) var onBytes: (@Sendable ([UInt8]) -> Void)?
    private(set) var onHalfClose: (@Sendable () -> Void)?
    private var onEnd: (@Sendable (EndReason) -> Void)?

    /// Takes over a connected descriptor and the place its owner has taken in `limit`.
    init(_ descriptor: Descriptor, peer: SocketAddress, loop: EventLoop, limit: ConnectionLimit) {
        descriptor.disableDelay()
        self.descriptor = descriptor
        self.loop = loop
        self.limit = limit
        peerAddress = peer
        localAddress = descriptor.localAddress ?? peer
    }

    deinit {
        // Once started, the sources keep the socket alive until it has ended.
        if phase == .idle { releaseDescriptor() }
    }

    /// Bytes that wait until the peer takes them.
    package var queuedBytes: Int { output.count }

    /// Begins to read.
    ///
    /// - Parameters:
    ///   - onBytes: input, as it comes.
    ///   - onHalfClose: the peer has nothing more to send but may still listen; the owner closes when it
    ///     is done. Without it, what is queued by then is sent and the connection ends.
    ///   - onEnd: the connection is over.
    package func start(
        onBytes: @escaping @Sendable ([UInt8]) -> Void,
        onHalfClose: (@Sendable () -> Void)? = nil,
        onEnd: @escaping @Sendable (EndReason) -> Void
    ) {
        loop.preconditionIsOn()
        guard phase == .idle else { return }
        phase = .open
        self.onBytes = onBytes
        self.onHalfClose = onHalfClose
        self.onEnd = onEnd
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor.number, queue: loop.queue)
        readSource = makeReadiness(source) { self.drain() }
    }

    /// Gives a connection that was started to another owner, who hears of it from here on in place of the first.
    package func handOver(
        onBytes: @escaping @Sendable ([UInt8]) -> Void,
        onEnd: @escaping @Sendable (EndReason) -> Void
    ) {
        loop.preconditionIsOn()
        guard self.onEnd != nil else { return }
        self.onBytes = onBytes
        self.onEnd = onEnd
    }

    /// Ends the connection; `.now` and `.reset` also cut an `.afterFlush` short.
    package func close(_ closing: Closing) {
        loop.preconditionIsOn()
        guard phase != .ended else { return }
        switch closing {
        case .afterFlush where phase == .open:
            flushAndClose(.closedByUs)
        case .afterFlush where phase != .idle:
            break
        case .reset:
            descriptor.resetOnClose()
            end(.resetByUs)
        case .afterFlush, .now:
            end(.closedByUs)
        }
    }
}

// MARK: - The end

extension StreamSocket {
    /// A source whose handlers keep the socket alive until it is cancelled.
    func makeReadiness(
        _ source: any DispatchSourceProtocol,
        onEvent: @escaping @Sendable () -> Void
    ) -> ReadinessSource {
        liveSources += 1
        return ReadinessSource(
            source,
            looksAtOnce: true,
            onEvent: onEvent,
            onCancel: { self.sourceCancelled() }
        )
    }

    /// Sends what is queued, then ends our side and waits for the peer to end its own.
    func flushAndClose(_ reason: EndReason) {
        endReason = endReason ?? reason
        phase = .flushing
        let timer = LoopTimer(on: loop) { self.end(reason) }
        timer.arm(after: SocketLimits.lingerTime)
        lingerTimer = timer
        resumeReading()
        outputShrank()
    }

    /// Drops everything; the descriptor follows when libdispatch has let go of it.
    func end(_ reason: EndReason) {
        guard phase != .ended else { return }
        endReason = endReason ?? reason
        let wasStarted = phase != .idle
        phase = .ended
        lingerTimer?.disarm()
        lingerTimer = nil
        output = OutputQueue()
        readSource?.cancel()
        readSource = nil
        writeSource?.cancel()
        writeSource = nil
        guard wasStarted else { return releaseDescriptor() }
        if liveSources == 0 { loop.execute { self.conclude() } }
    }

    private func sourceCancelled() {
        liveSources -= 1
        if liveSources == 0, phase == .ended { conclude() }
    }

    private func conclude() {
        releaseDescriptor()
        let onEnd = onEnd
        onBytes = nil
        onHalfClose = nil
        self.onEnd = nil
        if let endReason { onEnd?(endReason) }
    }

    private func releaseDescriptor() {
        descriptor.close()
        limit.giveBack()
    }
}
