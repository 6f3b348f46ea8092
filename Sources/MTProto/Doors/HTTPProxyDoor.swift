import Primitives

/// The way in that an HTTP proxy is: a tunnel to an address, or requests that name it in full.
///
///     client: CONNECT 149.154.167.51:443 HTTP/1.1 ...      | us: HTTP/1.1 200 Connection established
///     client: POST http://149.154.167.51:80/api HTTP/1.1   | (the DC answers)
///
/// Feed it what comes; after `asked` it waits for `grant` or `deny`. Behind a request in full the connection
/// stays with the DC of its first request, as those of clients that know one DC a connection do.
///
/// - Limits: those of `HTTPHeadReader`; no authentication.
/// - Source: RFC 9110, section 9.3.6; RFC 9112, section 3.2.2.
package struct HTTPProxyDoor: AddressedDoor {
    private var input = ByteQueue()
    private var head = HTTPHeadReader()
    private var isTunnel = false
    private var isDecided = false

    /// A fresh connection.
    package init() {}

    /// Takes in what arrived, cut anywhere.
    package mutating func receive(_ bytes: [UInt8]) -> AddressedTurn {
        input.append(bytes)
        guard !isDecided else { return AddressedTurn() }
        do throws(HTTPFault) {
            return try firstRequest()
        } catch {
            isDecided = true
            input = ByteQueue()
            return AddressedTurn(
                answer: Self.answer(error.status),
                verdict: .close(reason: "HTTP proxy: \(error.reason)")
            )
        }
    }

    private mutating func firstRequest() throws(HTTPFault) -> AddressedTurn {
        guard let size = try head.size(in: &input) else { return AddressedTurn() }
        let request = try HTTPHeadReader.request(head: input.withBytes(size) { Array($0) })
        guard let place = request.place else { throw .malformed("a request that names no place") }
        isDecided = true
        isTunnel = request.method == "CONNECT"
        if isTunnel { input.drop(size) }
        return AddressedTurn(verdict: .asked(.name(place.host), port: UInt16(place.port)))
    }

    /// Lets the client through; a request in full goes on to the DC as it is.
    package mutating func grant() -> (answer: [UInt8], input: [UInt8]) {
        let answer = isTunnel ? "HTTP/1.1 200 Connection established\r\n\r\n" : ""
        return (Array(answer.utf8), input.take(input.count))
    }

    /// 403, 502 or 503, and the connection ends.
    package func deny(_ denial: ProxyDenial) -> [UInt8] {
        switch denial {
        case .notAllowed, .unknownCommand, .unknownAddressType: Self.answer(403)
        case .hostUnreachable: Self.answer(502)
        case .refused: Self.answer(503)
        }
    }

    private static func answer(_ status: Int) -> [UInt8] {
        var response = HTTPResponse(status: status)
        return response.takeBytes(keepsAlive: false).bytes
    }
}
