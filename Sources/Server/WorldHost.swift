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
    var clock: WorldClock
    lazy var listeners = makeListeners()
    var clients = Clients()
    /// The proxies in front of it.
    var doors: Doors
    var descriptors = OpenDescriptors()
    /// What has happened, counted.
    package private(set) var counts = EventCounts()
    /// What the scenario says, if there is one.
    var script = Script()
    /// Whether there is a journal.
    var hasBegun = false
    /// What has happened since the scenario began.
    var journal = Journal()
    /// Whether it listens.
    private(set) var isRunning = false
    let keeper: (any StateKeeper)?
    private(set) var timer: LoopTimer?
    private var armedFor: Timestamp?
    private var commands: CommandLines?
    /// The simulation as it is when it begins at a time.
    private let beginning: @Sendable (Timestamp) -> Simulator
    private let onKeeperFailure: @Sendable (any Error) -> Void
    private let sink: EventSink

    /// The loop, which makes its handlers and this actor one.
    package nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    /// The world's time.
    var now: Timestamp { clock.now }

    /// A host that does not listen yet.
    ///
    /// - Parameters:
    ///   - simulator: the simulation.
    ///   - beginning: what it is when it begins anew, at a time of the world's clock.
    ///   - clockOffset: how far the world's clock is ahead of the system's.
    ///   - frozenAt: the time of the system at which the clock stands still, until it is advanced by command.
    ///   - keeper: where its state is kept; `nil` keeps it in memory only.
    ///   - label: the name of its queue in debuggers.
    ///   - onKeeperFailure: the state could not be kept; nothing is sent any more, and the world should end.
    ///   - sink: takes the events.
    package init(
        _ simulator: Simulator,
        beginning: @escaping @Sendable (Timestamp) -> Simulator,
        clockOffset: Duration = .zero,
        frozenAt: Timestamp? = nil,
        keeper: sending (any StateKeeper)? = nil,
        label: String = "dcsim.world",
        onKeeperFailure: @escaping @Sendable (any Error) -> Void = { _ in },
        sink: @escaping EventSink
    ) {
        loop = EventLoop(label: label)
        clock = WorldClock(lead: clockOffset, stoppedAt: frozenAt)
        doors = Doors(seed: simulator.seed)
        self.simulator = simulator
        self.beginning = beginning
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
        try listeners.begin(plan)
        tellEndpoints()
        timer = LoopTimer(on: loop) { [weak self] in self?.assumeIsolated { $0.tick() } }
        isRunning = true
    }

    /// Tells the world where it listened when it began.
    private func tellEndpoints() {
        for dataCenter in simulator.world.dataCenters {
            simulator.world.setEndpoints(listeners.firstEndpoints[dataCenter.id] ?? [], of: dataCenter.id)
        }
    }

    private func makeListeners() -> Listeners {
        let handlers = Listeners.Handlers(
            accepted: { [weak self] socket, number in
                self?.assumeIsolated { $0.accept(socket, by: number) }
            },
            opened: { [weak self] in self?.assumeIsolated { $0.descriptors.opened() } },
            closed: { [weak self] in self?.assumeIsolated { $0.descriptors.closed() } }
        )
        return Listeners(on: loop, handlers)
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
        isRunning = false
        listeners.closeAll()
        closeDoors()
        clients.closeAll()
        timer?.disarm()
        commands?.close()
        journal.finish()
    }

    /// Lets the simulation be what it was at the start, and forgets all who were connected.
    func beginAnew(clockOffset: (Timestamp) -> Duration) {
        clients.abandonAll { [weak self] in self?.assumeIsolated { $0.descriptors.closed() } }
        doors.sendAway(.reset)
        clock.set(clockOffset)
        simulator = beginning(now)
        tellEndpoints()
        armedFor = nil
        timer?.disarm()
        journal.restart()
        if hasBegun { begin(script) } else { carryOutputs() }
    }

    // MARK: Connections

    private func accept(_ socket: StreamSocket, by number: Int) {
        guard let place = listeners[number] else { return }
        let id = simulator.connect(
            to: place.servingDC,
            toldAs: place.dc,
            peer: socket.peerAddress.place,
            local: socket.localAddress.description,
            localHost: socket.localAddress.host,
            now: now
        )
        clients.add(id, on: socket)
        descriptors.opened()
        socket.start(onBytes: received(from: id), onEnd: ended(id))
        carryOutputs()
    }

    /// What hears a client.
    func received(from id: ConnectionID) -> @Sendable ([UInt8]) -> Void {
        { [weak self] bytes in self?.assumeIsolated { $0.unwrap(bytes, from: id) } }
    }

    /// What hears that a connection has ended.
    func ended(_ id: ConnectionID) -> @Sendable (StreamSocket.EndReason) -> Void {
        { [weak self] reason in self?.assumeIsolated { $0.forget(id, reason) } }
    }

    private func unwrap(_ bytes: [UInt8], from id: ConnectionID) {
        do throws(Clients.Broken) {
            let opened = try clients.unwrap(bytes, from: id)
            if !opened.isEmpty { receive(opened, on: id) }
        } catch {
            let peer = clients.address(of: id)?.description ?? ""
            simulator.turnedAway(by: error.kind, peer: peer, reason: error.reason, now: now)
            carryOutputs()
            clients.close(id, .afterFlush)
        }
    }

    func receive(_ bytes: [UInt8], on id: ConnectionID) {
        counts.bytesReceived += bytes.count
        simulator.receive(bytes, on: id, now: now)
        carryOutputs()
    }

    private func forget(_ id: ConnectionID, _ reason: StreamSocket.EndReason) {
        clients.remove(id)
        simulator.disconnected(id, reason.end, now: now)
        carryOutputs()
        descriptors.closed()
    }

    private func tick() {
        // On a clock that stands still a deadline that is left is not due again.
        if !clock.isStopped { armedFor = nil }
        simulator.tick(now: now)
        carryOutputs()
    }

    // MARK: Outputs

    /// Does what the simulator says until it says nothing more.
    ///
    /// - Returns: what came of the command that it did something for.
    @discardableResult
    func carryOutputs() -> CommandResult? {
        var result: CommandResult?
        while true {
            do {
                try keeper?.save(&simulator)
            } catch {
                stop()
                onKeeperFailure(error)
                return nil
            }
            let outputs = simulator.takeOutputs()
            if outputs.isEmpty { break }
            for output in outputs {
                let concluded = carryOut(output)
                result = result ?? concluded
            }
        }
        armTimer()
        return result
    }

    private func carryOut(_ output: Simulator.Output) -> CommandResult? {
        switch output {
        case .send(let id, let bytes):
            counts.bytesSent += bytes.count
            clients.send(bytes, to: id)
        case .close(let id): clients.close(id, .afterFlush)
        case .halfClose(let id): clients.endStream(to: id)
        case .reset(let id): clients.close(id, .reset)
        case .event(let event):
            counts.add(event)
            sink(event)
        case .entry(let entry): journal.add(entry)
        case .stopListening(let dc): listeners.stop(at: dc)
        case .order(let order):
            // What it did is reported at a time after it.
            let report = carryOut(order)
            return simulator.conclude(report, now: now)
        }
        return nil
    }

    private func armTimer() {
        let next = simulator.nextTick
        guard next != armedFor else { return }
        armedFor = next
        timer?.arm(after: next.flatMap(clock.wait))
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
