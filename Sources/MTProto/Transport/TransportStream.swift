package import Primitives

/// The server's side of one connection's transport: finds out which it is, then gives frames.
///
/// Feed it with `receive` and drain `nextFrame` after each, until it gives `nil`. Nothing is answered
/// before the verdict: until then everything encoded is empty.
///
/// | state | goes on |
/// |---|---|
/// | undecided | as soon as `OpeningTable` has a verdict; at the latest after 64 bytes |
/// | framed | until the peer breaks the framing |
/// | web | after an HTTP verb: see `WebStream`; a WebSocket holds an obfuscated stream |
/// | dead | never: `nextFrame` throws the same error again, and what arrives is thrown away |
///
/// - Limits: `TransportLimits`. A drained stream keeps less than one frame. A peer that says nothing is
///   the caller's business.
/// - Errors: `TransportError`, each of them answered by closing.
package struct TransportStream: Sendable {
    private let secrets: [[UInt8]]
    /// What the client must know, if it came through a proxy.
    private let proxySecret: ProxySecret?
    /// What the padding of its frames is drawn from.
    private let random: SeededGenerator
    private var undecided = ByteQueue()
    private var stream: FramedStream?
    private var refusal: TransportError?
    private var web: WebStream?

    /// A fresh connection.
    ///
    /// Obfuscation is tried without a secret, then with each of `secrets`, which have 16 bytes.
    package init(secrets: [[UInt8]] = [], random: SeededGenerator) {
        self.secrets = secrets
        self.random = random
        proxySecret = nil
    }

    /// A fresh connection of a client that comes through a proxy: obfuscated with this secret, or not at all.
    package init(through secret: ProxySecret, random: SeededGenerator) {
        secrets = [secret.key]
        self.random = random
        proxySecret = secret
    }

    /// Which framing the client chose, once that is known.
    package var kind: TransportKind? { stream?.kind }

    /// Whether it is known which framing the client chose.
    package var isDetected: Bool { stream != nil }

    /// What carries the payloads.
    package var carrier: TransportCarrier {
        guard let web else { return .tcp }
        return web.isWebSocket ? .webSocket : .http
    }

    /// Whether the client obfuscates.
    package var isObfuscated: Bool { stream?.obfuscation != nil }

    /// The DC that an obfuscating client names: DC, plus 10000 for test, negative for media.
    ///
    /// Telethon and Pyrogram leave random bytes there unless they use a proxy, so it proves nothing.
    package var dcField: Int16? { stream?.obfuscation?.dcField }

    /// Takes in what arrived, cut anywhere.
    package mutating func receive(_ bytes: consuming [UInt8]) {
        guard web == nil else {
            receiveInsideWebSocket(web?.receive(bytes) ?? [])
            return
        }
        guard stream == nil else {
            stream?.receive(bytes)
            return
        }
        guard refusal == nil else { return }
        undecided.append(bytes)
        guard proxySecret == nil else {
            if undecided.count >= ObfuscatedStream.headerSize { acceptObfuscation() }
            return
        }
        guard let verdict = OpeningTable.verdict(on: undecided) else { return }
        switch verdict {
        case .plain(let kind):
            undecided.drop(kind.codec.openingTag.count)
            open(kind, obfuscation: nil)
        case .obfuscated:
            acceptObfuscation()
        case .web:
            var web = WebStream()
            let inside = web.receive(undecided.take(undecided.count))
            self.web = web
            receiveInsideWebSocket(inside)
        case .refused(let error):
            refuse(error)
        }
    }

    private mutating func receiveInsideWebSocket(_ bytes: consuming [UInt8]) {
        guard stream == nil else {
            stream?.receive(bytes)
            return
        }
        guard refusal == nil, !bytes.isEmpty else { return }
        undecided.append(bytes)
        switch OpeningTable.verdict(on: undecided) {
        case nil: return
        case .obfuscated: acceptObfuscation()
        case .plain(let kind): refuse(.obfuscationMissing(got: "\(kind), plain"))
        case .web, .refused: refuse(.obfuscationMissing(got: "another protocol"))
        }
    }

    /// The next frame; `nil` if it is not all there.
    ///
    /// Its payload is at least 4 bytes. One that is too short to be a message is not an error here: it is
    /// framed well, and the layer above answers -404 as to any other message it cannot read.
    package mutating func nextFrame() throws(TransportError) -> Frame? {
        if let refusal { throw refusal }
        if let frame = try stream?.nextFrame() { return frame }
        guard web != nil else { return nil }
        if let failure = web?.failure { throw failure }
        return web?.nextPayload().map { Frame(payload: $0) }
    }

    /// The room to leave in front of a payload for what is put there, in bytes.
    var headroom: Int {
        carrier == .http ? HTTPResponse.headroom : TransportLimits.frameHeader + WebSocketWriter.longestHeader
    }

    /// Makes of a payload, a multiple of 4 bytes, what travels, in place; over HTTP, nothing if no request waits.
    package mutating func encode(_ payload: inout OutgoingBuffer) {
        guard carrier != .http else {
            web?.answer(&payload)
            return
        }
        guard stream != nil else {
            payload = OutgoingBuffer()
            return
        }
        stream?.encode(&payload)
        web?.frame(&payload)
    }

    /// The bytes of a quick acknowledgement; none where the transport has no such thing.
    package mutating func encode(quickAck token: UInt32) -> OutgoingBuffer {
        wrapped(stream?.encode(quickAck: token))
    }

    /// Whether a transport error travels as its 4 bytes alone, and is the last that is sent.
    var errorsAreBare: Bool { stream?.kind.codec.errorsAreBare ?? false }

    /// The bytes of a transport error, one of `TransportErrorCode`; over HTTP it is a status, and the end.
    ///
    /// With `isFramed` it travels in a frame also where the framing sends errors without.
    package mutating func encode(errorCode code: Int32, isFramed: Bool = false) -> OutgoingBuffer {
        guard carrier != .http else { return web?.answer(errorCode: code) ?? OutgoingBuffer() }
        guard isFramed || !errorsAreBare else { return wrapped(stream?.encode(bareErrorCode: code)) }
        var payload = OutgoingBuffer(front: headroom, capacity: 4 + TransportLimits.frameTail)
        payload.append(littleEndian: code)
        encode(&payload)
        return payload
    }

    /// What travels in answer to what nobody answers: over HTTP an answer without a body, else nothing.
    mutating func encodeNothing() -> OutgoingBuffer {
        var nothing = OutgoingBuffer()
        if carrier == .http { web?.answer(&nothing) }
        return nothing
    }

    /// Bytes that the client cannot take for a frame.
    mutating func garbage() -> OutgoingBuffer {
        guard carrier != .http else { return OutgoingBuffer(Abridged.garbage) }
        return wrapped(stream?.garbage())
    }

    private func wrapped(_ bytes: OutgoingBuffer?) -> OutgoingBuffer {
        var bytes = bytes ?? OutgoingBuffer()
        web?.frame(&bytes)
        return bytes
    }

    // MARK: HTTP and WebSocket

    /// How many HTTP requests wait for a payload.
    var waitingRequests: Int { web?.waitingCount ?? 0 }

    /// Whether there are replies, refusals, or an end to see to.
    var needsCare: Bool { web?.needsCare ?? false }

    /// Whether the connection is to be closed once `takeReplies` are written.
    var isOver: Bool { web?.isOver ?? false }

    /// Takes what HTTP or WebSocket says by itself: answers to refused requests, pongs, close frames.
    mutating func takeReplies() -> OutgoingBuffer { web?.takeReplies() ?? OutgoingBuffer() }

    /// Takes the HTTP requests that were refused.
    mutating func takeRefusals() -> [HTTPFault] { web?.takeRefusals() ?? [] }

    /// What is written before the connection is closed from here, because of transport error `code` if any.
    mutating func farewell(code: Int32?) -> OutgoingBuffer {
        web?.farewell(code: code) ?? OutgoingBuffer()
    }

    // MARK: The opening

    private mutating func acceptObfuscation() {
        let header = undecided.take(ObfuscatedStream.headerSize)
        for secret in proxySecret == nil ? [[]] + secrets : secrets {
            let obfuscation = ObfuscatedStream(accepting: header, secret: secret)
            guard let kind = TransportKind(obfuscationTag: obfuscation.tag) else { continue }
            guard proxySecret?.allows(kind) != false else { continue }
            open(kind, obfuscation: obfuscation)
            return
        }
        refuse(.unknownTransport(got: ObfuscatedStream(accepting: header, secret: []).tag))
    }

    private mutating func open(_ kind: TransportKind, obfuscation: ObfuscatedStream?) {
        var stream = FramedStream(
            kind,
            obfuscation: obfuscation,
            payloadLimit: TransportLimits.payloadFromClient,
            random: random
        )
        stream.receive(undecided.take(undecided.count))
        self.stream = stream
    }

    private mutating func refuse(_ error: TransportError) {
        undecided = ByteQueue()
        refusal = error
    }
}
