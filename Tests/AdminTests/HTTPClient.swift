import FoundationEssentials
import Sockets

/// One HTTP connection on a loop of its own; requests go one after the other, bytes are what they are.
actor TestClient {
    nonisolated let loop = EventLoop(label: "test.http")
    nonisolated var unownedExecutor: UnownedSerialExecutor { loop.asUnownedSerialExecutor() }

    private var socket: StreamSocket?
    private var received: [UInt8] = []
    private var isOver = false
    private var waiting: CheckedContinuation<Void, Never>?

    /// What a server answers.
    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        let body: String

        func json() throws -> [String: Any] {
            try JSONReader.object(body)
        }
    }

    struct Broken: Error {}

    func connect(to address: SocketAddress) async throws {
        let result = await withCheckedContinuation { continuation in
            StreamSocket.connect(to: address, on: loop, timeout: .seconds(120)) { [weak self] result in
                if case .success(let socket) = result { self?.assumeIsolated { $0.begin(socket) } }
                continuation.resume(returning: result.map { _ in () })
            }
        }
        try result.get()
    }

    private func begin(_ socket: StreamSocket) {
        self.socket = socket
        socket.start(
            onBytes: { [weak self] bytes in self?.assumeIsolated { $0.took(bytes) } },
            onEnd: { [weak self] _ in self?.assumeIsolated { $0.ended() } }
        )
    }

    private func took(_ bytes: [UInt8]) {
        received += bytes
        wake()
    }

    private func ended() {
        isOver = true
        wake()
    }

    private func wake() {
        waiting?.resume()
        waiting = nil
    }

    func send(_ text: String) {
        socket?.send(Array(text.utf8))
    }

    func send(_ bytes: [UInt8]) {
        socket?.send(bytes)
    }

    func close() {
        socket?.close(.now)
    }

    /// Waits until so much text has come that `mark` ends it; gives it.
    func read(through mark: String) async throws -> String {
        let mark = Array(mark.utf8)
        while true {
            if let end = Self.end(of: mark, in: received) {
                defer { received.removeFirst(end) }
                return String(decoding: received[..<end], as: UTF8.self)
            }
            guard !isOver else { throw Broken() }
            await withCheckedContinuation { waiting = $0 }
        }
    }

    /// Waits for the end of the connection; gives what came before.
    func readToEnd() async -> String {
        while !isOver { await withCheckedContinuation { waiting = $0 } }
        return String(decoding: received, as: UTF8.self)
    }

    private static func end(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return (0...bytes.count - mark.count).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
            .map { $0 + mark.count }
    }

    func readAnswer() async throws -> Answer {
        let head = try await read(through: "\r\n\r\n").split(separator: "\r\n").map(String.init)
        var headers: [String: String] = [:]
        for line in head.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while received.count < length {
            guard !isOver else { throw Broken() }
            await withCheckedContinuation { waiting = $0 }
        }
        defer { received.removeFirst(length) }
        let body = String(decoding: received[..<length], as: UTF8.self)
        return Answer(status: Int(head[0].split(separator: " ")[1]) ?? 0, headers: headers, body: body)
    }

    func ask(
        _ method: String,
        _ target: String,
        body: String = "",
        headers: [String: String] = [:]
    ) async throws -> Answer {
        var all = ["Host": "localhost", "Content-Length": "\(body.utf8.count)"]
        all.merge(headers) { $1 }
        let lines = all.map { "\($0.key): \($0.value)\r\n" }.joined()
        send("\(method) \(target) HTTP/1.1\r\n\(lines)\r\n\(body)")
        return try await readAnswer()
    }
}

/// Reads JSON without a type for each shape.
enum JSONReader {
    enum Value: Decodable {
        case null
        case bool(Bool)
        case number(Int)
        case text(String)
        case list([Value])
        case object([String: Value])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .null
            } else if let value = try? container.decode(Bool.self) {
                self = .bool(value)
            } else if let value = try? container.decode(Int.self) {
                self = .number(value)
            } else if let value = try? container.decode(String.self) {
                self = .text(value)
            } else if let value = try? container.decode([Value].self) {
                self = .list(value)
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }

        var plain: Any {
            switch self {
            case .null: "null"
            case .bool(let value): value
            case .number(let value): value
            case .text(let value): value
            case .list(let values): values.map(\.plain)
            case .object(let values): values.mapValues(\.plain)
            }
        }
    }

    static func object(_ text: String) throws -> [String: Any] {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8)).plain as? [String: Any] ?? [:]
    }

    static func list(_ text: String) throws -> [[String: Any]] {
        try JSONDecoder().decode(Value.self, from: Data(text.utf8)).plain as? [[String: Any]] ?? []
    }
}
