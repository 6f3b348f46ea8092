import Primitives

/// Padded intermediate transport: like intermediate, with random bytes behind the payload.
///
///     | length, 4 bytes, little-endian | payload | padding, 0 to 15 bytes |
///
/// The length counts payload and padding, so the receiver works out the payload's own length:
/// - an encrypted message is 24 bytes and whole blocks of 16;
/// - a plaintext message (its first 8 bytes are zero) says how long it is;
/// - anything shorter than a message is cut to words of 4 bytes.
///
/// Quick acknowledgements are those of intermediate. MTProxy's other form, a frame `ff ff ff ff` and the
/// token, is read by `ClientTransport` and never sent.
///
/// - Shape: tag `dd dd dd dd` once, then frames. Overhead 4 to 7 bytes for a frame of ours.
/// - Limits: `TransportLimits`; 0 to 15 bytes of padding accepted, 0 to 3 sent.
/// - Errors: `TransportError.frameTooLong`, `.badLength`, answered by closing.
/// - Source: mtproto/mtproto-transports, "Padded intermediate"; TDLib, MTProxy and Telethon for the rest.
struct PaddedIntermediate: FrameCodec {
    static let name = "padded-intermediate"
    static let openingTag: [UInt8] = [0xdd, 0xdd, 0xdd, 0xdd]
    static let obfuscationTag: UInt32? = 0xdddd_dddd

    private let payloadLimit: Int
    private var random: SeededGenerator

    init(payloadLimit: Int, random: SeededGenerator) {
        self.payloadLimit = payloadLimit
        self.random = random
    }

    mutating func nextFrame(from input: inout ByteQueue) throws(TransportError) -> Frame? {
        guard input.count >= 4 else { return nil }
        let header = input.word(at: 0)
        let size = Int(header & ~quickAckBit)
        let limit = payloadLimit + TransportLimits.acceptedPadding
        guard size <= limit else { throw .frameTooLong(got: size, limit: limit) }
        guard size >= 4 else { throw .badLength(got: size, expected: "4 or more") }
        guard input.count - 4 >= size else { return nil }
        input.drop(4)
        let payloadSize = Self.payloadSize(of: input, size: size)
        let payload = input.take(payloadSize, thenDrop: size - payloadSize)
        return Frame(payload: payload, wantsQuickAck: header & quickAckBit != 0)
    }

    mutating func wrap(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool) {
        payload.append(random.bytes(Int.random(in: 0...TransportLimits.sentPadding, using: &random)))
        Intermediate.wrap(&payload, wantsQuickAck: wantsQuickAck)
    }

    func encode(quickAck token: UInt32) -> [UInt8] {
        Intermediate.encode(quickAck: token)
    }

    func quickAck(in word: UInt32) -> UInt32? {
        Intermediate.quickAck(in: word)
    }

    /// How many of the first `size` bytes are payload.
    private static func payloadSize(of input: ByteQueue, size: Int) -> Int {
        guard size >= TransportLimits.shortestMessage else { return size & ~3 }
        guard input.word(at: 0) == 0, input.word(at: 4) == 0 else { return 24 + (size - 24) & ~15 }
        let envelope = 20 + Int(input.word(at: 16))
        // A length that cannot be is left for the reader of plaintext messages to refuse.
        return envelope <= size ? envelope : size & ~3
    }
}

extension TransportKind {
    /// Padded intermediate: hides the lengths; what a proxy secret with `dd` or `ee` demands.
    package static let paddedIntermediate = TransportKind(PaddedIntermediate.self)
}
