public import DataCenters
public import MTProto
public import MTProtoCrypto
public import Primitives
public import Scenarios
public import TL

/// A whole simulation as one value: the world, the protocol state of each DC, and the randomness.
///
/// Rules of this file and its extensions:
/// - Bytes and time go in; `send`, `close` and `event` come out, in the order in which they have to be done.
/// - The same seed and the same inputs give the same outputs, byte for byte.
///
/// The order of one round: the DC's protocol state takes the bytes; frame by frame, each query it hands out goes
/// through the pipeline and is answered; queries that waited for those answers are tried again; then everything
/// that is ready is sealed and sent.
public struct Simulator: Sendable {
    /// What the shell is to do.
    public enum Output: Sendable {
        /// Write these bytes to the connection.
        case send(ConnectionID, [UInt8])
        /// Close the connection once everything before is written.
        case close(ConnectionID)
        /// Tell the log.
        case event(Event)
        /// Keep an entry of the journal.
        case entry(JournalEntry)
        /// Do what the timeline says, once everything before is done.
        case act(TimelineStep.Action)
    }

    /// Where a connection came in.
    struct Place {
        let dc: DCID
        let localHost: String
        let peerHost: String
    }

    /// Accounts, codes, logins, addresses.
    public var world: World
    /// Which methods and constructors there are.
    public let schema: Schema
    /// The seed that everything random in this run follows from.
    public let seed: UInt64

    var servers: [DCID: MTProtoServer] = [:]
    var clients = Tracked<KeyPlace, ClientInfo>()
    var waiting: [WaitingRequest] = []
    var random: SeededGenerator
    var connections: [ConnectionID: Place] = [:]
    var outputs: [Output] = []
    /// DCs that may have something to send.
    var touched: Set<DCID> = []
    var director: Director?
    private var lastConnection = 0

    /// A simulation of `world`; `rsaKeys` are offered by every DC that is no CDN, in this order.
    ///
    /// `run` counts how often this world was started with a kept state: each start draws other numbers.
    public init(
        world: World,
        rsaKeys: [RSAPrivateKey],
        schema: Schema = .builtIn,
        seed: UInt64,
        run: UInt64 = 0
    ) {
        self.world = world
        self.schema = schema
        self.seed = seed
        random = SeededGenerator(seed: seed &+ run &* 0x9e37_79b9)
        for dataCenter in world.dataCenters {
            let keys = dataCenter.isCDN ? [.builtInCDN] : rsaKeys
            servers[dataCenter.id] = MTProtoServer(
                dc: dataCenter.id,
                rsaKeys: keys,
                isTestOnly: world.settings.isTestMode
            )
        }
    }

    // MARK: Connections

    /// A client has connected to a DC.
    ///
    /// - Parameters:
    ///   - dc: the DC that listens on the address.
    ///   - peer: the client's address and port.
    ///   - local: the address by which the client reached us, for the log.
    ///   - localHost: its host part, for `dc_options` of worlds that listen everywhere.
    ///   - now: the time.
    /// - Returns: the number of its connection.
    public mutating func connect(
        to dc: DCID,
        peer: String,
        local: String,
        localHost: String,
        now: Timestamp
    ) -> ConnectionID {
        lastConnection += 1
        let connection = ConnectionID(lastConnection)
        connections[connection] = Place(dc: dc, localHost: localHost, peerHost: Self.host(of: peer))
        // `dcOption.secret` is 16 bytes, or 17 of which the first says how to pad.
        let secrets = world[dc]?.endpoints.compactMap { $0.secret.map { Array($0.suffix(16)) } } ?? []
        servers[dc]?.open(connection, secrets: secrets.filter { $0.count == 16 }, now: now)
        note(.connected(peer: peer, local: local), dc: dc, on: connection, now: now)
        return connection
    }

    /// Bytes have come in on a connection.
    public mutating func receive(_ bytes: [UInt8], on connection: ConnectionID, now: Timestamp) {
        guard let dc = connections[connection]?.dc else { return }
        servers[dc]?.take(bytes, on: connection, now: now)
        while servers[dc]?.receiveFrame(on: connection, now: now, random: &random) == true {
            carryOutPending(at: dc, now: now)
        }
        settle(dc, now: now)
        followTimeline(now: now)
    }

    /// A connection has ended, whoever closed it.
    public mutating func disconnected(_ connection: ConnectionID, reason: String, now: Timestamp) {
        guard let dc = connections.removeValue(forKey: connection)?.dc else { return }
        servers[dc]?.closed(connection)
        note(.disconnected(reason: reason), dc: dc, on: connection, now: now)
        followTimeline(now: now)
    }

    // MARK: Time

    /// When `tick` wants to be called; `nil` while nothing waits.
    public var nextTick: Timestamp? {
        let deadlines = servers.values.compactMap(\.nextTick) + waiting.map(\.deadline)
        return (deadlines + [world.moves.nextDue, director?.engine.nextDue].compactMap(\.self)).min()
    }

    /// Does what is due by now.
    public mutating func tick(now: Timestamp) {
        change(now: now) { $0.finishMoves(now: now) }
        for dc in servers.keys.sorted() {
            if let next = servers[dc]?.nextTick, next <= now { servers[dc]?.tick(now: now) }
            settle(dc, now: now)
        }
        followTimeline(now: now)
    }

    /// Changes the world from outside.
    ///
    /// The log is told, and the clients that it concerns, as if a request had changed it.
    public mutating func change<Result, Failure: Error>(
        now: Timestamp,
        _ change: (inout World) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let result = try change(&world)
        guard let first = world.dataCenters.first?.id else { return result }
        tellFacts(dc: first, now: now, caller: nil)
        while let next = touched.min() { settle(next, now: now) }
        followTimeline(now: now)
        return result
    }

    // MARK: Outputs

    /// Takes what is to be done, in order.
    public mutating func takeOutputs() -> [Output] {
        defer { outputs = [] }
        return outputs
    }

    /// The host part of `127.0.0.1:443` or `[::1]:443`.
    private static func host(of address: String) -> String {
        let host = address.lastIndex(of: ":").map { address[..<$0] } ?? address[...]
        return String(host.drop { $0 == "[" }.prefix { $0 != "]" })
    }

    mutating func note(_ kind: Event.Kind, dc: DCID?, on connection: ConnectionID?, now: Timestamp) {
        let event = Event(time: now, dc: dc, connection: connection, kind: kind)
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
        while true {
            let isIdle = !carryOutPending(at: dc, now: now)
            resumeWaiting(at: dc, now: now)
            servers[dc]?.flush(now: now, random: &random)
            if isIdle, servers[dc]?.hasOutputs != true { return }
        }
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
            outputs.append(.send(connection, bytes))
        case .close(let connection), .reset(let connection):
            outputs.append(.close(connection))
        case .event(let connection, let event):
            note(.transport(event), dc: dc, on: connection, now: now)
            guard case .keyDestroyed(let keyID) = event else { return }
            forget(KeyPlace(dc: dc, keyID: keyID))
            tellFacts(dc: dc, now: now, caller: nil)
        case .request(let request):
            receive(request, dc: dc, now: now)
        }
    }

    /// Tells the log what has become so, and does what follows from it for keys.
    mutating func tellFacts(dc: DCID, now: Timestamp, caller: SessionKey?) {
        for fact in world.takeFacts() {
            note(.world(fact), dc: fact.dc ?? dc, on: nil, now: now)
            dropKeys(as: fact, caller: caller?.keyID)
            push(as: fact, caller: caller, now: now)
        }
    }

    mutating func forget(_ place: KeyPlace) {
        clients[place] = nil
        world.forget(place)
    }
}
