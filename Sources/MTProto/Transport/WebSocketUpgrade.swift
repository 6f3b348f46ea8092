import MTProtoCrypto
import Primitives

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
        guard keys.count == 1, ByteString(base64: keys[0])?.bytes.count == 16 else {
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
        ByteString(Digest.sha1(Array(key.utf8)[...], salt[...])).base64
    }
}
