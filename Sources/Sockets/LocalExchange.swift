#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One line to a Unix-domain socket, and one line back; for commands, which have nothing else to do.
public enum LocalExchange {
    /// An answer may be this long, in bytes.
    public static let answerLimit = 1 << 20

    /// Sends a line and waits for the answer.
    ///
    /// - Returns: the answer without its line end; `nil` if the other side says nothing more.
    /// - Throws: `SocketError`.
    public static func ask(_ line: String, at path: String) throws(SocketError) -> String? {
        guard let address = LocalAddress(path) else {
            throw .system(call: "connect to \(path)", code: ENAMETOOLONG)
        }
        let number = socket(AF_UNIX, Platform.streamType, 0)
        guard number >= 0 else { throw .system(call: "socket", code: errno) }
        defer { close(number) }
        guard address.with({ connect(number, $0, $1) }) == 0 else {
            throw .system(call: "connect to \(path)", code: errno)
        }
        let bytes = Array((line + "\n").utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(number, $0.baseAddress, $0.count, Platform.sendFlags)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(call: "send", code: errno) }
            sent += count
        }
        return try answer(from: number)
    }

    private static func answer(from number: Int32) throws(SocketError) -> String? {
        var answer: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while answer.count < answerLimit {
            let count = recv(number, &piece, piece.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(call: "recv", code: errno) }
            guard count > 0 else { return nil }
            answer += piece[..<count]
            if let end = answer.firstIndex(of: UInt8(ascii: "\n")) {
                return String(decoding: answer[..<end], as: UTF8.self)
            }
        }
        return nil
    }
}
