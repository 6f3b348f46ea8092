import MTProto
import Primitives
import Simulation
import Sockets

/// The clients that have a DC: each has a socket, and perhaps a proxy's wrapping around what it says.
///
/// Who has none yet stands in `Doors`. A client that is let go of is not heard any more.
struct Clients {
    private struct Client {
        let socket: StreamSocket
        var wrapper: MTProxyDoor?
    }

    private var table: [ConnectionID: Client] = [:]

    /// A client has come in.
    mutating func add(_ id: ConnectionID, on socket: StreamSocket, wrapper: MTProxyDoor? = nil) {
        table[id] = Client(socket: socket, wrapper: wrapper)
    }

    /// A connection has ended.
    mutating func remove(_ id: ConnectionID) {
        table[id] = nil
    }

    /// Where a client comes from.
    func address(of id: ConnectionID) -> SocketAddress? { table[id]?.socket.peerAddress }

    /// What a client's bytes are for its DC.
    mutating func unwrap(_ bytes: [UInt8], from id: ConnectionID) throws(FakeTLSStream.Broken) -> [UInt8] {
        guard table[id]?.wrapper != nil else { return bytes }
        return try table[id]?.wrapper?.passOn(bytes) ?? []
    }

    /// Sends what a DC says.
    func send(_ bytes: OutgoingBuffer, to id: ConnectionID) {
        guard let client = table[id] else { return }
        client.socket.send(client.wrapper?.wrap(bytes) ?? bytes)
    }

    /// Tells a client that nothing follows, and hears it on.
    func endStream(to id: ConnectionID) {
        table[id]?.socket.endStream()
    }

    /// Ends a connection.
    func close(_ id: ConnectionID, _ closing: StreamSocket.Closing) {
        table[id]?.socket.close(closing)
    }

    /// Ends all connections.
    func closeAll() {
        for client in table.values { client.socket.close(.now) }
    }

    /// Breaks all connections off and forgets them; of each only its end is heard.
    mutating func abandonAll(onEnd: @escaping @Sendable () -> Void) {
        for client in table.values {
            client.socket.handOver(onBytes: { _ in }, onEnd: { _ in onEnd() })
            client.socket.close(.reset)
        }
        table = [:]
    }
}
