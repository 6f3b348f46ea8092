import Libc

extension StreamSocket {
    /// Reads until the kernel has nothing more, as every read event must.
    ///
    /// After a hang-up libdispatch delivers a last event and forgets the descriptor: whoever stops before
    /// EAGAIN, the end or an error then hangs. So a drain that stops for others schedules its own rest.
    func drain() {
        var budget = SocketLimits.drainBytes
        while let source = readSource, !source.isSuspended {
            guard budget > 0 else { return scheduleDrain() }
            switch descriptor.read(into: loop.readBuffer) {
            case .bytes(let count):
                budget -= count
                bytesReceived += UInt64(count)
                guard phase == .open else { continue }
                onBytes?([UInt8](UnsafeRawBufferPointer(rebasing: loop.readBuffer[..<count])))
            case .wouldBlock:
                return
            case .endOfStream:
                return peerClosed()
            case .failed(let code):
                return end(Self.reason(for: code))
            }
        }
    }

    /// Stops reading until the peer has taken enough of what it was sent.
    func pauseReading() {
        readSource?.suspend()
    }

    /// Reads on, without trusting that an event will come for what arrived meanwhile.
    func resumeReading() {
        guard readSource?.isSuspended == true else { return }
        readSource?.resume()
        scheduleDrain()
    }

    static func reason(for code: Int32) -> EndReason {
        code == ECONNRESET || code == EPIPE ? .reset : .error(code)
    }

    private func scheduleDrain() {
        guard !isDrainScheduled else { return }
        isDrainScheduled = true
        loop.execute {
            self.isDrainScheduled = false
            self.drain()
        }
    }

    /// Takes note of the peer's end of stream; the source goes, or it would fire for ever.
    private func peerClosed() {
        readSource?.cancel()
        readSource = nil
        endReason = endReason ?? .peerClosed
        switch phase {
        case .open:
            if let onHalfClose { onHalfClose() } else { flushAndClose(.peerClosed) }
        case .lingering:
            end(.peerClosed)
        case .idle, .flushing, .ended:
            break
        }
    }
}
