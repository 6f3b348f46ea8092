import Primitives

/// The bytes of an answer in HTTP/1.1.
///
/// - Shape: always with `Content-Length`, but for 100 and 101, which have no body.
/// - Source: RFC 9112; the fields about caches and origins are those of MTProxy.
struct HTTPResponse: Sendable {
    /// `100 Continue`: the client may send its body.
    static let goOn = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

    private let status: Int
    private var fields: [(name: String, value: String)]
    private var body: OutgoingBuffer

    /// The room to leave in front of a body for the head, in bytes; a longer head has the body moved.
    static let headroom = 384

    /// An answer with bytes for a body.
    init(
        status: Int,
        contentType: String = "application/octet-stream",
        body: OutgoingBuffer = OutgoingBuffer()
    ) {
        self.status = status
        self.body = body
        fields = body.isEmpty ? [] : [("Content-Type", contentType)]
    }

    /// An answer with a payload, which is taken from its owner, so that the head is written in place.
    init(taking payload: inout OutgoingBuffer) {
        self.init(status: 200, body: payload)
        payload = OutgoingBuffer()
    }

    /// A refusal that says why in words.
    init(refusing fault: HTTPFault) {
        let body = OutgoingBuffer(Array("\(fault.reason)\n".utf8))
        self.init(status: fault.status, contentType: "text/plain", body: body)
    }

    /// Adds a field.
    mutating func add(_ name: String, _ value: String) {
        fields.append((name, value))
    }

    /// Lets pages of any origin read it.
    mutating func allowAllOrigins() {
        add("Access-Control-Allow-Origin", "*")
        add("Access-Control-Allow-Methods", "POST, OPTIONS")
        add("Access-Control-Allow-Headers", "origin, content-type")
        add("Access-Control-Max-Age", "1728000")
    }

    /// What is written, which takes the body along; the answer to `HEAD` leaves it out.
    mutating func takeBytes(keepsAlive: Bool, withBody: Bool = true) -> OutgoingBuffer {
        var head = "HTTP/1.1 \(status) \(HTTPStatus.phrase(of: status))\r\n"
        if status != 101 {
            head +=
                "Connection: \(status == 426 ? "Upgrade, " : "")\(keepsAlive ? "keep-alive" : "close")\r\n"
            head += "Cache-Control: no-store\r\nPragma: no-cache\r\n"
        }
        for field in fields { head += "\(field.name): \(field.value)\r\n" }
        // Last, because Telethon takes what follows it for the body.
        head += status == 101 ? "\r\n" : "Content-Length: \(body.count)\r\n\r\n"
        var bytes = OutgoingBuffer()
        if withBody { swap(&bytes, &body) }
        bytes.prepend(head.utf8)
        return bytes
    }
}
