import MTProto
package import MTProtoCrypto
package import Primitives
package import Sockets
package import TL

/// A small MTProto client on one TCP connection, for loopback tests and for `dcsim demo`.
///
/// It introduces itself with its first query and decodes answers with the built-in schema.
package actor Client {
    /// The loop it and its socket run on.
    package nonisolated let loop: EventLoop
    /// The loop, which makes socket handlers and this actor one.
    package nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    /// How long it waits for a connection, a key or an answer.
    package static let patience: Duration = .seconds(10)

    private let codec = ObjectCodec()
    private let layer: Layer
    private let clock: @Sendable () -> Timestamp
    private var engine: ClientEngine
    private var socket: StreamSocket?
    private var isIntroduced = false
    private var whenReady: CheckedContinuation<Result<AuthKey, ClientError>, Never>?
    private var waiting: [MessageID: (method: Combinator, answer: CheckedContinuation<Answer, Never>)] = [:]
    private var failure: ClientError?

    private typealias Answer = Result<Result<TLValue, RPCError>, ClientError>

    /// A client that speaks `layer`; `clock` tells the time.
    ///
    /// Many clients can share a loop.
    package init(
        _ engine: ClientEngine,
        on loop: EventLoop = EventLoop(label: "dcsim.client"),
        layer: Layer = Schema.builtIn.layers.upperBound,
        clock: @escaping @Sendable () -> Timestamp
    ) {
        self.loop = loop
        self.engine = engine
        self.layer = layer
        self.clock = clock
    }

    /// Connects, and makes a key unless it has one already.
    package func connect(to address: SocketAddress) async throws(ClientError) {
        let refusal: SocketError? = await withCheckedContinuation { continuation in
            StreamSocket.connect(to: address, on: loop, timeout: Self.patience) { [weak self] result in
                self?.assumeIsolated { $0.started(result) }
                switch result {
                case .success: continuation.resume(returning: nil)
                case .failure(let error): continuation.resume(returning: error)
                }
            }
        }
        if let refusal { throw .connection("\(refusal)") }
        let ready: Result<AuthKey, ClientError> = await withCheckedContinuation { continuation in
            if let failure { return continuation.resume(returning: .failure(failure)) }
            if let key = engine.key { return continuation.resume(returning: .success(key)) }
            whenReady = continuation
        }
        _ = try ready.get()
    }

    /// Asks a query and gives its answer.
    ///
    /// - Errors: the inner result is an `RPCError` if the DC answers with one.
    package func ask(_ call: TLObject) async throws(ClientError) -> Result<TLValue, RPCError> {
        if let failure { throw failure }
        guard let method = codec.schema.combinator(named: call.name, layer: layer) else {
            throw .malformed("no method \(call.name) in layer \(layer)")
        }
        let query: [UInt8]
        do throws(TLEncodingError) {
            query = introduced(try codec.encode(call, layer: layer))
        } catch {
            throw .malformed("\(error)")
        }
        guard let id = engine.ask(query, now: clock()) else { throw .connection("there is no key yet") }
        let answer: Answer = await withCheckedContinuation { continuation in
            waiting[id] = (method, continuation)
            flush()
        }
        return try answer.get()
    }

    /// Closes the connection.
    package func close() {
        socket?.close(.now)
        fail(.connection("closed"))
    }

    /// The key, once there is one.
    package var key: AuthKey? { engine.key }

    // MARK: Bytes

    private func started(_ result: Result<StreamSocket, SocketError>) {
        guard case .success(let socket) = result else { return }
        self.socket = socket
        socket.start(
            onBytes: { [weak self] bytes in self?.assumeIsolated { $0.receive(bytes) } },
            onEnd: { [weak self] reason in self?.assumeIsolated { $0.fail(.connection("\(reason)")) } }
        )
        engine.start(now: clock())
        flush()
    }

    private func flush() {
        let bytes = engine.takeOutput()
        if !bytes.isEmpty { socket?.send(bytes) }
    }

    private func receive(_ bytes: [UInt8]) {
        do throws(ClientError) {
            for incoming in try engine.receive(bytes, now: clock()) { take(incoming) }
        } catch {
            fail(error)
        }
        flush()
    }

    private func take(_ incoming: ClientEngine.Incoming) {
        switch incoming {
        case .ready(let key):
            whenReady?.resume(returning: .success(key))
            whenReady = nil
        case .answer(let id, let result):
            guard let (method, answer) = waiting.removeValue(forKey: id) else { return }
            answer.resume(returning: decode(result, as: method.result))
        case .transportError(let code):
            fail(.refused(code: code))
        case .refused(let id, let code):
            let error = ClientError.malformed("bad_msg_notification \(code)")
            waiting.removeValue(forKey: id)?.answer.resume(returning: .failure(error))
        case .notice:
            break
        }
    }

    private func decode(_ result: Result<TLReader, RPCError>, as type: FieldType) -> Answer {
        switch result {
        case .failure(let error): return .success(.failure(error))
        case .success(var reader):
            do throws(TLDecodingError) {
                return .success(.success(try codec.decode(&reader, as: type)))
            } catch {
                return .failure(.malformed("an answer that cannot be read: \(error)"))
            }
        }
    }

    private func fail(_ error: ClientError) {
        failure = failure ?? error
        whenReady?.resume(returning: .failure(error))
        whenReady = nil
        for (_, entry) in waiting { entry.answer.resume(returning: .failure(error)) }
        waiting = [:]
    }

    /// The first query says who is asking.
    private func introduced(_ query: [UInt8]) -> [UInt8] {
        guard !isIntroduced else { return query }
        isIntroduced = true
        return Introduction.around(query, layer: layer)
    }
}
