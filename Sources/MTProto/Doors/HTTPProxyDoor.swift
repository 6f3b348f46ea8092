import Primitives

/// The way in that an HTTP proxy is: a tunnel to an address, or requests that name it in full.
///
///     client: CONNECT 149.154.167.51:443 HTTP/1.1 ...      | us: HTTP/1.1 200 Connection established
///     client: POST http://149.154.167.51:80/api HTTP/1.1   | (the DC answers)
///
/// Feed it what comes; after `asked` it waits for `grant` or `deny`. Behind a request in full the connection
/// stays with the DC of its first request, as those of clients that know one DC a connection do.
///
/// - Limits: 16 KiB for the first head; no authentication.
/// - Source: RFC 9110, section 9.3.6; RFC 9112, section 3.2.2.
package struct HTTPProxyDoor: AddressedDoor {
    static let longestHead = 16 << 10

    private var input: [UInt8] = []
    private var isTunnel = false
    private var isDecided = false

    /// A fresh connection.
    package init() {}

    /// Takes in what arrived, cut anywhere.
    package mutating func receive(_ bytes: [UInt8]) -> AddressedTurn {
        var turn = AddressedTurn()
        input += bytes
        guard !isDecided else { return turn }
        guard let end = Self.headEnd(of: input) else {
            if input.count > Self.longestHead { close(&turn, 431, "a head without an end") }
            return turn
        }
        let line = String(decoding: input.prefix { $0 != 0x0d && $0 != 0x0a }, as: UTF8.self)
        let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard words.count == 3, words[2].hasPrefix("HTTP/1.") else {
            close(&turn, 400, "no request of HTTP")
            return turn
        }
        isTunnel = words[0] == "CONNECT"
        guard let (host, port) = isTunnel ? Self.place(words[1], port: nil) : Self.place(of: words[1]) else {
            close(&turn, 400, "a request that names no place")
            return turn
        }
        if isTunnel { input.removeFirst(end) }
        isDecided = true
        turn.verdict = .asked(host, port: port)
        return turn
    }

    /// Lets the client through; a request in full goes on to the DC as it is.
    package mutating func grant() -> (answer: [UInt8], input: [UInt8]) {
        defer { input = [] }
        return (isTunnel ? Array("HTTP/1.1 200 Connection established\r\n\r\n".utf8) : [], input)
    }

    /// 403, 502 or 503, and the connection ends.
    package func deny(_ denial: ProxyDenial) -> [UInt8] {
        switch denial {
        case .notAllowed, .unknownCommand, .unknownAddressType: Self.answer(403)
        case .hostUnreachable: Self.answer(502)
        case .refused: Self.answer(503)
        }
    }

    // MARK: Parts

    private mutating func close(_ turn: inout AddressedTurn, _ status: Int, _ reason: String) {
        isDecided = true
        input = []
        turn.answer = Self.answer(status)
        turn.verdict = .close(reason: "HTTP proxy: \(reason)")
    }

    private static func answer(_ status: Int) -> [UInt8] {
        let reasons = [
            400: "Bad Request", 403: "Forbidden", 431: "Request Header Fields Too Large", 502: "Bad Gateway",
            503: "Service Unavailable",
        ]
        let line = "HTTP/1.1 \(status) \(reasons[status] ?? "")\r\n"
        return Array((line + "Connection: close\r\nContent-Length: 0\r\n\r\n").utf8)
    }

    /// How many bytes the head has, with the empty line behind it.
    private static func headEnd(of bytes: [UInt8]) -> Int? {
        let end: [UInt8] = [0x0d, 0x0a, 0x0d, 0x0a]
        guard bytes.count >= end.count else { return nil }
        return (0...bytes.count - end.count)
            .first { bytes[$0] == 0x0d && bytes[$0..<$0 + end.count].elementsEqual(end) }
            .map { $0 + end.count }
    }

    /// The place in `http://149.154.167.51:80/api`.
    private static func place(of target: String) -> (ProxiedHost, UInt16)? {
        let scheme = "http://"
        guard target.lowercased().hasPrefix(scheme) else { return nil }
        return place(String(target.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }), port: 80)
    }

    /// The place in `149.154.167.51:443` or `[2001:db8::1]:443`.
    private static func place(_ authority: String, port usual: UInt16?) -> (ProxiedHost, UInt16)? {
        var host = authority[...]
        var port = usual
        let closing = host.lastIndex(of: "]")
        if let colon = host.lastIndex(of: ":"), closing.map({ $0 < colon }) ?? true {
            guard let number = UInt16(host[host.index(after: colon)...]), number > 0 else { return nil }
            port = number
            host = host[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard let port, !host.isEmpty else { return nil }
        return (.name(String(host)), port)
    }
}
