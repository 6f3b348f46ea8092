import Libc

/// A socket's number, with the system calls this module makes on it.
///
/// A plain value: it does not close itself, its owner does, once.
struct Descriptor: Sendable {
    let number: Int32

    /// What one read gave.
    enum Reading {
        case bytes(Int)
        case endOfStream
        case wouldBlock
        case failed(Int32)
    }

    /// What one write took.
    enum Writing {
        case bytes(Int)
        case wouldBlock
        case failed(Int32)
    }

    /// What one accept gave.
    enum Accepting {
        case connection(Descriptor, peer: SocketAddress)
        case wouldBlock
        case failed(Int32)
    }

    /// A new non-blocking stream socket for addresses like `address`.
    init(for address: SocketAddress) throws(SocketError) {
        number = socket(address.systemFamily, Platform.streamType, 0)
        guard number >= 0 else { throw SocketError(call: "socket", code: errno, address: address) }
        Platform.prepare(number)
    }

    init(number: Int32) {
        self.number = number
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Reading {
        while true {
            let count = recv(number, buffer.baseAddress, buffer.count, 0)
            if count > 0 { return .bytes(count) }
            if count == 0 { return .endOfStream }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            case let code: return .failed(code)
            }
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> Writing {
        while true {
            let count = send(number, bytes.baseAddress, bytes.count, Platform.sendFlags)
            if count >= 0 { return .bytes(count) }
            switch errno {
            case EINTR: continue
            case EAGAIN: return .wouldBlock
            case let code: return .failed(code)
            }
        }
    }

    func acceptNext() -> Accepting {
        var accepted: Int32 = -1
        var code: Int32 = 0
        let peer = SocketAddress { pointer, length in
            accepted = accept(number, pointer, length)
            code = errno
            return accepted
        }
        guard accepted >= 0 else { return code == EAGAIN ? .wouldBlock : .failed(code) }
        let connection = Descriptor(number: accepted)
        Platform.prepare(accepted)
        guard let peer else {
            connection.close()
            return .failed(EAFNOSUPPORT)
        }
        return .connection(connection, peer: peer)
    }

    /// Begins to connect: 0 when done at once, else an error number, EINPROGRESS among them.
    func beginConnecting(to address: SocketAddress) -> Int32 {
        address.withSystemAddress { connect(number, $0, $1) == 0 ? 0 : errno }
    }

    /// The error a finished connection attempt left, 0 for none.
    var pendingError: Int32 {
        var code: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(number, SOL_SOCKET, SO_ERROR, &code, &length) == 0 ? code : errno
    }

    /// The address of our side, or `nil` if the system has none.
    var localAddress: SocketAddress? { SocketAddress { getsockname(number, $0, $1) } }

    func set(_ option: Int32, of level: Int32, to value: Int32) {
        var value = value
        setsockopt(number, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Sends what is small at once: each write is a whole message here.
    func disableDelay() {
        set(TCP_NODELAY, of: Platform.tcp, to: 1)
    }

    /// Makes `close` discard what is unsent and answer the peer with a reset.
    func resetOnClose() {
        var setting = linger(l_onoff: 1, l_linger: 0)
        setsockopt(number, SOL_SOCKET, SO_LINGER, &setting, socklen_t(MemoryLayout<linger>.size))
    }

    func shutdownWriting() {
        shutdown(number, Platform.shutdownWriting)
    }

    /// Makes a listener refuse connections from now on, before the descriptor can be closed.
    ///
    /// Linux does; elsewhere it waits for `close`.
    func stopListening() {
        shutdown(number, Platform.shutdownReading)
    }

    func close() {
        systemClose(number)
    }
}

/// `close` of the system, which the method of that name hides.
private func systemClose(_ number: Int32) {
    close(number)
}
