import Dispatch
import Libc

/// A Unix-domain socket that accepts connections on one event loop, for its owner only.
///
/// The socket file has mode 0600 before anybody can connect, and is removed when the listener closes. One
/// that nobody listens on any more is replaced.
///
/// - Limits: `SocketLimits.localConnections` connections at a time; more wait in the kernel.
package final class LocalListener: @unchecked Sendable {
    // Unchecked: all that varies is touched on the loop's queue only.

    /// The path of the socket file.
    package let path: String

    private let loop: EventLoop
    private let descriptor: Descriptor
    private let limit = ConnectionLimit(maximum: SocketLimits.localConnections)
    private var source: ReadinessSource?
    private var isPaused = false
    private var isClosed = false

    /// Binds and listens.
    ///
    /// - Throws: `SocketError`.
    package init(at path: String, on loop: EventLoop) throws(SocketError) {
        self.path = path
        self.loop = loop
        let number = socket(AF_UNIX, Platform.streamType, 0)
        guard number >= 0 else { throw .system(call: "socket", code: errno) }
        Platform.prepare(number)
        descriptor = Descriptor(number: number)
        do throws(SocketError) {
            try Self.bind(number, path)
        } catch {
            // The end of this object must not remove the file of another one.
            isClosed = true
            descriptor.close()
            throw error
        }
        guard chmod(path, 0o600) == 0, listen(number, SocketLimits.backlog) == 0 else {
            let code = errno
            isClosed = true
            descriptor.close()
            unlink(path)
            throw .system(call: "listen on \(path)", code: code)
        }
    }

    deinit {
        // Once started, the source keeps the socket alive until it is closed.
        if source == nil, !isClosed {
            descriptor.close()
            unlink(path)
        }
    }

    /// Begins to accept; `onAccept` takes each connection, on the loop, and starts it.
    package func start(onAccept: @escaping @Sendable (StreamSocket) -> Void) {
        loop.preconditionIsOn()
        guard source == nil, !isClosed else { return }
        let readable = DispatchSource.makeReadSource(fileDescriptor: descriptor.number, queue: loop.queue)
        source = ReadinessSource(
            readable,
            onEvent: { self.acceptAll(onAccept) },
            onCancel: { self.descriptor.close() }
        )
    }

    /// Stops listening and removes the socket file; its connections live on.
    package func close() {
        loop.preconditionIsOn()
        guard !isClosed else { return }
        isClosed = true
        unlink(path)
        guard source != nil else { return descriptor.close() }
        source?.cancel()
        source = nil
    }

    private func acceptAll(_ onAccept: @Sendable (StreamSocket) -> Void) {
        while !isClosed {
            guard limit.take(orNotify: { self.loop.execute { self.resume() } }) else {
                isPaused = true
                source?.suspend()
                return
            }
            let number = accept(descriptor.number, nil, nil)
            guard number >= 0 else { return limit.giveBack() }
            Platform.prepare(number)
            let connection = Descriptor(number: number)
            onAccept(StreamSocket(connection, peer: .local, loop: loop, limit: limit))
        }
    }

    private func resume() {
        guard isPaused, !isClosed else { return }
        isPaused = false
        source?.resume()
    }

    private static func bind(_ number: Int32, _ path: String) throws(SocketError) {
        guard let address = LocalAddress(path) else {
            throw .system(call: "bind to \(path)", code: ENAMETOOLONG)
        }
        if address.with({ Libc.bind(number, $0, $1) }) == 0 { return }
        guard errno == EADDRINUSE, address.isAbandoned, unlink(path) == 0,
            address.with({ Libc.bind(number, $0, $1) }) == 0
        else { throw .system(call: "bind to \(path)", code: errno == 0 ? EADDRINUSE : errno) }
    }
}

/// The path of a Unix-domain socket in the system's form.
struct LocalAddress {
    private var address = sockaddr_un()

    /// `nil` if the path is longer than the system takes.
    init?(_ path: String) {
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard !bytes.isEmpty, bytes.count < room, !bytes.contains(0) else { return nil }
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    }

    func with<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// Whether a socket file is there and nobody listens on it.
    var isAbandoned: Bool {
        var facts = stat()
        let path = withUnsafeBytes(of: address.sun_path) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFSOCK else { return false }
        let probe = socket(AF_UNIX, Platform.streamType, 0)
        guard probe >= 0 else { return false }
        defer { close(probe) }
        return with { connect(probe, $0, $1) } != 0 && errno == ECONNREFUSED
    }
}
