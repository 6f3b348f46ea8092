import Admin
import MTProtoCrypto
import Primitives
import ReferenceClient
import Server
import Sockets
import TL
import Testing
import Worlds

/// An admin API on a free port with a client connected to it.
struct TestAPI {
    let worlds: WorldRegistry
    let server: AdminServer
    let client: TestClient
    let address: SocketAddress

    static func start(
        token: String? = nil,
        begun: Bool = true,
        schema: Schema = .builtIn,
        main: LiveWorld? = nil
    ) async throws -> TestAPI {
        let worlds = WorldRegistry(schema: schema)
        if begun { await worlds.begin(with: main) }
        let server = try await AdminServer.start(try AdminOptions(port: 0, token: token), worlds: worlds)
        let port = try #require(server.url.split(separator: ":").last.flatMap { UInt16($0) })
        let address = try SocketAddress(host: "127.0.0.1", port: port)
        let client = TestClient()
        try await client.connect(to: address)
        return TestAPI(worlds: worlds, server: server, client: client, address: address)
    }

    func another() async throws -> TestClient {
        let client = TestClient()
        try await client.connect(to: address)
        return client
    }

    func stop() async {
        await client.close()
        await worlds.end()
        await server.stop()
    }

    /// Makes a world; gives its name and the ports of its DCs.
    func world(_ scenario: String = "dcs: 2", name: String = "a") async throws -> [UInt16] {
        let answer = try await client.ask("POST", "/worlds?name=\(name)", body: scenario)
        try #require(answer.status == 201, "\(answer.body)")
        let report = try #require(try answer.json()["report"] as? [String: Any])
        let dcs = try #require(report["dcs"] as? [[String: Any]])
        return dcs.compactMap { ($0["port"] as? Int).map { UInt16($0) } }
    }

    /// Logs in with a number of DC 2, from DC 1.
    func logIn(at port: UInt16, seed: UInt64 = 1, phone: String = "9996621234") async throws -> Client {
        let walk = LoginWalk(trusted: RSAPrivateKey.builtIn.publicKey, seed: seed) { SystemClock.now }
        let address = try SocketAddress(host: "127.0.0.1", port: port)
        return try await walk.logIn(phone: phone, code: "22222", from: 1, at: address).client
    }
}
