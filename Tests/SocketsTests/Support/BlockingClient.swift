import Dispatch
import Libc
import Sockets

/// A plain blocking socket to an IPv4 loopback port: a peer that shares no code with what is tested.
///
/// Every wait in it is bounded by the socket's own timeouts.
final class BlockingClient: Sendable {
    let descriptor: Int32
    private static let timeoutSeconds = 120

    init(to port: UInt16, receiveBuffer: Int32? = nil) throws {
        descriptor = try Self.makeSocket()
        var timeout = timeval(tv_sec: Self.timeoutSeconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &timeout, size)
        if var receiveBuffer {
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, 4)
        }
        let number = descriptor
        let status = Self.withLoopback(port) { connect(number, $0, $1) }
        guard status == 0 else {
            let code = errno
            systemClose(descriptor)
            throw TestFailure.system("connect", code)
        }
    }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemSend(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw TestFailure.system("send", errno) }
            rest = rest.dropFirst(count)
        }
    }

    /// Sends until no buffer between here and the peer takes more, and says how much that was.
    func sendUntilFull() -> Int {
        let block = [UInt8](repeating: 0, count: 64 * 1024)
        var sent = 0
        while true {
            let count = Libc.send(descriptor, block, block.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
            guard count > 0 else { return sent }
            sent += count
        }
    }

    /// Up to `count` bytes; fewer mean the end of the stream.
    func receive(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let more = bytes.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress.map { $0 + filled }, count - filled, 0)
            }
            guard more >= 0 else { throw TestFailure.system("recv", errno) }
            if more == 0 { break }
            filled += more
        }
        return Array(bytes.prefix(filled))
    }

    func endStream() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    func close() {
        systemClose(descriptor)
    }

    func reset() {
        var setting = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &setting, socklen_t(MemoryLayout<linger>.size))
        close()
    }

    /// Runs blocking work on a thread of its own kind, so that no task waits in place of another.
    static func offTask<Result: Sendable>(
        _ work: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Swift.Result { try work() }) }
        }
    }

    static func makeSocket() throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw TestFailure.system("socket", errno) }
        return descriptor
    }

    static func withLoopback<Result>(
        _ port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) -> Result {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    /// A bound socket that does not accept: without a backlog nobody listens, with one it fills up.
    static func boundSocket(backlog: Int32?) throws -> (descriptor: Int32, port: UInt16) {
        let descriptor = try makeSocket()
        guard withLoopback(0, { bind(descriptor, $0, $1) }) == 0 else {
            throw TestFailure.system("bind", errno)
        }
        if let backlog { listen(descriptor, backlog) }
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(descriptor, $0, &length)
            }
        }
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    /// How many descriptors of this process have `port` at either end.
    static func descriptors(withPort port: UInt16) -> Int {
        (Int32(0)..<4096).count { number in
            var address = sockaddr_storage()
            return [getsockname, getpeername].contains { call in
                var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
                return withUnsafeMutablePointer(to: &address) { pointer in
                    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { base in
                        guard call(number, base, &length) == 0 else { return false }
                        return base.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                            UInt16(bigEndian: $0.pointee.sin_port) == port
                        }
                    }
                }
            }
        }
    }
}

// Names that the methods of the class hide.

private func systemClose(_ descriptor: Int32) {
    close(descriptor)
}

private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    send(descriptor, bytes, count, Int32(MSG_NOSIGNAL))
}
