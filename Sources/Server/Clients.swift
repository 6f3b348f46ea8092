import MTProto
import Primitives
import Simulation
import Sockets
import TransportSecurity

/// The clients that have a DC: each has a socket, and perhaps a proxy's wrapping around what it says.
///
/// Who has none yet stands in `Doors`. A client that is let go of is not heard any more.
struct Clients {
    /// What is around a client's bytes, between its socket and its DC.
    enum Wrapper {
        case mtproxy(MTProxyDoor)
        case tls(TLSStream)
    }

    /// What came is not what the wrapping of a client must be.
    struct Broken: Error {
        let kind: ProxyKind
        let reason: String
    }

    private struct Client {
        let socket: StreamSocket
        var wrapper: Wrapper?

        /// Sends what TLS has ready.
        func flush(_ stream: TLSStream) { socket.send(stream.takeOutput()) }

        /// Says that nothing follows, where the wrapping has a word for it.
        func sayTheEnd() {
            guard case .tls(let stream) = wrapper else { return }
            stream.end()
            flush(stream)
        }
    }

    private var table: [ConnectionID: Client] = [:]

    /// A client has come in.
    mutating func add(_ id: ConnectionID, on socket: StreamSocket, wrapper: Wrapper? = nil) {
        table[id] = Client(socket: socket, wrapper: wrapper)
    }

    /// A connection has ended.
    mutating func remove(_ id: ConnectionID) {
        table[id] = nil
    }

    /// Where a client comes from.
    func address(of id: ConnectionID) -> SocketAddress? { table[id]?.socket.peerAddress }

    /// What a client's bytes are for its DC.
    mutating func unwrap(_ bytes: [UInt8], from id: ConnectionID) throws(Broken) -> [UInt8] {
        // Taken out while it works: in two places what it keeps of the bytes would be copied.
        switch table[id]?.wrapper.take() {
        case nil:
            return bytes
        case .mtproxy(var door):
            defer { table[id]?.wrapper = .mtproxy(door) }
            do throws(FakeTLSStream.Broken) {
                return try door.passOn(bytes)
            } catch {
                throw Broken(kind: .mtproxy, reason: error.description)
            }
        case .tls(let stream):
            // An answer of TLS itself, such as an alert, goes out whatever came.
            defer {
                table[id]?.wrapper = .tls(stream)
                table[id]?.flush(stream)
            }
            do throws(TLSStream.Broken) {
                return try stream.receive(bytes)
            } catch {
                throw Broken(kind: .tls, reason: error.description)
            }
        }
    }

    /// Sends what a DC says.
    func send(_ bytes: OutgoingBuffer, to id: ConnectionID) {
        guard let client = table[id] else { return }
        switch client.wrapper {
        case nil: client.socket.send(bytes)
        case .mtproxy(let door): client.socket.send(door.wrap(bytes))
        case .tls(let stream):
            bytes.withUnsafeBytes { stream.send($0) }
            client.flush(stream)
        }
    }

    /// Tells a client that nothing follows, and hears it on.
    func endStream(to id: ConnectionID) {
        table[id]?.sayTheEnd()
        table[id]?.socket.endStream()
    }

    /// Ends a connection.
    func close(_ id: ConnectionID, _ closing: StreamSocket.Closing) {
        if closing == .afterFlush { table[id]?.sayTheEnd() }
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
