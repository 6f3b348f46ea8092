import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Scenarios
import Simulation
import TL
import Testing

/// A simulation and clients in memory: virtual time, no sockets, bounded steps.
struct Pair {
    static let start = Timestamp(seconds: 1_700_000_000)

    var simulator: Simulator
    var now = Pair.start
    private(set) var events: [Event] = []
    /// What the scenario's journal says.
    private(set) var journal: [JournalEntry] = []
    /// How many times a DC wrote something.
    private(set) var writes = 0
    /// Everything that the DCs sent, in order.
    private(set) var sent: [UInt8] = []
    private(set) var closed: [ConnectionID] = []
    private(set) var reset: [ConnectionID] = []
    private(set) var halfClosed: [ConnectionID] = []
    private var clients: [ConnectionID: ClientEngine] = [:]
    private var answers: [ConnectionID: [MessageID: Result<TLReader, RPCError>]] = [:]
    private var transportErrors: [ConnectionID: [Int32]] = [:]
    private var notices: [ConnectionID: [ConstructorID]] = [:]
    private var lastSeed: UInt64 = 0
    private var lifetimes: [ConnectionID: Int32] = [:]

    init(
        dcs: Int = 5,
        seed: UInt64 = 1,
        schema: Schema = .builtIn,
        besides: [DataCenter] = [],
        isTestMode: Bool = false,
        hasStrictSequenceNumbers: Bool = false
    ) {
        var settings = WorldSettings()
        settings.sequenceNumbersAreStrict = hasStrictSequenceNumbers
        settings.isTestMode = isTestMode
        self.init(settings: settings, dcs: dcs, seed: seed, schema: schema, besides: besides)
    }

    init(
        settings: WorldSettings,
        dcs: Int = 5,
        seed: UInt64 = 1,
        schema: Schema = .builtIn,
        besides: [DataCenter] = []
    ) {
        let world = World(dataCenters: DataCenter.onLoopback(count: dcs) + besides, settings: settings)
        simulator = Simulator(world: world, rsaKeys: [.builtIn], schema: schema, seed: seed)
    }

    /// Follows a scenario of five DCs from now on.
    mutating func follow(_ scenario: String) throws {
        simulator.begin(try ScenarioFile("dcs: 5\n" + scenario, name: "s.yaml").script, now: now)
        settle()
    }

    // MARK: Connections

    /// Connects a client; without a key it makes one.
    ///
    /// Clients with the same seed have the same session.
    mutating func connect(
        to dc: DCID,
        key: AuthKey? = nil,
        transport: TransportKind = .intermediate,
        obfuscated: Bool = false,
        expiresInSeconds: Int32? = nil,
        dcField: Int32? = nil,
        seed: UInt64? = nil,
        trusting trusted: RSAPublicKey = RSAPrivateKey.builtIn.publicKey
    ) -> ConnectionID {
        lastSeed += 1
        var options = ClientKeyExchange.Options(keys: [trusted])
        options.expiresInSeconds = expiresInSeconds
        options.dcField = dcField
        var engine = ClientEngine(
            transport: transport,
            obfuscated: obfuscated,
            exchange: options,
            key: key,
            seed: seed ?? lastSeed
        )
        let connection = simulator.connect(
            to: dc,
            peer: HostPort(host: "127.0.0.1", port: 1),
            local: "127.0.0.1:2",
            localHost: "127.0.0.1",
            now: now
        )
        engine.start(now: now)
        clients[connection] = engine
        lifetimes[connection] = expiresInSeconds
        settle()
        return connection
    }

    mutating func disconnect(_ connection: ConnectionID) {
        clients[connection] = nil
        simulator.disconnected(connection, .client(.closed), now: now)
        settle()
    }

    func key(_ connection: ConnectionID) -> AuthKey? { clients[connection]?.key }

    /// A permanent key made at a DC.
    mutating func makeKey(at dc: DCID) throws -> AuthKey {
        let connection = connect(to: dc)
        let key = key(connection)
        return try #require(key)
    }

    func transportErrors(_ connection: ConnectionID) -> [Int32] { transportErrors[connection] ?? [] }

    /// What the DCs said without being asked.
    func notices(_ connection: ConnectionID) -> [ConstructorID] { notices[connection] ?? [] }

    // MARK: Queries

    /// Sends an encoded query; gives the id it will be answered under.
    mutating func send(_ query: [UInt8], on connection: ConnectionID) -> MessageID? {
        let id = clients[connection]?.ask(query, now: now)
        settle()
        return id
    }

    /// Sends queries in frames of their own that arrive together; gives their ids.
    mutating func sendTogether(_ queries: [[UInt8]], on connection: ConnectionID) -> [MessageID] {
        let ids = queries.compactMap { clients[connection]?.ask($0, now: now) }
        settle()
        return ids
    }

    /// Sends `auth.bindTempAuthKey` without any wrapper, as Telegram Desktop does, and gives its answer.
    ///
    /// The binding ends in `seconds`, by default a second before the key does; `change` spoils the call.
    mutating func bindAnswer(
        _ connection: ConnectionID,
        to permanent: AuthKey,
        expiresIn seconds: Int32? = nil,
        _ change: (inout TLObject) -> Void = { _ in }
    ) throws -> Result<TLReader, RPCError>? {
        guard var client = clients[connection], let temporary = client.key else { return nil }
        let end = Int32(now.seconds) + (seconds ?? (lifetimes[connection] ?? 3600) - 1)
        let sessionID = client.sessionID
        let id = client.ask(now: now) { id in
            var random = SeededGenerator(seed: 9)
            let binding = TemporaryKeyBinding(
                of: temporary.id,
                to: permanent,
                expiresAtSeconds: end,
                sessionID: sessionID.value,
                messageID: id.value,
                using: &random
            )
            var call = TLObject(
                "auth.bindTempAuthKey",
                [
                    "perm_auth_key_id": .number(binding.permanentKeyID.value),
                    "nonce": .number(binding.nonce),
                    "expires_at": .number(Int64(binding.expiresAtSeconds)),
                    "encrypted_message": .bytes(binding.encryptedMessage),
                ]
            )
            change(&call)
            return (try? ObjectCodec().encode(call, layer: 229)) ?? []
        }
        clients[connection] = client
        settle()
        return answer(id, on: connection)
    }

    /// Takes the answer to a query, once it is there.
    mutating func answer(_ id: MessageID?, on connection: ConnectionID) -> Result<TLReader, RPCError>? {
        id.flatMap { answers[connection]?.removeValue(forKey: $0) }
    }

    /// Asks an encoded query and gives its answer, undecoded.
    mutating func ask(_ query: [UInt8], on connection: ConnectionID) -> Result<TLReader, RPCError>? {
        let id = send(query, on: connection)
        return answer(id, on: connection)
    }

    /// Asks with `invokeWithLayer` and `initConnection` and decodes the answer.
    mutating func ask(
        _ call: TLObject,
        layer: Layer = 229,
        on connection: ConnectionID
    ) throws -> Result<TLValue, RPCError>? {
        let codec = ObjectCodec(simulator.schema)
        let query = try codec.encode(call, layer: layer)
        guard let method = simulator.schema.combinator(named: call.name, layer: layer) else { return nil }
        switch ask(Pair.introduced(query, layer: layer), on: connection) {
        case nil: return nil
        case .failure(let error): return .failure(error)
        case .success(var reader): return .success(try codec.decode(&reader, as: method.result))
        }
    }

    static func introduced(_ query: [UInt8], layer: Layer = 229, apiID: Int32 = 1) -> [UInt8] {
        withLayer(layer, initConnection(query, apiID: apiID))
    }

    static func withLayer(_ layer: Layer, _ query: [UInt8]) -> [UInt8] {
        var writer = TLWriter(0xda9b_0d0d)
        writer.int(Int32(layer.number))
        writer.raw(query)
        return writer.bytes
    }

    static func initConnection(_ query: [UInt8], apiID: Int32 = 1, device: String = "test") -> [UInt8] {
        var writer = TLWriter(0xc1cd_5ea9)
        writer.int(0)
        writer.int(apiID)
        for text in [device, "1", "1", "en", "", "en"] { writer.string(text) }
        writer.raw(query)
        return writer.bytes
    }

    static func after(_ ids: [MessageID], _ query: [UInt8]) -> [UInt8] {
        var writer = TLWriter(0x3dc4_b4f0)
        writer.longVector(ids.map(\.value))
        writer.raw(query)
        return writer.bytes
    }

    /// Queries without fields.
    static let getConfig = TLWriter(0xc4f9_186b).bytes
    static let getState = TLWriter(0xedd4_882a).bytes

    // MARK: Time

    mutating func advance(by duration: Duration) {
        now = now + duration
        simulator.tick(now: now)
        settle()
    }

    /// Changes the world as an operator would.
    mutating func change(_ change: (inout World) -> Void) {
        simulator.change(now: now, change)
        settle()
    }

    /// Starts to move an account.
    mutating func move(_ user: UserID, to dc: DCID) throws {
        let now = now
        try simulator.change(now: now) { (world) throws(MoveRefusal) in
            try world.move(user, to: dc, now: now)
        }
        settle()
    }

    // MARK: Bytes

    /// Sends raw bytes in place of what the client would say.
    mutating func inject(_ bytes: [UInt8], on connection: ConnectionID) {
        simulator.receive(bytes, on: connection, now: now)
        settle()
    }

    /// Passes on what is ready, until nobody has anything to say.
    mutating func settle() {
        for _ in 0..<100 {
            var isQuiet = true
            for connection in clients.keys.sorted(by: { $0.number < $1.number }) {
                guard let bytes = clients[connection]?.takeOutput(), !bytes.isEmpty else { continue }
                isQuiet = false
                simulator.receive(bytes, on: connection, now: now)
            }
            for output in simulator.takeOutputs() {
                isQuiet = false
                carryOut(output)
            }
            if isQuiet { return }
        }
        preconditionFailure("client and simulator never come to rest")
    }

    /// Does for a command what a shell with sockets and a clock does.
    private mutating func carryOut(_ order: ShellOrder) -> ShellReport {
        switch order {
        case .readClock:
            return ShellReport(clockLead: now - Pair.start)
        case .advanceClock(let duration):
            now = now + duration
            return ShellReport()
        case .listen(let dc):
            return ShellReport(endpoints: simulator.world[dc]?.endpoints ?? [])
        case .replaceAddresses(_, let isCDN, let addresses):
            return ShellReport(endpoints: addresses.map { $0.endpoint(isCDN: isCDN) })
        }
    }

    private mutating func carryOut(_ output: Simulator.Output) {
        switch output {
        case .event(let event): events.append(event)
        case .entry(let entry): journal.append(entry)
        case .stopListening: break
        case .order(let order): _ = simulator.conclude(.success(carryOut(order)), now: now)
        case .close(let connection): closed.append(connection)
        case .reset(let connection): reset.append(connection)
        case .halfClose(let connection): halfClosed.append(connection)
        case .send(let connection, let bytes):
            sent += bytes
            writes += 1
            let incoming = (try? clients[connection]?.receive(bytes.bytes, now: now)) ?? []
            for item in incoming {
                switch item {
                case .answer(let id, let result): answers[connection, default: [:]][id] = result
                case .transportError(let code): transportErrors[connection, default: []].append(code)
                case .notice(let id): notices[connection, default: []].append(id)
                default: break
                }
            }
        }
    }
}

extension Pair: CustomTestStringConvertible {
    var testDescription: String { "a pair" }
}

extension Result where Failure == RPCError {
    var rpcError: RPCError? {
        guard case .failure(let error) = self else { return nil }
        return error
    }
}
