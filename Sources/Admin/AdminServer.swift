import FlyingFox
import FlyingSocks
import FoundationEssentials
import Libc
import Primitives
import Sockets

/// The admin API over HTTP, until it is stopped.
///
///     let server = try await AdminServer.start(try AdminOptions(port: 0), worlds: registry)
///     print(server.url)       // http://127.0.0.1:39211
///     await server.stop()
package struct AdminServer: Sendable {
    /// Descriptors that are kept from clients of worlds for clients of the API.
    static let descriptors = 256

    /// Where it answers.
    package let url: String
    private let server: HTTPServer
    private let running: Task<Void, any Error>

    /// Starts the API; it accepts when this returns.
    ///
    /// - Parameters:
    ///   - options: where, and for whom.
    ///   - worlds: what it is about.
    /// - Returns: the running API.
    /// - Throws: `AdminError`.
    package static func start(
        _ options: AdminOptions,
        worlds: WorldRegistry
    ) async throws(AdminError) -> AdminServer {
        _ = ConnectionLimit.process.hold(descriptors)
        let (accepting, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let pool = NoDelayPool(base: HTTPServer.defaultPool()) { signal.yield() }
        let gate = AdminGate(token: options.token, isLoopback: options.isLoopback)
        let server = HTTPServer(
            config: try configuration(options, pool: pool),
            handler: AdminHandler(worlds: worlds, gate: gate)
        )
        let running = Task {
            defer { signal.finish() }
            try await server.run()
        }
        var accepts = false
        for await _ in accepting {
            accepts = true
            break
        }
        guard accepts, let port = await server.listeningAddress?.port else {
            ConnectionLimit.process.release(descriptors)
            throw .listening(reason(await running.result, options))
        }
        let place = HostPort(host: options.host, port: Int(port))
        return AdminServer(url: "http://\(place)", server: server, running: running)
    }

    /// Ends all its connections and frees its port; worlds live on.
    package func stop() async {
        await server.stop(timeout: 0)
        running.cancel()
        _ = await running.result
        ConnectionLimit.process.release(Self.descriptors)
    }

    private static func configuration(
        _ options: AdminOptions,
        pool: NoDelayPool
    ) throws(AdminError) -> HTTPServer.Configuration {
        do {
            if options.isIPv6 {
                let address = try sockaddr_in6.inet6(ip6: options.host, port: options.port)
                return .init(address: address, timeout: 30, pool: pool, logger: .disabled)
            }
            let address = try sockaddr_in.inet(ip4: options.host, port: options.port)
            return .init(address: address, timeout: 30, pool: pool, logger: .disabled)
        } catch {
            throw .host("'\(options.host)' is no address to listen at")
        }
    }

    private static func reason(_ result: Result<Void, any Error>, _ options: AdminOptions) -> String {
        guard case .failure(let error) = result else { return "it ended at once" }
        guard case .failed(_, let code, let text)? = error as? FlyingSocks.SocketError else {
            return "\(error)"
        }
        let place = "port \(options.port) on \(options.host)"
        switch code {
        case EADDRINUSE: return "\(place) is in use"
        case EACCES, EPERM: return "no permission to use \(place)"
        case EADDRNOTAVAIL: return "this machine has no address \(options.host)"
        default: return text
        }
    }
}

extension FlyingSocks.Socket.Address {
    fileprivate var port: UInt16? {
        switch self {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix: nil
        }
    }
}
