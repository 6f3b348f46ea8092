package import DataCenters
package import Events
package import MTProto
package import MTProtoCrypto
package import Primitives
package import Scenarios
package import TL

/// A whole simulation as one value: the world, the protocol state of each DC, and the randomness.
///
/// Rules of this file and its extensions:
/// - Bytes and time go in; `send`, `close` and `event` come out, in the order in which they have to be done.
/// - The same seed and the same inputs give the same outputs, byte for byte.
///
/// The order of one round: the DC's protocol state takes the bytes; frame by frame, each query it hands out goes
/// through the pipeline and is answered; queries that waited for those answers are tried again; then everything
/// that is ready is sealed and sent.
package struct Simulator: Sendable {
    /// What the shell is to do.
    package enum Output: Sendable {
        /// Write these bytes to the connection.
        case send(ConnectionID, OutgoingBuffer)
        /// Close the connection once everything before is written.
        case close(ConnectionID)
        /// End our side of the connection once everything before is written, and read on.
        case halfClose(ConnectionID)
        /// Break the connection off with a reset.
        case reset(ConnectionID)
        /// Tell the log.
        case event(Event)
        /// Keep an entry of the journal.
        case entry(JournalEntry)
        /// Listen no more where this DC answers, until it is ordered.
        case stopListening(DCID)
        /// Do this for a command, and `conclude`.
        case order(ShellOrder)
    }

    /// Accounts, codes, logins, addresses.
    package var world: World
    /// Which methods and constructors there are.
    package let schema: Schema
    /// The seed that everything random in this run follows from.
    package let seed: UInt64

    var servers: [DCID: MTProtoServer] = [:]
    var clients = Tracked<KeyPlace, ClientInfo>()
    var waiting: [WaitingRequest] = []
    var connections: Connections
    var clocks = Clocks()
    var outputs: [Output] = []
    /// DCs that may have something to send.
    var touched: Set<DCID> = []
    var director: Director?
    /// The command that waits for the shell.
    var commandInHand: CommandInHand?
    /// DCs that are not to be reached.
    var downDCs: Set<DCID> = []

    /// A simulation of `world`; `rsaKeys` are offered by every DC that is no CDN, in this order.
    ///
    /// `run` counts how often this world was started with a kept state: each start draws other numbers.
    package init(
        world: World,
        rsaKeys: [RSAPrivateKey],
        schema: Schema = .builtIn,
        seed: UInt64,
        run: UInt64 = 0
    ) {
        self.world = world
        self.schema = schema
        self.seed = seed
        let source = SeededGenerator(seed: seed &+ run &* 0x9e37_79b9)
        self.world.random = source.fork("world")
        connections = Connections(random: source.fork("links"))
        let updateRules = updateRules
        for dataCenter in world.dataCenters {
            let keys = dataCenter.isCDN ? [.builtInCDN] : rsaKeys
            servers[dataCenter.id] = MTProtoServer(
                dc: dataCenter.id,
                rsaKeys: keys,
                isTestOnly: world.settings.isTestMode,
                random: source.fork("DC \(dataCenter.id)")
            )
            servers[dataCenter.id]?.judgesSequenceNumbers = world.settings.sequenceNumbersAreStrict
            servers[dataCenter.id]?.sendsAnswersApart = world.settings.latency != nil
            servers[dataCenter.id]?.updateRules = updateRules
        }
    }

    // MARK: Connections

    /// A client has connected to a DC.
    ///
    /// - Parameters:
    ///   - dc: the DC that answers there.
    ///   - toldDC: the DC that clients are told the address belongs to; `nil` for the same.
    ///   - peer: the client's address and port.
    ///   - local: the address by which the client reached us, for the log.
    ///   - localHost: its host part, for `dc_options` of worlds that listen everywhere.
    ///   - way: whether it came straight, or by a proxy.
    ///   - now: the time.
    /// - Returns: the number of its connection.
    package mutating func connect(
        to dc: DCID,
        toldAs toldDC: DCID? = nil,
        peer: HostPort,
        local: String,
        localHost: String,
        by way: ConnectionWay = .direct,
        now: Timestamp
    ) -> ConnectionID {
        let connection = connections.open(
            to: dc,
            toldAs: toldDC ?? dc,
            localHost: localHost,
            peerHost: peer.host
        )
        let time = protocolTime(now, at: dc)
        if case .mtproxy(let secret, _) = way {
            servers[dc]?.open(connection, through: secret, now: time)
        } else {
            let secrets = secrets(of: [dc] + [toldDC].compactMap(\.self).filter { $0 != dc })
            servers[dc]?.open(connection, secrets: secrets, now: time)
        }
        let event = ConnectedEvent(peer: peer.description, local: local, through: way.sentence)
        note(event, dc: dc, on: connection, now: now)
        if let latency = world.settings.latency { connections.lengthen(connection, by: latency) }
        for flaw in linkFlaws(of: connection, at: dc, now: now) { spoil(connection, with: flaw, now: now) }
        followTimeline(now: now)
        return connection
    }

    /// The obfuscation secrets that a client may have for an address of these DCs.
    private func secrets(of dcs: [DCID]) -> [[UInt8]] {
        // `dcOption.secret` is 16 bytes, or 17 of which the first says how to pad.
        let secrets = dcs.flatMap { world[$0]?.endpoints ?? [] }
            .compactMap { $0.secret.map { Array($0.suffix(16)) } }
        return secrets.filter { $0.count == 16 }
    }

    /// Bytes have come in on a connection.
    package mutating func receive(_ bytes: [UInt8], on connection: ConnectionID, now: Timestamp) {
        guard let dc = connections[connection]?.dc, !connections.isDeaf(connection) else { return }
        let time = protocolTime(now, at: dc)
        servers[dc]?.take(bytes, on: connection, now: time)
        while receiveFrame(on: connection, dc: dc, now: now) { carryOutPending(at: dc, now: now) }
        settle(dc, now: now)
        followTimeline(now: now)
    }

    /// A connection has ended, whoever ended it.
    package mutating func disconnected(_ connection: ConnectionID, _ end: ConnectionEnd, now: Timestamp) {
        guard let place = connections.remove(connection) else { return }
        servers[place.dc]?.closed(connection)
        let event = DisconnectedEvent(end.because(of: place.timeout))
        note(event, dc: place.dc, on: connection, now: now)
        settle(place.dc, now: now)
        followTimeline(now: now)
    }

    // MARK: Time

    /// When `tick` wants to be called; `nil` while nothing waits.
    ///
    /// It changes nothing; but what may change is looked at where it lies, and not copied for each frame.
    package var nextTick: Timestamp? {
        mutating get {
            var next = [world.moves.nextDue, connections.nextDue, director?.engine.nextDue].compactMap(\.self)
            next += waiting.map(\.deadline)
            for place in servers.indices {
                guard let tick = servers.values[place].nextTick else { continue }
                next.append(worldTime(tick, at: servers.keys[place]))
            }
            return next.min()
        }
    }

    /// Does what is due by now.
    package mutating func tick(now: Timestamp) {
        doWhatIsDue(now: now)
        followTimeline(now: now)
    }

    /// Does what is due by now but for the timeline.
    mutating func doWhatIsDue(now: Timestamp) {
        passOn(now: now)
        change(now: now) { $0.finishMoves(now: now) }
        for dc in servers.keys.sorted() {
            let time = protocolTime(now, at: dc)
            if let next = servers[dc]?.nextTick, next <= time { servers[dc]?.tick(now: time) }
            settle(dc, now: now)
        }
    }

    /// Changes the world from outside.
    ///
    /// The log is told, and the clients that it concerns, as if a request had changed it.
    package mutating func change<Result, Failure: Error>(
        now: Timestamp,
        _ change: (inout World) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let result = try change(&world)
        guard let first = world.dataCenters.first?.id else { return result }
        tellFacts(dc: first, now: now, caller: nil)
        while let next = touched.min() { settle(next, now: now) }
        return result
    }

    // MARK: Outputs

    /// Takes what is to be done, in order.
    package mutating func takeOutputs() -> [Output] {
        defer { outputs = [] }
        return outputs
    }

    mutating func note(_ what: some EventKind, dc: DCID?, on connection: ConnectionID?, now: Timestamp) {
        let event = Event(time: now, dc: dc, connection: connection, what: what)
        outputs.append(.event(event))
        guard director != nil else { return }
        record(event)
    }

    /// Works until neither the DC, nor any other that it made busy, has anything left to do now.
    mutating func settle(_ dc: DCID, now: Timestamp) {
        touched.insert(dc)
        while let next = touched.min() {
            touched.remove(next)
            settleAlone(next, now: now)
        }
    }

    private mutating func settleAlone(_ dc: DCID, now: Timestamp) {
        let time = protocolTime(now, at: dc)
        carryOutPending(at: dc, now: now)
        repeat {
            resumeWaiting(at: dc, now: now)
            servers[dc]?.flush(now: time)
        } while carryOutPending(at: dc, now: now)
    }

    /// Carries out what the DC wants done now; whether that was anything.
    @discardableResult
    private mutating func carryOutPending(at dc: DCID, now: Timestamp) -> Bool {
        let pending = servers[dc]?.takeOutputs() ?? []
        for output in pending { carryOut(output, dc: dc, now: now) }
        return !pending.isEmpty
    }

    private mutating func carryOut(_ output: MTProto.Output, dc: DCID, now: Timestamp) {
        switch output {
        case .send(let connection, let bytes):
            write(bytes, to: connection, now: now)
        case .close(let connection):
            close(connection, now: now)
        case .reset(let connection):
            breakOff(connection)
        case .event(let connection, let event):
            take(event, dc: dc, on: connection, now: now)
        case .request(let request):
            receive(request, dc: dc, now: now)
        }
    }

    /// Tells the log what happened in the protocol of a DC, and does what follows from it.
    private mutating func take(
        _ event: ProtocolEvent,
        dc: DCID,
        on connection: ConnectionID,
        now: Timestamp
    ) {
        let what = event.kind { key in
            servers.keys.sorted().first { $0 != dc && servers[$0]?.keys[key] != nil }
        }
        if let what { note(what, dc: dc, on: connection, now: now) }
        switch event {
        case .keyDestroyed(let keyID):
            forget(KeyPlace(dc: dc, keyID: keyID))
            tellFacts(dc: dc, now: now, caller: nil)
        case .timedOut(let timeout): connections.giveUp(connection, because: timeout)
        default: break
        }
    }

    /// Tells the log what has become so, and does what follows from it for keys.
    mutating func tellFacts(dc: DCID, now: Timestamp, caller: SessionKey?) {
        for fact in world.takeFacts() {
            note(WorldEvent(fact), dc: fact.dc ?? dc, on: nil, now: now)
            dropKeys(as: fact, caller: caller?.keyID)
            push(as: fact, caller: caller, now: now)
        }
    }

    mutating func forget(_ place: KeyPlace) {
        clients[place] = nil
        world.forget(place)
    }
}
