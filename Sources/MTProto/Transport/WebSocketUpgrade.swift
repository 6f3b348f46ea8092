import MTProtoCrypto

/// The handshake that turns an HTTP connection into a WebSocket.
///
/// - Errors: `HTTPFault` with the status to answer.
/// - Source: RFC 6455, section 4.2; mtproto/transports, "Websocket": the subprotocol is `binary`.
enum WebSocketUpgrade {
    /// What a client must offer and is answered.
    static let subprotocol = "binary"

    private static let version = "13"
    private static let salt = Array("258EAFA5-E914-47DA-95CA-C5AB0DC85B11".utf8)

    /// The answer to a request for a WebSocket.
    static func response(to request: HTTPRequest) throws(HTTPFault) -> HTTPResponse {
        guard request.words(of: "upgrade").contains("websocket"),
            request.words(of: "connection").contains("upgrade"), request.minorVersion == 1
        else { throw HTTPFault(status: 426, reason: "only WebSockets are served under this path") }
        guard request.values(of: "sec-websocket-version") == [version] else {
            throw HTTPFault(status: 426, reason: "only version 13 of WebSocket is spoken")
        }
        let keys = request.values(of: "sec-websocket-key")
        guard keys.count == 1, isKey(keys[0]) else {
            throw HTTPFault(status: 400, reason: "Sec-WebSocket-Key is missing or not 16 bytes in base64")
        }
        guard request.words(of: "sec-websocket-protocol").contains(subprotocol) else {
            throw HTTPFault(status: 400, reason: "Sec-WebSocket-Protocol does not offer 'binary'")
        }
        var response = HTTPResponse(status: 101)
        response.add("Upgrade", "websocket")
        response.add("Connection", "Upgrade")
        response.add("Sec-WebSocket-Accept", accept(key: keys[0]))
        response.add("Sec-WebSocket-Protocol", subprotocol)
        return response
    }

    /// What a refusal with this status has to say beside the reason.
    static func addOffer(to response: inout HTTPResponse) {
        response.add("Upgrade", "websocket")
        response.add("Sec-WebSocket-Version", version)
    }

    /// The proof that the key was read: base64 of SHA-1 of key and salt.
    static func accept(key: String) -> String {
        base64(Digest.sha1(Array(key.utf8)[...], salt[...]))
    }

    /// Whether a key is base64 of 16 bytes.
    private static func isKey(_ key: String) -> Bool {
        key.utf8.count == 24 && key.hasSuffix("==")
            && key.utf8.dropLast(2).allSatisfy { alphabet.contains($0) }
    }

    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8
    )

    /// Base64 with padding.
    static func base64(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let part = bytes[start..<min(start + 3, bytes.count)]
            let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
            for place in 0..<4 {
                text.append(place <= part.count ? alphabet[bits >> (18 - 6 * place) & 63] : 0x3d)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
