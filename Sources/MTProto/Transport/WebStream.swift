import Primitives

/// A connection that opened with an HTTP request: one payload a `POST`, or a WebSocket around the other transports.
///
/// Feed it with `receive`. What it has to say by itself is in `replies`; when `isOver`, the connection is
/// closed after them.
///
/// | state | goes on |
/// |---|---|
/// | HTTP | each `POST` is a slot that the next payload to the client fills; answers leave in the order of the slots |
/// | WebSocket | after an upgrade: `receive` gives the bytes inside, `frame` wraps those to the client |
/// | over | never: what arrives is thrown away |
///
/// - Limits: those of `HTTPRequestReader` and `WebSocketReader`, and `mostWaiting`.
/// - Errors: an HTTP request that is refused is answered and told in `refusals`; a broken WebSocket is closed
///   and told by `failure`.
/// - Source: mtproto/transports, "HTTP" and "Websocket"; MTProxy for statuses and fields.
struct WebStream: Sendable {
    /// At most this many requests of one connection wait for their answers.
    static let mostWaiting = 16

    /// A request in the order in which they are answered.
    private struct Slot {
        let endpoint: WebEndpoint?
        let keepsAlive: Bool
        /// The answer; `nil` while it is waited for.
        var answer: OutgoingBuffer?
    }

    /// What is to be written without anybody's asking.
    private var replies = OutgoingBuffer()
    /// Requests that were refused since `takeRefusals`.
    private var refusals: [HTTPFault] = []
    /// Whether the connection ends once `replies` are written.
    private(set) var isOver = false
    /// Why the WebSocket was closed, if the client broke its rules.
    private(set) var failure: TransportError?

    private var input = ByteQueue()
    private var reader = HTTPRequestReader()
    private var slots: [Slot] = []
    private var payloads: [[UInt8]] = []
    private var frames: WebSocketReader?
    private var isClosing = false

    /// Whether it has become a WebSocket.
    var isWebSocket: Bool { frames != nil }

    /// How many requests wait for a payload.
    var waitingCount: Int { slots.count { $0.answer == nil } }

    /// Whether `takeReplies` or `takeRefusals` has something, or the connection is to be closed.
    var needsCare: Bool { isOver || !replies.isEmpty || !refusals.isEmpty }

    /// Takes what is to be written now.
    mutating func takeReplies() -> OutgoingBuffer {
        defer { replies = OutgoingBuffer() }
        return replies
    }

    /// Writes something; what is alone is not copied.
    private mutating func say(_ bytes: OutgoingBuffer) {
        if replies.isEmpty { replies = bytes } else { replies.append(bytes) }
    }

    /// Takes the requests that were refused.
    mutating func takeRefusals() -> [HTTPFault] {
        defer { refusals = [] }
        return refusals
    }

    /// Takes in what arrived, cut anywhere; gives the bytes that came inside a WebSocket.
    mutating func receive(_ bytes: consuming [UInt8]) -> [UInt8] {
        guard !isOver, !isClosing else { return [] }
        input.append(bytes)
        if frames == nil { readRequests() }
        return readFrames()
    }

    // MARK: HTTP

    /// The payload that came first and was not taken yet.
    mutating func nextPayload() -> [UInt8]? {
        payloads.isEmpty ? nil : payloads.removeFirst()
    }

    /// Makes of a payload the answer to the request that waits longest; nothing if none waits.
    mutating func answer(_ payload: inout OutgoingBuffer) {
        payload = fill { slot in
            var response = HTTPResponse(taking: &payload)
            if slot.endpoint?.allowsAllOrigins == true { response.allowAllOrigins() }
            return response.takeBytes(keepsAlive: slot.keepsAlive)
        }
    }

    /// The answer with a transport error: -404 is status 404, with the number in the body, and the last one.
    mutating func answer(errorCode code: Int32) -> OutgoingBuffer {
        fill(isLast: true) { slot in
            let status = (400...599).contains(-Int(code)) ? -Int(code) : 500
            var body = OutgoingBuffer()
            body.append(littleEndian: code)
            var response = HTTPResponse(status: status, body: body)
            if slot.endpoint?.allowsAllOrigins == true { response.allowAllOrigins() }
            return response.takeBytes(keepsAlive: false)
        }
    }

    private mutating func fill(isLast: Bool = false, _ answer: (Slot) -> OutgoingBuffer) -> OutgoingBuffer {
        guard let place = slots.firstIndex(where: { $0.answer == nil }) else { return OutgoingBuffer() }
        slots[place].answer = answer(slots[place])
        if isLast {
            slots[place] = Slot(endpoint: nil, keepsAlive: false, answer: slots[place].answer)
        }
        passOn()
        return takeReplies()
    }

    /// Writes the answers that no request waits before.
    private mutating func passOn() {
        while !isOver, let answer = slots.first?.answer {
            say(answer)
            isOver = slots.removeFirst().keepsAlive == false
        }
    }

    private mutating func readRequests() {
        while frames == nil, !isClosing {
            do throws(HTTPFault) {
                switch try reader.next(from: &input) {
                case nil: return
                case .wantsContinue where slots.isEmpty: say(OutgoingBuffer(HTTPResponse.goOn))
                case .wantsContinue: break
                case .request(let request): handle(request)
                }
            } catch {
                refuse(nil, error)
            }
        }
    }

    private mutating func handle(_ request: HTTPRequest) {
        guard slots.count < Self.mostWaiting else {
            return refuse(nil, HTTPFault(status: 503, reason: "\(slots.count) requests wait already"))
        }
        guard let endpoint = WebEndpoint(path: request.path) else {
            return refuse(request, HTTPFault(status: 404, reason: "there is nothing at \(request.path)"))
        }
        switch (request.method, endpoint.isWebSocket) {
        case ("OPTIONS", _):
            var response = HTTPResponse(status: 200)
            response.add("Allow", endpoint.isWebSocket ? "GET, OPTIONS" : "POST, OPTIONS")
            if endpoint.allowsAllOrigins { response.allowAllOrigins() }
            append(response.takeBytes(keepsAlive: request.keepsAlive), keepsAlive: request.keepsAlive)
        case ("GET", true):
            upgrade(request, endpoint)
        case ("POST", false):
            guard !request.body.isEmpty, request.body.count.isMultiple(of: 4) else {
                let reason = "a body of \(request.body.count) bytes is no payload"
                return refuse(request, HTTPFault(status: 404, reason: reason))
            }
            slots.append(Slot(endpoint: endpoint, keepsAlive: request.keepsAlive))
            isClosing = !request.keepsAlive
            payloads.append(request.body)
        default:
            refuse(
                request,
                HTTPFault(status: 405, reason: "\(request.method) is not served at \(request.path)")
            )
        }
    }

    /// Answers with an error; without a request nobody knows where the next one starts.
    private mutating func refuse(_ request: HTTPRequest?, _ fault: HTTPFault) {
        refusals.append(fault)
        let endpoint = request.flatMap { WebEndpoint(path: $0.path) }
        var response = HTTPResponse(refusing: fault)
        if endpoint?.allowsAllOrigins == true { response.allowAllOrigins() }
        if fault.status == 426 { WebSocketUpgrade.addOffer(to: &response) }
        if fault.status == 405 {
            response.add("Allow", endpoint?.isWebSocket == true ? "GET, OPTIONS" : "POST, OPTIONS")
        }
        let keepsAlive = request?.keepsAlive ?? false
        append(
            response.takeBytes(keepsAlive: keepsAlive, withBody: request?.method != "HEAD"),
            keepsAlive: keepsAlive
        )
    }

    private mutating func append(_ answer: OutgoingBuffer, keepsAlive: Bool) {
        slots.append(Slot(endpoint: nil, keepsAlive: keepsAlive, answer: answer))
        if !keepsAlive { isClosing = true }
        passOn()
    }

    // MARK: WebSocket

    private mutating func upgrade(_ request: HTTPRequest, _ endpoint: WebEndpoint) {
        do throws(HTTPFault) {
            guard slots.isEmpty else {
                throw HTTPFault(status: 400, reason: "a request for a WebSocket behind others")
            }
            var response = try WebSocketUpgrade.response(to: request)
            if endpoint.allowsAllOrigins { response.allowAllOrigins() }
            say(response.takeBytes(keepsAlive: true))
            frames = WebSocketReader()
        } catch {
            refuse(request, error)
        }
    }

    private mutating func readFrames() -> [UInt8] {
        var data: [UInt8] = []
        do throws(WebSocketFault) {
            while !isOver, let event = try frames?.next(from: &input) {
                switch event {
                case .data(let bytes):
                    if data.isEmpty { data = bytes } else { data += bytes }
                case .ping(let bytes):
                    say(WebSocketWriter.frame(.pong, bytes))
                case .close(let code):
                    say(WebSocketWriter.close(code))
                    isOver = true
                }
            }
        } catch {
            failure = .badWebSocketFrame(closeCode: error.code, reason: error.reason)
            say(WebSocketWriter.close(error.code, reason: error.reason))
            isOver = true
        }
        return data
    }

    /// Makes of bytes of the stream a message to the client, in place; nothing once the WebSocket is closed.
    func frame(_ bytes: inout OutgoingBuffer) {
        guard !bytes.isEmpty else { return }
        if isOver { bytes = OutgoingBuffer() } else { WebSocketWriter.wrap(&bytes, as: .binary) }
    }

    /// What is said before the connection is closed from here; `code` is the transport error behind it.
    ///
    /// The close code is always 1000, and the reason the number of the error.
    mutating func farewell(code: Int32?) -> OutgoingBuffer {
        guard isWebSocket, !isOver else { return OutgoingBuffer() }
        isOver = true
        return WebSocketWriter.close(1000, reason: code.map { "\($0.magnitude)" } ?? "")
    }
}
