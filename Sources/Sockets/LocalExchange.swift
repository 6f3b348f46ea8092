import Libc
package import Primitives

/// One line to a Unix-domain socket, and one line back; for commands, which have nothing else to do.
package enum LocalExchange {
    /// An answer may be this long, in bytes.
    package static let answerLimit = 1 << 20

    /// Sends a line and waits for the answer.
    ///
    /// - Parameters:
    ///   - line: what is sent, without its line end.
    ///   - path: where the socket is.
    ///   - limit: how long each step may take; `nil` waits for ever.
    /// - Returns: the answer without its line end; `nil` if the other side says nothing more.
    /// - Throws: `SocketError`.
    package static func ask(
        _ line: String,
        at path: String,
        limit: Duration? = nil
    ) throws(SocketError) -> String? {
        guard let address = LocalAddress(path) else {
            throw .system(call: "connect to \(path)", code: ENAMETOOLONG)
        }
        let socket = try WaitingSocket(family: AF_UNIX, limit: limit)
        defer { socket.close() }
        let code = address.with { socket.connect($0, $1) }
        guard code == 0 else { throw .system(call: "connect to \(path)", code: code) }
        try socket.send(line + "\n")
        return try socket.line(atMost: answerLimit)
    }
}

/// One question over HTTP; for commands, which have nothing else to do.
package enum WebExchange {
    /// Asks with GET, and reads the first line of the answer.
    ///
    /// - Parameters:
    ///   - path: what is asked for, from its slash on.
    ///   - place: an address or a name, all of whose addresses are tried, and a port.
    ///   - limit: how long each step may take.
    /// - Returns: the status, such as 200; `nil` if what answers does not speak HTTP.
    /// - Throws: `SocketError`.
    package static func status(
        of path: String,
        at place: HostPort,
        limit: Duration
    ) throws(SocketError) -> Int? {
        var refusal = SocketError.unknownHost(place.host, reason: "it has no address")
        for address in try SocketAddress.resolve(place.host, port: UInt16(truncatingIfNeeded: place.port)) {
            let socket = try WaitingSocket(family: address.systemFamily, limit: limit)
            defer { socket.close() }
            let code = address.withSystemAddress { socket.connect($0, $1) }
            guard code == 0 else {
                refusal = SocketError(call: "connect", code: code, address: address)
                continue
            }
            try socket.send("GET \(path) HTTP/1.1\r\nHost: \(address)\r\nConnection: close\r\n\r\n")
            let words = try socket.line(atMost: 1 << 12)?.split(separator: " ") ?? []
            guard words.count > 1, words[0].hasPrefix("HTTP/1.") else { return nil }
            return Int(words[1])
        }
        throw refusal
    }
}

/// A socket of a command that may wait: no loop, no other connection.
private struct WaitingSocket {
    private let number: Int32

    /// Opens it; nothing it does takes longer than `limit`.
    init(family: Int32, limit: Duration?) throws(SocketError) {
        number = socket(family, Platform.streamType, 0)
        guard number >= 0 else { throw .system(call: "socket", code: errno) }
        guard let limit else { return }
        let (seconds, attoseconds) = limit.components
        var time = timeval()
        time.tv_sec = numericCast(seconds)
        // A time of zero would be no limit.
        time.tv_usec = numericCast(max(attoseconds / 1_000_000_000_000, seconds == 0 ? 1 : 0))
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &time, size)
        setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &time, size)
    }

    func close() {
        Libc.close(number)
    }

    /// The error number; 0 for a connection.
    func connect(_ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 {
        let status = Libc.connect(number, address, length)
        return status == 0 ? 0 : Self.code(errno)
    }

    func send(_ text: String) throws(SocketError) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { rest in
                Libc.send(number, rest.baseAddress, rest.count, Platform.sendFlags)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .system(call: "send", code: Self.code(errno)) }
            sent += count
        }
    }

    /// A line without its end; `nil` if the other side ends before it, or says too much.
    func line(atMost limit: Int) throws(SocketError) -> String? {
        var answer: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while answer.count < limit {
            let count = recv(number, &piece, piece.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .system(call: "recv", code: Self.code(errno)) }
            guard count > 0 else { return nil }
            answer += piece[..<count]
            if let end = answer.firstIndex(of: UInt8(ascii: "\n")) {
                return String(decoding: answer[..<end], as: UTF8.self)
            }
        }
        return nil
    }

    /// What the system says when a limit is over, in the words for it.
    private static func code(_ number: Int32) -> Int32 {
        [EAGAIN, EWOULDBLOCK, EINPROGRESS].contains(number) ? ETIMEDOUT : number
    }
}
