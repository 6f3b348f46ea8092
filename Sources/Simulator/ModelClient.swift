import Primitives
import ReferenceClient
import Server
import Sockets
import TL
import Worlds

/// A small client that does everything right: to see a scenario pass before the client under test does.
///
/// It is the one that dcsim's own tests use, and no library to build on: it logs in, and that is all.
public struct ModelClient: Sendable {
    private let world: World

    /// A client for a world.
    public init(in world: World) {
        self.world = world
    }

    /// Logs in through every redirect, and leaves.
    ///
    /// - Parameters:
    ///   - phone: the number of the account, with country code.
    ///   - code: the login code; for test numbers five times the digit of their DC.
    ///   - dc: the DC to begin at.
    /// - Returns: the DC at which it was logged in.
    /// - Throws: `Refusal`, if a DC refused with anything but a redirect; `ClientFailure`.
    public func logIn(phone: String, code: String, startingAt dc: Int) async throws -> Int {
        guard let start = world.live.address(of: dc) else {
            throw ClientFailure(description: "there is no DC \(dc)")
        }
        let walk = LoginWalk(trusted: world.live.publicKey, seed: world.seed) { SystemClock.now }
        do {
            let address = try SocketAddress(host: start.host, port: UInt16(start.port))
            let outcome = try await walk.logIn(phone: phone, code: code, from: DCID(dc), at: address)
            await outcome.client.close()
            return outcome.dc.number
        } catch let error as RPCError {
            throw Refusal(code: Int(error.code), message: error.message)
        } catch {
            throw ClientFailure(description: "\(error)")
        }
    }

    /// An rpc_error that a DC answered with.
    public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        /// Its code: 420.
        public let code: Int
        /// Its text: `FLOOD_WAIT_3600`.
        public let message: String

        /// `420 FLOOD_WAIT_3600`.
        public var description: String { "\(code) \(message)" }
    }

    /// Why the client did not come to an answer.
    public struct ClientFailure: Error, Hashable, Sendable, CustomStringConvertible {
        /// A sentence without its full stop.
        public let description: String
    }
}
