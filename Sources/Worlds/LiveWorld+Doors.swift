import MTProto
import Primitives
import Server
import Sockets
import TransportSecurity

// The proxies in front of a world.
extension LiveWorld {
    /// Opens the proxies that a recipe asks for, and tells the report where they are.
    ///
    /// - Throws: `StartError`; the world is stopped then.
    static func openDoors(
        of recipe: WorldRecipe,
        on host: WorldHost,
        seed: UInt64,
        report: inout ReadyReport
    ) async throws(StartError) {
        do throws(StartError) {
            if let port = recipe.mtproxyPort {
                let secret = recipe.mtproxySecret ?? drawnSecret(seed: seed)
                let place = try await open(.mtproxy(secret), port: port, recipe.host, host)
                report.mtproxy = .init(host: place.host, port: place.port, secret: secret.description)
            }
            if let port = recipe.socksPort {
                report.socks = try await open(.socks, port: port, recipe.host, host)
            }
            if let port = recipe.httpProxyPort {
                report.httpProxy = try await open(.http, port: port, recipe.host, host)
            }
            if let port = recipe.tlsPort {
                let identity = if let given = recipe.tlsIdentity { given } else { try madeIdentity() }
                let place = try await open(.tls(identity), port: port, recipe.host, host)
                report.tls = .init(
                    host: place.host,
                    port: place.port,
                    certificatePEM: identity.certificatePEM,
                    publicKeyHash: identity.publicKeyHash
                )
            }
        } catch {
            await host.end()
            throw error
        }
    }

    /// A proxy has one address: the first of those that the world listens on.
    private static func open(
        _ door: WorldHost.Door,
        port: Int,
        _ given: String?,
        _ host: WorldHost
    ) async throws(StartError) -> HostPort {
        let place: SocketAddress
        do throws(SocketError) {
            place = try await host.open(
                door,
                at: try SocketAddress(host: given ?? "127.0.0.1", port: UInt16(port))
            )
        } catch {
            throw .door(door.kind, error)
        }
        let everywhere = place.family == .ipv6 ? "::1" : "127.0.0.1"
        return .init(host: place.isUnspecified ? everywhere : place.host, port: Int(place.port))
    }

    private static func madeIdentity() throws(StartError) -> ServerIdentity {
        do throws(ServerIdentity.Mistake) {
            return try .selfSigned()
        } catch {
            throw .certificate(error)
        }
    }

    private static func drawnSecret(seed: UInt64) -> ProxySecret {
        var random = SeededGenerator(seed: seed).fork("mtproxy secret")
        return ProxySecret(plain: random.bytes(16))
    }
}
