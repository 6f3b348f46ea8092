import Dispatch
package import Primitives

extension StreamSocket {
    /// Sends `bytes`, at once if the kernel takes them, else as soon as it does.
    ///
    /// Before `start`, after `endStream`, after `close` and after the end this does nothing.
    ///
    /// - Limits: the connection is dropped when more than `SocketLimits.outputBytes` wait.
    package func send(_ bytes: OutgoingBuffer) {
        loop.preconditionIsOn()
        guard phase == .open, !isStreamEnded, !bytes.isEmpty else { return }
        var rest = bytes
        if output.isEmpty {
            guard let count = write({ bytes.withUnsafeBytes($0) }) else { return }
            rest.drop(first: count)
            if rest.isEmpty { return }
        }
        output.append(rest)
        guard output.count <= SocketLimits.outputBytes else { return end(.outputOverflow) }
        if output.count > SocketLimits.pausingOutputBytes { pauseReading() }
        awaitWritability()
    }

    /// Sends the bytes of an array, which is not copied.
    package func send(_ bytes: [UInt8]) {
        send(OutgoingBuffer(bytes))
    }

    /// Tells the peer, after what is queued, that nothing follows; reading goes on until the peer ends its side.
    package func endStream() {
        loop.preconditionIsOn()
        guard phase == .open, !isStreamEnded else { return }
        isStreamEnded = true
        outputShrank()
    }

    /// Hands bytes to the kernel: how many it took, or `nil` if that ended the connection.
    private func write(
        _ bytes: ((UnsafeRawBufferPointer) -> Descriptor.Writing) -> Descriptor.Writing
    ) -> Int? {
        switch bytes(descriptor.write) {
        case .bytes(let count):
            bytesSent += UInt64(count)
            return count
        case .wouldBlock:
            return 0
        case .failed(let code):
            end(Self.reason(for: code))
            return nil
        }
    }

    /// Most connections never get here: the source is made when the kernel first refuses bytes.
    private func awaitWritability() {
        guard writeSource == nil else {
            writeSource?.resume()
            return
        }
        let source = DispatchSource.makeWriteSource(fileDescriptor: descriptor.number, queue: loop.queue)
        writeSource = makeReadiness(source) { self.writeQueued() }
    }

    private func writeQueued() {
        guard !output.isEmpty, let count = write({ output.withFront($0) }) else { return }
        output.removeFirst(count)
        outputShrank()
    }

    /// What follows from a shorter queue: silence, more reading, or the end of our side.
    func outputShrank() {
        if output.isEmpty { writeSource?.suspend() }
        switch phase {
        case .open:
            if output.isEmpty, isStreamEnded { descriptor.shutdownWriting() }
            if output.count <= SocketLimits.resumingOutputBytes { resumeReading() }
        case .flushing where output.isEmpty:
            phase = .lingering
            descriptor.shutdownWriting()
            if readSource == nil { end(.peerClosed) }
        case .idle, .flushing, .lingering, .ended:
            break
        }
    }
}
