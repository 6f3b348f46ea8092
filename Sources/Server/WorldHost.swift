public import DataCenters
import MTProto
import Primitives
public import Simulation
public import Sockets

/// A simulation confined to one event loop, with the sockets it is reached by.
///
/// Everything happens on the loop's queue, in one order: sockets and the timer call in, the simulator says
/// what is to be done, and it is done before the next call comes.
public actor WorldHost {
    /// Takes the events of the simulation, on the loop, in order.
    public typealias EventSink = @Sendable (Event) -> Void

    /// The loop it runs on.
    public nonisolated let loop: EventLoop
    private var simulator: Simulator
    private var sockets: [ConnectionID: StreamSocket] = [:]
    private var listeners: [(dc: DCID, socket: ListeningSocket)] = []
    private var timer: LoopTimer?
    private var armedFor: Timestamp?
    private var clockOffset: Duration
    private let sink: EventSink

    /// The loop, which makes its handlers and this actor one.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    /// The world's time.
    var now: Timestamp { SystemClock.now + clockOffset }

    /// A host that does not listen yet; its clock is ahead of the system's by `clockOffset`.
    public init(
        _ simulator: Simulator,
        clockOffset: Duration = .zero,
        label: String = "dcsim.world",
        sink: @escaping EventSink
    ) {
        self.clockOffset = clockOffset
        loop = EventLoop(label: label)
        self.simulator = simulator
        self.sink = sink
    }

    /// Where the DCs are reached, once `start` has returned.
    public var dataCenters: [DataCenter] { simulator.world.dataCenters }

    // MARK: Start and end

    /// Listens as planned and tells the world its addresses; every listener accepts when this returns.
    ///
    /// - Throws: `SocketError`; nothing listens then.
    public func start(_ plan: ListenPlan) throws(SocketError) {
        let bound = try bind(plan.addresses)
        for dataCenter in simulator.world.dataCenters {
            let endpoints = bound.filter { $0.planned.dc == dataCenter.id }.flatMap { bound in
                plan.endpoints(of: bound.planned, listening: bound.listener?.localAddress)
            }
            simulator.world.setEndpoints(endpoints, of: dataCenter.id)
        }
        timer = LoopTimer(on: loop) { [weak self] in self?.assumeIsolated { $0.tick() } }
        for bound in bound { accept(at: bound) }
    }

    /// An address of the plan with its listener, if somebody is to listen there and the machine can.
    private struct Bound {
        let planned: ListenPlan.Address
        let listener: ListeningSocket?
    }

    private func bind(_ addresses: [ListenPlan.Address]) throws(SocketError) -> [Bound] {
        var bound: [Bound] = []
        do throws(SocketError) {
            for planned in addresses {
                guard let address = planned.address else {
                    bound.append(Bound(planned: planned, listener: nil))
                    continue
                }
                do throws(SocketError) {
                    let listener = try ListeningSocket(at: address, on: loop)
                    bound.append(Bound(planned: planned, listener: listener))
                } catch .addressUnavailable where planned.isOptional {
                    continue
                }
            }
        } catch {
            for bound in bound { bound.listener?.close() }
            throw error
        }
        return bound
    }

    private func accept(at bound: Bound) {
        guard let listener = bound.listener else { return }
        let dc = bound.planned.dc
        listeners.append((dc, listener))
        listener.start { [weak self] socket in self?.assumeIsolated { $0.accept(socket, at: dc) } }
    }

    /// Stops listening and ends all connections.
    public func stop() {
        for listener in listeners { listener.socket.close() }
        listeners = []
        for socket in sockets.values { socket.close(.now) }
        timer?.disarm()
    }

    // MARK: Connections

    private func accept(_ socket: StreamSocket, at dc: DCID) {
        let id = simulator.connect(
            to: dc,
            peer: socket.peerAddress.description,
            local: socket.localAddress.description,
            localHost: socket.localAddress.host,
            now: now
        )
        sockets[id] = socket
        socket.start(
            onBytes: { [weak self] bytes in self?.assumeIsolated { $0.receive(bytes, on: id) } },
            onEnd: { [weak self] reason in self?.assumeIsolated { $0.ended(id, reason) } }
        )
        carryOut()
    }

    private func receive(_ bytes: [UInt8], on id: ConnectionID) {
        simulator.receive(bytes, on: id, now: now)
        carryOut()
    }

    private func ended(_ id: ConnectionID, _ reason: StreamSocket.EndReason) {
        sockets[id] = nil
        simulator.disconnected(id, reason: reason.sentence, now: now)
        carryOut()
    }

    private func tick() {
        armedFor = nil
        simulator.tick(now: now)
        carryOut()
    }

    private func carryOut() {
        for output in simulator.takeOutputs() {
            switch output {
            case .send(let id, let bytes): sockets[id]?.send(bytes)
            case .close(let id): sockets[id]?.close(.afterFlush)
            case .event(let event): sink(event)
            }
        }
        let next = simulator.nextTick
        guard next != armedFor else { return }
        armedFor = next
        timer?.arm(after: next.map { $0 - now })
    }
}

extension StreamSocket.EndReason {
    /// The reason as a log says it.
    fileprivate var sentence: String {
        switch self {
        case .peerClosed: "the client closed it"
        case .reset: "the client reset it"
        case .error(let code): "system error \(code)"
        case .closedByUs: "dcsim closed it"
        case .outputOverflow: "the client took too little of what it was sent"
        }
    }
}
