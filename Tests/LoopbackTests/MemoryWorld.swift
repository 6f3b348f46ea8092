import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import Scenarios
import Simulation
import TL

/// A simulation and its clients in memory: no sockets, no waits, a clock that commands move.
actor MemoryWorld: TestedWorld {
    private var simulator: Simulator
    private var now: Timestamp
    private let start: Timestamp
    private var engines: [ConnectionID: ClientEngine] = [:]
    private var answers: [ConnectionID: [MessageID: Result<TLReader, RPCError>]] = [:]
    private var entries: [JournalEntry] = []
    private var concluded: CommandResult?
    private var lastSeed: UInt64 = 0

    init(_ text: String, now: Timestamp) throws {
        let file = try ScenarioFile(text, name: "world.yaml")
        self.now = now
        start = now
        simulator = Simulator(world: file.world.world(seed: 1, now: now), rsaKeys: [.builtIn], seed: 1)
        for (number, dc) in file.world.dcs.enumerated() {
            let endpoint = Endpoint(host: "127.0.0.1", port: 1000 + number)
            simulator.world.setEndpoints([endpoint], of: dc.id)
        }
        simulator.begin(file.script, now: now)
    }

    func journal() -> [JournalEntry] {
        settle()
        return entries
    }

    func answer(to line: String) -> String {
        do throws(CommandMistake) {
            let command = try CommandTable.command(of: line)
            concluded = nil
            let result = simulator.perform(command, as: line, now: now)
            settle()
            return (result ?? concluded ?? .refused(.worldIsGone)).reply.description
        } catch {
            return CommandResult.refused(.mistake(error)).reply.description
        }
    }

    // MARK: Clients

    func newClient(at dc: DCID) throws -> any TestedClient {
        settle()
        guard !simulator.isDown(dc) else { throw ClientError.connection("refused") }
        lastSeed += 1
        let options = ClientKeyExchange.Options(keys: [RSAPrivateKey.builtIn.publicKey])
        var engine = ClientEngine(exchange: options, seed: lastSeed)
        let id = simulator.connect(
            to: dc,
            peer: HostPort(host: "127.0.0.1", port: Int(lastSeed)),
            local: "127.0.0.1:1",
            localHost: "127.0.0.1",
            now: now
        )
        engine.start(now: now)
        engines[id] = engine
        settle()
        guard engines[id]?.key != nil else { throw ClientError.connection("there is no key") }
        return MemoryClient(world: self, id: id)
    }

    fileprivate func ask(_ call: TLObject, on id: ConnectionID) throws -> Result<TLValue, RPCError> {
        settle()
        let codec = ObjectCodec()
        let layer = codec.schema.layers.upperBound
        guard let method = codec.schema.combinator(named: call.name, layer: layer) else {
            throw ClientError.malformed("no method \(call.name)")
        }
        let query = Introduction.around(try codec.encode(call, layer: layer), layer: layer)
        guard let message = engines[id]?.ask(query, now: now) else { throw ClientError.connection("closed") }
        settle()
        switch answers[id]?.removeValue(forKey: message) {
        case nil: throw ClientError.connection("no answer")
        case .failure(let error): return .failure(error)
        case .success(var reader): return .success(try codec.decode(&reader, as: method.result))
        }
    }

    fileprivate func close(_ id: ConnectionID) {
        engines[id] = nil
        simulator.disconnected(id, .client(.closed), now: now)
        settle()
    }

    // MARK: Outputs

    /// Passes on what is ready, until nobody has anything to say.
    private func settle() {
        for _ in 0..<100 {
            var isQuiet = true
            for id in engines.keys.sorted(by: { $0.number < $1.number }) {
                guard let bytes = engines[id]?.takeOutput(), !bytes.isEmpty else { continue }
                isQuiet = false
                simulator.receive(bytes, on: id, now: now)
            }
            for output in simulator.takeOutputs() {
                isQuiet = false
                carryOut(output)
            }
            if isQuiet { return }
        }
        preconditionFailure("clients and simulator never come to rest")
    }

    private func carryOut(_ output: Simulator.Output) {
        switch output {
        case .send(let id, let bytes): deliver(bytes.bytes, to: id)
        case .close(let id): end(id, .dcsim(.closed))
        case .reset(let id): end(id, .dcsim(.reset))
        case .entry(let entry): entries.append(entry)
        case .order(let order): concluded = simulator.conclude(.success(carryOut(order)), now: now)
        case .halfClose, .event, .stopListening: break
        }
    }

    private func deliver(_ bytes: [UInt8], to id: ConnectionID) {
        for incoming in (try? engines[id]?.receive(bytes, now: now)) ?? [] {
            if case .answer(let message, let result) = incoming {
                answers[id, default: [:]][message] = result
            }
        }
    }

    private func end(_ id: ConnectionID, _ end: ConnectionEnd) {
        engines[id] = nil
        simulator.disconnected(id, end, now: now)
    }

    /// Does for a command what a shell with sockets and a clock does.
    private func carryOut(_ order: ShellOrder) -> ShellReport {
        switch order {
        case .readClock:
            return ShellReport(clockLead: now - start)
        case .advanceClock(let duration):
            now = now + duration
            return ShellReport()
        case .listen(let dc):
            return ShellReport(endpoints: simulator.world[dc]?.endpoints ?? [])
        case .replaceAddresses(_, let isCDN, let addresses):
            return ShellReport(endpoints: addresses.map { $0.endpoint(isCDN: isCDN) })
        }
    }
}

private struct MemoryClient: TestedClient {
    let world: MemoryWorld
    let id: ConnectionID

    func ask(_ call: TLObject) async throws -> Result<TLValue, RPCError> {
        try await world.ask(call, on: id)
    }

    func close() async { await world.close(id) }
}
