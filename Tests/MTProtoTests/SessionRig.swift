import Flaws
import MTProtoCrypto
import Primitives
import TL
import TestSupport

@testable import MTProto

/// A DC with one known key, and hands to write and read encrypted messages on its connections.
///
/// Messages are sealed and opened with the key of another implementation's vectors.
struct SessionRig {
    static let start = Timestamp(seconds: 1_700_000_000)
    static let key = AuthKey(Vectors["handshake_perm", "step7_9_finish"].bytes("auth_key"))

    var server: MTProtoServer
    var now = SessionRig.start
    var random = SeededGenerator(seed: 7)
    var sessionID = SessionID(0x1122_3344_5566_7788)
    var keyID: AuthKeyID { Self.key.id }
    var requests: [Request] = []
    var events: [ProtocolEvent] = []
    var closed: [ConnectionID] = []
    /// The connections that were broken off.
    var broken: [ConnectionID] = []
    /// What is ordered for the frames that come.
    var handling = FrameHandling.usual
    /// What is ordered for service messages, by their names.
    var serviceHandling: [String: QueryHandling] = [:]
    /// The frames that were judged.
    var judged: [IncomingFrame] = []
    private var lastID: Int64 = 0
    private var contentCount: Int32 = 0

    /// One message from the server, out of its container.
    struct Received {
        let connection: ConnectionID
        let id: MessageID
        let sequenceNumber: Int32
        let body: TLReader
        let inContainer: Bool

        var constructor: ConstructorID { body.nextConstructor ?? 0 }
        var isContentRelated: Bool { sequenceNumber & 1 == 1 }
        /// The fields, behind the constructor number.
        var fields: TLReader {
            var reader = body
            _ = try? reader.constructor()
            return reader
        }
    }

    init(seed: UInt64 = 7) {
        server = MTProtoServer(dc: 2, rsaKeys: [], random: SeededGenerator(seed: seed))
        addKey(Self.key)
        open(1)
    }

    mutating func addKey(_ key: AuthKey, expiresIn seconds: Int? = nil) {
        let kind: NewAuthKey.Kind = seconds.map { .temporary(expiresInSeconds: Int32($0)) } ?? .permanent
        let new = NewAuthKey(key: key, kind: kind, dcField: nil, serverSalt: 0x5a17, padding: .modern)
        server.keys.add(new, at: now)
    }

    var session: SessionKey { SessionKey(keyID: keyID, sessionID: sessionID) }

    // MARK: Connections

    mutating func open(_ number: Int) {
        server.open(ConnectionID(number), now: now)
        server.take([0xee, 0xee, 0xee, 0xee], on: ConnectionID(number), now: now)
    }

    // MARK: Sending

    /// The next msg_id of a well-behaved client.
    mutating func nextID() -> MessageID {
        lastID = max(lastID + 4, MessageID(at: now).value)
        return MessageID(lastID)
    }

    /// The next seq_no of a well-behaved client.
    mutating func nextSequence(isContentRelated: Bool) -> Int32 {
        defer { if isContentRelated { contentCount += 1 } }
        return contentCount * 2 + (isContentRelated ? 1 : 0)
    }

    /// Sends one message as a well-behaved client would, and gives its id.
    @discardableResult
    mutating func send(
        _ body: [UInt8],
        isContentRelated: Bool = true,
        id: MessageID? = nil,
        sequenceNumber: Int32? = nil,
        salt: Int64 = 0x5a17,
        quickAck: Bool = false,
        on connection: Int = 1
    ) -> MessageID {
        let id = id ?? nextID()
        let payload = EncryptedMessage.seal(
            body,
            id: id,
            sequenceNumber: sequenceNumber ?? nextSequence(isContentRelated: isContentRelated),
            salt: salt,
            sessionID: sessionID,
            key: Self.key,
            direction: .clientToServer,
            random: &random
        )
        send(payload: payload, quickAck: quickAck, on: connection)
        return id
    }

    mutating func send(payload: [UInt8], quickAck: Bool = false, on connection: Int = 1) {
        var writer = TLWriter()
        writer.int(Int32(payload.count) | (quickAck ? Int32.min : 0))
        writer.raw(payload)
        send(bytes: writer.bytes, on: connection)
    }

    /// Sends bytes as they are.
    mutating func send(bytes: [UInt8], on number: Int = 1) {
        let connection = ConnectionID(number)
        var judged: [IncomingFrame] = []
        let (handling, serviceHandling) = (handling, serviceHandling)
        server.take(bytes, on: connection, now: now)
        while server.receiveFrame(
            on: connection,
            now: now,
            judge: {
                judged.append($0)
                return handling
            },
            judgeService: { serviceHandling[$0] }
        ) {}
        self.judged += judged
    }

    /// A container of bodies; gives the ids of the messages inside.
    @discardableResult
    mutating func sendContainer(
        _ bodies: [[UInt8]],
        id containerID: MessageID? = nil,
        on connection: Int = 1
    ) -> [MessageID] {
        let messages = bodies.map { (nextID(), nextSequence(isContentRelated: true), $0) }
        let id = containerID ?? nextID()
        let sequence = nextSequence(isContentRelated: false)
        send(Self.container(messages), id: id, sequenceNumber: sequence, on: connection)
        return messages.map(\.0)
    }

    static func container(_ messages: [(MessageID, Int32, [UInt8])]) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.msgContainer)
        writer.int(Int32(messages.count))
        for (id, sequence, body) in messages {
            writer.long(id.value)
            writer.int(sequence)
            writer.int(Int32(body.count))
            writer.raw(body)
        }
        return writer.bytes
    }

    // MARK: Receiving

    /// Everything the server sends now, out of containers; requests and events are collected apart.
    mutating func receive() -> [Received] {
        var received: [Received] = []
        collect(into: &received)
        server.flush(now: now)
        collect(into: &received)
        return received
    }

    /// The payloads of the frames that wait to be sent, unopened.
    mutating func payloads() -> [[UInt8]] {
        server.takeOutputs().compactMap { output in
            guard case .send(_, let bytes) = output else { return nil }
            return Array(bytes.dropFirst(4))
        }
    }

    /// What the server sends that is no encrypted message, by connection: 4-byte payloads and quick acks.
    private(set) var words: [(ConnectionID, UInt32)] = []

    private mutating func collect(into received: inout [Received]) {
        for output in server.takeOutputs() {
            switch output {
            case .send(let connection, let bytes): open(bytes.bytes, connection, &received)
            case .close(let connection): closed.append(connection)
            case .reset(let connection): broken.append(connection)
            case .request(let request): requests.append(request)
            case .event(_, let event): events.append(event)
            }
        }
    }

    private mutating func open(_ bytes: [UInt8], _ connection: ConnectionID, _ received: inout [Received]) {
        var frames = TLReader(bytes)
        while let word = try? frames.int() {
            if word < 0 {
                words.append((connection, UInt32(bitPattern: word)))
                continue
            }
            guard let payload = try? Array(frames.raw(Int(word))) else { return }
            if payload.count == 4 {
                var reader = TLReader(payload)
                words.append((connection, UInt32(bitPattern: (try? reader.int()) ?? 0)))
                continue
            }
            guard
                let packet = try? EncryptedMessage.open(payload, key: Self.key, direction: .serverToClient)
            else { continue }
            var reader = packet.message.body
            guard reader.nextConstructor == ServiceConstructor.msgContainer else {
                received.append(.init(packet.message, connection, inContainer: false))
                continue
            }
            _ = try? reader.constructor()
            let messages = (try? MessageContainer.messages(in: reader)) ?? []
            received += messages.map { .init($0, connection, inContainer: true) }
        }
    }

    // MARK: Bodies

    /// A query nobody understands, which the rig answers itself.
    static func query(_ number: Int32 = 1) -> [UInt8] {
        var writer = TLWriter(0x1234_5678)
        writer.int(number)
        return writer.bytes
    }

    static func ping(_ id: Int64) -> [UInt8] {
        var writer = TLWriter(ServiceConstructor.ping)
        writer.long(id)
        return writer.bytes
    }

    static func ids(_ constructor: ConstructorID, _ ids: [MessageID]) -> [UInt8] {
        var writer = TLWriter(constructor)
        writer.longVector(ids.map(\.value))
        return writer.bytes
    }

    /// What was taken although the documentation does not allow it.
    var tolerated: [(what: Tolerance, name: String, id: MessageID)] {
        events.compactMap { event in
            guard case .tolerated(let what, let name, let id) = event else { return nil }
            return (what, name, id)
        }
    }

    /// Answers the request that came last.
    mutating func answer(
        _ result: Result<[UInt8], RPCError> = .success([1, 2, 3, 4]),
        mayPack: Bool = false,
        delivery: Delivery = .usual
    ) {
        guard let request = requests.last else { return }
        server.answer(request.id, with: result, mayPack: mayPack, delivery: delivery, now: now)
    }

    /// Lets time pass, and has the server look at the clock once, at the end.
    mutating func advance(by duration: Duration) {
        now = now + duration
        server.tick(now: now)
    }

    /// A session that has said hello: the first message is through and its notice is out of the way.
    static func greeted(seed: UInt64 = 7) -> SessionRig {
        var rig = SessionRig(seed: seed)
        rig.send(ping(0), isContentRelated: false)
        let first = rig.receive().first { $0.constructor == ServiceConstructor.newSessionCreated }
        if let first {
            rig.send(ids(ServiceConstructor.msgsAck, [first.id]), isContentRelated: false)
        }
        _ = rig.receive()
        rig.events = []
        return rig
    }
}

extension SessionRig.Received {
    init(_ message: Message, _ connection: ConnectionID, inContainer: Bool) {
        self.init(
            connection: connection,
            id: message.id,
            sequenceNumber: message.sequenceNumber,
            body: message.body,
            inContainer: inContainer
        )
    }
}

extension [SessionRig.Received] {
    /// The only message of this constructor.
    func only(_ constructor: ConstructorID) -> SessionRig.Received? {
        let found = filter { $0.constructor == constructor }
        return found.count == 1 ? found[0] : nil
    }

    /// The code of the only bad_msg_notification.
    var badMessageCode: Int32? {
        guard var reader = only(ServiceConstructor.badMsgNotification)?.fields else { return nil }
        _ = try? reader.raw(12)
        return try? reader.int()
    }
}

extension EncryptedMessage {
    /// The payload that carries a body.
    static func seal(
        _ body: [UInt8],
        id: MessageID,
        sequenceNumber: Int32,
        salt: Int64,
        sessionID: SessionID,
        key: AuthKey,
        direction: Direction,
        random: inout SeededGenerator
    ) -> [UInt8] {
        var payload = OutgoingBuffer(body)
        seal(
            &payload,
            id: id,
            sequenceNumber: sequenceNumber,
            salt: salt,
            sessionID: sessionID,
            key: key,
            direction: direction,
            random: &random
        )
        return payload.bytes
    }
}
