package import DataCenters
package import Events
import MTProto
package import Primitives
import Scenarios
package import Simulation
package import Sockets

/// A simulation confined to one event loop, with the sockets it is reached by.
///
/// Everything happens on the loop's queue, in one order: sockets and the timer call in, the simulator says
/// what is to be done, and it is done before the next call comes.
package actor WorldHost {
    /// Takes the events of the simulation, on the loop, in order.
    package typealias EventSink = @Sendable (Event) -> Void

    /// The loop it runs on.
    package nonisolated let loop: EventLoop
    var simulator: Simulator
    var sockets: [ConnectionID: StreamSocket] = [:]
    /// The simulation as it was when it began to listen.
    private(set) var initial: Simulator?
    /// How often the world began anew; what an earlier life left behind is not heard any more.
    var life = 0
    /// Connections and listeners whose descriptors are not closed yet.
    var openDescriptors = 0
    /// Who waits until there are none.
    var waitingForEnd: [CheckedContinuation<Void, Never>] = []
    /// What has happened, counted.
    package private(set) var counts = EventCounts()
    var listeners: [Int: Listener] = [:]
    /// The proxies in front of it.
    var doors: Doors
    /// Where it listened when it began, to come back there.
    private(set) var initialListeners: [Int: Listener] = [:]
    private var lastListener = 0
    private(set) var timer: LoopTimer?
    var armedFor: Timestamp?
    private var commands: CommandLines?
    /// What the scenario says, if there is one.
    var script = Script()
    /// Whether there is a journal.
    var hasBegun = false
    /// What has happened since the scenario began.
    var journal = Journal()
    var clockOffset: Duration
    /// What the system's clock showed when the world's was stopped; `nil` while it runs.
    let frozenAt: Timestamp?
    private(set) var keeper: (any StateKeeper)?
    private let onKeeperFailure: @Sendable (any Error) -> Void
    private let sink: EventSink

    /// The loop, which makes its handlers and this actor one.
    package nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    /// The world's time.
    var now: Timestamp { (frozenAt ?? SystemClock.now) + clockOffset }

    /// A host that does not listen yet.
    ///
    /// - Parameters:
    ///   - simulator: the simulation.
    ///   - clockOffset: how far the world's clock is ahead of the system's.
    ///   - frozenAt: the time of the system at which the clock stands still, until it is advanced by command.
    ///   - keeper: where its state is kept; `nil` keeps it in memory only.
    ///   - label: the name of its queue in debuggers.
    ///   - onKeeperFailure: the state could not be kept; nothing is sent any more, and the world should end.
    ///   - sink: takes the events.
    package init(
        _ simulator: Simulator,
        clockOffset: Duration = .zero,
        frozenAt: Timestamp? = nil,
        keeper: sending (any StateKeeper)? = nil,
        label: String = "dcsim.world",
        onKeeperFailure: @escaping @Sendable (any Error) -> Void = { _ in },
        sink: @escaping EventSink
    ) {
        self.clockOffset = clockOffset
        self.frozenAt = frozenAt
        loop = EventLoop(label: label)
        self.simulator = simulator
        doors = Doors(seed: simulator.seed)
        self.keeper = keeper
        self.onKeeperFailure = onKeeperFailure
        self.sink = sink
    }

    /// Where the DCs are reached, once `start` has returned.
    package var dataCenters: [DataCenter] { simulator.world.dataCenters }

    // MARK: Start and end

    /// Listens as planned and tells the world its addresses; every listener accepts when this returns.
    ///
    /// - Throws: `SocketError`; nothing listens then.
    package func start(_ plan: ListenPlan) throws(SocketError) {
        let bound = try bind(plan.addresses)
        for dataCenter in simulator.world.dataCenters {
            let endpoints = bound.filter { $0.planned.dc == dataCenter.id }.flatMap { bound in
                plan.endpoints(of: bound.planned, listening: bound.listener?.localAddress)
            }
            simulator.world.setEndpoints(endpoints, of: dataCenter.id)
        }
        timer = LoopTimer(on: loop) { [weak self] in self?.assumeIsolated { $0.tick() } }
        for bound in bound {
            if let listener = bound.listener { listen(on: listener, as: bound.planned) }
        }
        initial = simulator
        initialListeners = listeners.mapValues { listener in
            var place = listener
            place.socket = nil
            return place
        }
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

    /// An address that is listened on, or would be if its DC were not down.
    struct Listener {
        /// Whose address clients are told it is.
        let dc: DCID
        /// Who answers there.
        var servingDC: DCID
        /// Where; the port is the real one.
        let address: SocketAddress
        /// `nil` while the DC is down.
        var socket: ListeningSocket?
    }

    /// Begins to accept connections at an address of the plan.
    func listen(on socket: ListeningSocket, as planned: ListenPlan.Address) {
        lastListener += 1
        listeners[lastListener] = Listener(
            dc: planned.dc,
            servingDC: planned.servingDC,
            address: socket.localAddress
        )
        listen(on: socket, for: lastListener)
    }

    /// Begins to accept connections for a listener that has none of its own yet.
    func listen(on socket: ListeningSocket, for number: Int) {
        listeners[number]?.socket = socket
        openDescriptors += 1
        socket.start { [weak self] socket in self?.assumeIsolated { $0.accept(socket, by: number) } }
    }

    /// Takes commands at a Unix-domain socket until the world stops.
    ///
    /// - Throws: `SocketError`.
    package func takeCommands(at path: String) throws(SocketError) {
        commands = try CommandLines(at: path, on: loop) { [weak self] line in
            self?.assumeIsolated { $0.perform(line: line) } ?? .refused(.worldIsGone)
        }
    }

    /// Stops listening and ends all connections.
    package func stop() {
        for listener in listeners.values { listener.socket.map(close) }
        listeners = [:]
        closeDoors()
        for socket in sockets.values { socket.close(.now) }
        timer?.disarm()
        commands?.close()
        journal.finish()
    }

    /// Stops listening at once; the port is free a little later.
    func close(_ listener: ListeningSocket) {
        listener.close { [weak self] in self?.assumeIsolated { $0.descriptorClosed() } }
    }

    // MARK: Connections

    private func accept(_ socket: StreamSocket, by number: Int) {
        guard let listener = listeners[number] else { return }
        let id = simulator.connect(
            to: listener.servingDC,
            toldAs: listener.dc,
            peer: socket.peerAddress.place,
            local: socket.localAddress.description,
            localHost: socket.localAddress.host,
            now: now
        )
        sockets[id] = socket
        openDescriptors += 1
        socket.start(
            onBytes: { [weak self, life] bytes in
                self?.assumeIsolated { $0.receive(bytes, on: id, of: life) }
            },
            onEnd: { [weak self, life] reason in
                self?.assumeIsolated { $0.ended(id, of: life, reason) }
            }
        )
        carryOutputs()
    }

    func receive(_ bytes: [UInt8], on id: ConnectionID, of life: Int) {
        guard life == self.life else { return }
        counts.bytesReceived += bytes.count
        simulator.receive(bytes, on: id, now: now)
        carryOutputs()
    }

    func ended(_ id: ConnectionID, of life: Int, _ reason: StreamSocket.EndReason) {
        defer { descriptorClosed() }
        guard life == self.life else { return }
        sockets[id] = nil
        doors.wrappers[id] = nil
        simulator.disconnected(id, reason.end, now: now)
        carryOutputs()
    }

    private func tick() {
        // On a clock that stands still a deadline that is left is not due again.
        if frozenAt == nil { armedFor = nil }
        simulator.tick(now: now)
        carryOutputs()
    }

    /// Does what the simulator says, until it says nothing more; gives what came of the command it did something for.
    @discardableResult
    func carryOutputs() -> CommandResult? {
        var result: CommandResult?
        repeat {
            do {
                try keeper?.save(&simulator)
            } catch {
                stop()
                onKeeperFailure(error)
                return nil
            }
            for output in simulator.takeOutputs() {
                guard case .order(let order) = output else {
                    carryOut(output)
                    continue
                }
                let concluded = simulator.conclude(carryOut(order), now: now)
                result = result ?? concluded
            }
        } while simulator.hasOutputs
        armTimer()
        return result
    }

    private func carryOut(_ output: Simulator.Output) {
        switch output {
        case .send(let id, let bytes):
            counts.bytesSent += bytes.count
            sockets[id]?.send(doors.wrappers[id]?.wrap(bytes) ?? bytes)
        case .close(let id): sockets[id]?.close(.afterFlush)
        case .halfClose(let id): sockets[id]?.endStream()
        case .reset(let id): sockets[id]?.close(.reset)
        case .event(let event):
            counts.add(event)
            sink(event)
        case .entry(let entry): journal.add(entry)
        case .stopListening(let dc): stopListening(at: dc)
        case .order: break
        }
    }

    private func armTimer() {
        let next = simulator.nextTick
        guard next != armedFor else { return }
        armedFor = next
        timer?.arm(after: next.flatMap(wait))
    }

    /// How long it takes until then; `nil` if the clock stands still before it.
    private func wait(until time: Timestamp) -> Duration? {
        let wait = time - now
        return frozenAt != nil && wait > .zero ? nil : wait
    }
}

extension StreamSocket.EndReason {
    /// The reason as the simulation knows it.
    fileprivate var end: ConnectionEnd {
        switch self {
        case .peerClosed: .client(.closed)
        case .reset: .client(.reset)
        case .error(let code): .error(code)
        case .closedByUs: .dcsim(.closed)
        case .resetByUs: .dcsim(.reset)
        case .outputOverflow: .dcsim(.closed, because: .slowReader)
        }
    }
}
