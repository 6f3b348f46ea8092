import Primitives
import ReferenceClient
import Server
import Sockets
import Worlds

/// The client under test: put your own in its place.
///
/// Here it is the small client that dcsim brings for its own tests, which another package cannot import. Of the
/// world a client needs no more than this: where the DCs are, and the key to trust (`world.publicKeyPEM`, if
/// it reads PEM).
struct MyClient {
    let world: LiveWorld

    /// Logs in, beginning at a DC; gives the DC it ends at.
    func logIn(phone: String, code: String, startingAt dc: Int) async throws -> Int {
        guard let start = world.address(of: dc) else { throw NoSuchDC(dc: dc) }
        let address = try SocketAddress(host: start.host, port: UInt16(start.port))
        let walk = LoginWalk(trusted: world.publicKey, seed: 1) { SystemClock.now }
        let outcome = try await walk.logIn(phone: phone, code: code, from: DCID(dc), at: address)
        await outcome.client.close()
        return outcome.dc.number
    }

    struct NoSuchDC: Error { let dc: Int }
}
