import Dispatch
import Libc

extension StreamSocket {
    /// Connects to `address` without blocking.
    ///
    /// - Parameters:
    ///   - address: where to.
    ///   - loop: the loop the connection will live on; call from there.
    ///   - limit: where the connection takes its place.
    ///   - timeout: how long to wait; without it, as long as the system does.
    ///   - completion: called once, on the loop, never from inside this call.
    package static func connect(
        to address: SocketAddress,
        on loop: EventLoop,
        limit: ConnectionLimit = .process,
        timeout: Duration? = nil,
        completion: @escaping @Sendable (Result<StreamSocket, SocketError>) -> Void
    ) {
        loop.preconditionIsOn()
        guard limit.take() else {
            let error = SocketError.tooManyConnections(maximum: limit.maximum)
            return loop.execute { completion(.failure(error)) }
        }
        do throws(SocketError) {
            let descriptor = try Descriptor(for: address)
            ConnectionAttempt(descriptor, address, loop, limit, completion).begin(timeout: timeout)
        } catch {
            limit.giveBack()
            loop.execute { completion(.failure(error)) }
        }
    }
}

/// One connection on its way; its source keeps it alive until it is settled.
private final class ConnectionAttempt: @unchecked Sendable {
    // Unchecked: all that varies is touched on the loop's queue only.

    private let descriptor: Descriptor
    private let address: SocketAddress
    private let loop: EventLoop
    private let limit: ConnectionLimit
    private let completion: @Sendable (Result<StreamSocket, SocketError>) -> Void
    private var source: ReadinessSource?
    private var timer: LoopTimer?
    private var failure: SocketError?

    init(
        _ descriptor: Descriptor,
        _ address: SocketAddress,
        _ loop: EventLoop,
        _ limit: ConnectionLimit,
        _ completion: @escaping @Sendable (Result<StreamSocket, SocketError>) -> Void
    ) {
        self.descriptor = descriptor
        self.address = address
        self.loop = loop
        self.limit = limit
        self.completion = completion
    }

    func begin(timeout: Duration?) {
        let code = descriptor.beginConnecting(to: address)
        guard code == EINPROGRESS else {
            failure = error(code)
            return loop.execute { self.conclude() }
        }
        let writable = DispatchSource.makeWriteSource(fileDescriptor: descriptor.number, queue: loop.queue)
        source = ReadinessSource(
            writable,
            onEvent: { self.settle(self.error(self.descriptor.pendingError)) },
            onCancel: { self.conclude() }
        )
        guard let timeout else { return }
        let timer = LoopTimer(on: loop) { self.settle(.timedOut(self.address)) }
        timer.arm(after: timeout)
        self.timer = timer
    }

    private func error(_ code: Int32) -> SocketError? {
        code == 0 ? nil : SocketError(call: "connect", code: code, address: address)
    }

    /// Decides, once; the descriptor changes hands after the source has let go of it.
    private func settle(_ failure: SocketError?) {
        guard source != nil else { return }
        self.failure = failure
        timer?.disarm()
        timer = nil
        source?.cancel()
        source = nil
    }

    private func conclude() {
        if let failure {
            descriptor.close()
            limit.giveBack()
            completion(.failure(failure))
        } else {
            completion(.success(StreamSocket(descriptor, peer: address, loop: loop, limit: limit)))
        }
    }
}
