import MTProtoCrypto
import Primitives
import TL
import Testing

@testable import MTProto
@testable import Simulation

/// A session whose every msg_id and seq_no a test chooses, as frames of the intermediate transport.
struct RawSession {
    private static let container: ConstructorID = 0x73f1_f8dc
    private static let rpcResult: ConstructorID = 0xf35c_6d01

    let key: AuthKey
    var salt: Int64
    private var lastID: Int64
    private var random = SeededGenerator(seed: 5)

    /// A session under the key that a connection with DC 2 has.
    init(_ pair: Pair, on connection: ConnectionID) throws {
        key = try #require(pair.key(connection))
        salt = try #require(pair.simulator.servers[2]?.keys[key.id]?.salts.current(at: pair.now))
        lastID = MessageID(at: pair.now).value
    }

    /// A message inside a container.
    struct Part {
        let sequenceNumber: Int32
        let body: [UInt8]
    }

    /// A frame with a container of these messages; gives their ids, too.
    mutating func frame(_ parts: [Part], sequenceNumber: Int32) -> (bytes: [UInt8], ids: [MessageID]) {
        var writer = TLWriter(Self.container)
        writer.int(Int32(parts.count))
        var ids: [MessageID] = []
        for part in parts {
            ids.append(nextID())
            writer.long(lastID)
            writer.int(part.sequenceNumber)
            writer.int(Int32(part.body.count))
            writer.raw(part.body)
        }
        var payload = OutgoingBuffer(writer.bytes)
        EncryptedMessage.seal(
            &payload,
            id: nextID(),
            sequenceNumber: sequenceNumber,
            salt: salt,
            sessionID: SessionID(99),
            key: key,
            direction: .clientToServer,
            random: &random
        )
        var frame = TLWriter()
        frame.int(Int32(payload.count))
        frame.raw(payload)
        return (frame.bytes, ids)
    }

    private mutating func nextID() -> MessageID {
        lastID += 4
        return MessageID(lastID)
    }

    /// The messages in frames from the server, out of their containers, with their ids.
    func messages(in bytes: some Sequence<UInt8>) -> [(id: MessageID, body: TLReader)] {
        var frames = TLReader(Array(bytes))
        var messages: [(MessageID, TLReader)] = []
        while let size = try? frames.int(), let payload = try? Array(frames.raw(Int(size))) {
            guard let packet = try? EncryptedMessage.open(payload, key: key, direction: .serverToClient)
            else { continue }
            var body = packet.message.body
            guard body.nextConstructor == Self.container else {
                messages.append((packet.message.id, body))
                continue
            }
            _ = try? body.constructor()
            messages += ((try? MessageContainer.messages(in: body)) ?? []).map { ($0.id, $0.body) }
        }
        return messages
    }

    /// The result of a query among messages.
    func result(of query: MessageID, in bytes: some Sequence<UInt8>) -> TLReader? {
        for (_, body) in messages(in: bytes) where body.nextConstructor == Self.rpcResult {
            var reader = body
            _ = try? reader.constructor()
            guard let id = try? reader.long(), id == query.value else { continue }
            return reader
        }
        return nil
    }
}
