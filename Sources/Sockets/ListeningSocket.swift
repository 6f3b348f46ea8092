import Dispatch
import Libc

/// A TCP port that accepts connections on one event loop.
///
/// It accepts until the kernel has no more in every event, stops at the `ConnectionLimit` and goes on when
/// a connection closes; clients in between wait in the kernel, `SocketLimits.backlog` of them.
package final class ListeningSocket: @unchecked Sendable {
    // Unchecked: all that varies is touched on the loop's queue only.

    /// The loop its connections live on.
    package let loop: EventLoop
    /// Where it listens; the port is the real one, if 0 was asked for.
    package let localAddress: SocketAddress

    private enum Phase {
        case idle
        case accepting
        case waitingForPlace
        case resting
        case closed
    }

    private let descriptor: Descriptor
    private let limit: ConnectionLimit
    private var phase = Phase.idle
    private var source: ReadinessSource?
    private var restTimer: LoopTimer?
    private var onAccept: (@Sendable (StreamSocket) -> Void)?
    private var onClosed: (@Sendable () -> Void)?

    /// Binds and listens; from here on the kernel takes connections.
    ///
    /// An IPv6 address takes IPv6 connections only, so that both families can share a port.
    ///
    /// - Parameters:
    ///   - address: where to listen; port 0 takes a free one.
    ///   - loop: the loop its connections will live on.
    ///   - limit: where they take their places.
    /// - Throws: `SocketError`, `addressInUse` among them.
    package init(
        at address: SocketAddress,
        on loop: EventLoop,
        limit: ConnectionLimit = .process
    ) throws(SocketError) {
        self.loop = loop
        self.limit = limit
        guard limit.hold() else { throw .tooManyConnections(maximum: limit.maximum) }
        do throws(SocketError) {
            (descriptor, localAddress) = try Descriptor.listening(at: address)
        } catch {
            limit.release()
            throw error
        }
    }

    deinit {
        // Once started, the source keeps the socket alive until it is closed.
        guard phase == .idle else { return }
        descriptor.close()
        limit.release()
    }

    /// Begins to accept.
    ///
    /// - Parameter onAccept: takes each connection, on the loop, and starts it; one that is let go of
    ///   without being started is closed.
    package func start(onAccept: @escaping @Sendable (StreamSocket) -> Void) {
        loop.preconditionIsOn()
        guard phase == .idle else { return }
        phase = .accepting
        self.onAccept = onAccept
        let readable = DispatchSource.makeReadSource(fileDescriptor: descriptor.number, queue: loop.queue)
        source = ReadinessSource(
            readable,
            onEvent: { self.acceptAll() },
            onCancel: { self.conclude() }
        )
    }

    /// Stops listening at once; its connections live on, those that nobody took yet are reset.
    ///
    /// - Parameter onClosed: called on the loop when the port is free again.
    package func close(onClosed: (@Sendable () -> Void)? = nil) {
        loop.preconditionIsOn()
        guard phase != .closed else { return }
        self.onClosed = onClosed
        restTimer?.disarm()
        restTimer = nil
        let wasStarted = phase != .idle
        phase = .closed
        descriptor.stopListening()
        guard wasStarted else { return loop.execute { self.conclude() } }
        source?.cancel()
        source = nil
    }

    private func acceptAll() {
        while phase == .accepting {
            guard limit.take(orNotify: { self.placeIsFree() }) else { return pause(.waitingForPlace) }
            switch descriptor.acceptNext() {
            case .connection(let connection, let peer):
                onAccept?(StreamSocket(connection, peer: peer, loop: loop, limit: limit))
            case .wouldBlock:
                return limit.giveBack()
            case .failed(let code):
                limit.giveBack()
                if Self.exhaustion.contains(code) { return rest() }
            // Any other failure is that of one connection, gone before it was taken: on to the next.
            }
        }
    }

    /// What accepting fails with when the system, not the connection, is the reason.
    private static let exhaustion: Set<Int32> = [EMFILE, ENFILE, ENOBUFS, ENOMEM]

    /// Waits a while: nobody says when the system has room again, and the event would come at once.
    private func rest() {
        pause(.resting)
        let timer = restTimer ?? LoopTimer(on: loop) { [weak self] in self?.resume(from: .resting) }
        restTimer = timer
        timer.arm(after: SocketLimits.acceptRest)
    }

    private func pause(_ reason: Phase) {
        phase = reason
        source?.suspend()
    }

    /// Called by the limit, on the queue of whoever gave the place back.
    private func placeIsFree() {
        loop.execute { self.resume(from: .waitingForPlace) }
    }

    private func resume(from reason: Phase) {
        guard phase == reason else { return }
        phase = .accepting
        source?.resume()
        acceptAll()
    }

    private func conclude() {
        descriptor.close()
        limit.release()
        let onClosed = onClosed
        onAccept = nil
        self.onClosed = nil
        onClosed?()
    }
}

extension Descriptor {
    /// A socket that listens at `address`, and where that is; port 0 is a free one of `SocketLimits.freePorts`.
    fileprivate static func listening(
        at address: SocketAddress
    ) throws(SocketError) -> (Descriptor, SocketAddress) {
        guard address.port == 0 else { return try listeningExactly(at: address) }
        for _ in 0..<SocketLimits.freePortTries {
            var candidate = address
            candidate.port = UInt16.random(in: SocketLimits.freePorts)
            do throws(SocketError) {
                return try listeningExactly(at: candidate)
            } catch .addressInUse {
                continue
            } catch {
                // Said below of the address that was asked for.
                break
            }
        }
        return try listeningExactly(at: address)
    }

    private static func listeningExactly(
        at address: SocketAddress
    ) throws(SocketError) -> (Descriptor, SocketAddress) {
        let descriptor = try Descriptor(for: address)
        do throws(SocketError) {
            return (descriptor, try descriptor.beginListening(at: address))
        } catch {
            descriptor.close()
            throw error
        }
    }

    /// Binds to `address` and listens there, and says where that is.
    private func beginListening(at address: SocketAddress) throws(SocketError) -> SocketAddress {
        set(SO_REUSEADDR, of: SOL_SOCKET, to: 1)
        if address.family == .ipv6 { set(Int32(IPV6_V6ONLY), of: Platform.ipv6, to: 1) }
        guard address.withSystemAddress({ bind(number, $0, $1) }) == 0 else {
            throw SocketError(call: "bind", code: errno, address: address)
        }
        guard listen(number, SocketLimits.backlog) == 0 else {
            throw SocketError(call: "listen", code: errno, address: address)
        }
        guard let localAddress else { throw .system(call: "getsockname", code: errno) }
        return localAddress
    }
}
