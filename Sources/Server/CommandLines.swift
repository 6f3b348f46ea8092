import Scenarios
import Sockets

/// Commands that come in by a Unix-domain socket: a line in, a line out.
///
/// - Limits: `WorldCommand.lineLimit` bytes a line; a longer one ends the connection.
final class CommandLines: Sendable {
    private let listener: LocalListener

    /// Listens at `path`; `perform` answers each line, on the loop.
    init(
        at path: String,
        on loop: EventLoop,
        perform: @escaping @Sendable (String) -> String
    ) throws(SocketError) {
        listener = try LocalListener(at: path, on: loop)
        listener.start { socket in
            let lines = LineBuffer(limit: WorldCommand.lineLimit)
            socket.start(
                onBytes: { [weak socket] bytes in
                    guard let socket else { return }
                    for line in lines.add(bytes) { socket.send(Array((perform(line) + "\n").utf8)) }
                    guard lines.isTooLong else { return }
                    socket.send(Array("error: a line is longer than \(WorldCommand.lineLimit) bytes\n".utf8))
                    socket.close(.afterFlush)
                },
                onEnd: { _ in }
            )
        }
    }

    /// Stops listening and removes the socket file.
    func close() {
        listener.close()
    }
}
