import Scenarios
import Sockets

/// Commands that come in by a Unix-domain socket: a line in, a line out.
///
/// - Limits: `CommandTable.lineLimit` bytes a line; a longer one ends the connection.
final class CommandLines: Sendable {
    private let listener: LocalListener

    /// Listens at `path`; `perform` answers each line, on the loop.
    init(
        at path: String,
        on loop: EventLoop,
        perform: @escaping @Sendable (String) -> CommandResult
    ) throws(SocketError) {
        listener = try LocalListener(at: path, on: loop)
        listener.start { socket in
            let lines = LineBuffer(limit: CommandTable.lineLimit)
            socket.start(
                onBytes: { [weak socket] bytes in
                    guard let socket else { return }
                    for line in lines.add(bytes) { Self.answer(perform(line), on: socket) }
                    guard lines.isTooLong else { return }
                    Self.answer(.refused(.lineTooLong), on: socket)
                    socket.close(.afterFlush)
                },
                onEnd: { _ in }
            )
        }
    }

    private static func answer(_ result: CommandResult, on socket: StreamSocket) {
        socket.send(Array("\(result.reply)\n".utf8))
    }

    /// Stops listening and removes the socket file.
    func close() {
        listener.close()
    }
}
