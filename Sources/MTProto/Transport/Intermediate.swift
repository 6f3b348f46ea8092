import Primitives

/// Intermediate transport: a length, then the payload.
///
///     | length, 4 bytes, little-endian | payload, `length` bytes |
///
/// Bit 31 of the length asks for a quick acknowledgement. From a server, a word with that bit is one.
///
/// - Shape: tag `ee ee ee ee` once, then frames. Overhead 4 bytes a frame.
/// - Limits: `TransportLimits`; a payload is a multiple of 4 and not empty.
/// - Errors: `TransportError.frameTooLong`, `.badLength`, answered by closing.
/// - Source: mtproto/mtproto-transports, "Intermediate".
struct Intermediate: FrameCodec {
    static let name = "intermediate"
    static let openingTag: [UInt8] = [0xee, 0xee, 0xee, 0xee]
    static let obfuscationTag: UInt32? = 0xeeee_eeee

    private let payloadLimit: Int

    init(payloadLimit: Int, random _: SeededGenerator) {
        self.payloadLimit = payloadLimit
    }

    mutating func nextFrame(from input: inout ByteQueue) throws(TransportError) -> Frame? {
        guard input.count >= 4 else { return nil }
        let header = input.word(at: 0)
        let size = Int(header & ~quickAckBit)
        try Self.check(payloadSize: size, limit: payloadLimit)
        guard input.count - 4 >= size else { return nil }
        input.drop(4)
        return Frame(payload: input.take(size), wantsQuickAck: header & quickAckBit != 0)
    }

    mutating func wrap(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool) {
        Self.wrap(&payload, wantsQuickAck: wantsQuickAck)
    }

    func encode(quickAck token: UInt32) -> [UInt8] { Self.encode(quickAck: token) }

    func quickAck(in word: UInt32) -> UInt32? { Self.quickAck(in: word) }

    static func encode(quickAck token: UInt32) -> [UInt8] {
        withUnsafeBytes(of: (token | quickAckBit).littleEndian) { Array($0) }
    }

    static func quickAck(in word: UInt32) -> UInt32? {
        word & quickAckBit != 0 ? word : nil
    }

    /// Puts the length in front, which counts the padding that is there already.
    static func wrap(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool) {
        payload.prepend(littleEndian: UInt32(payload.count) | (wantsQuickAck ? quickAckBit : 0))
    }
}

extension TransportKind {
    /// Intermediate: a plain 4-byte length; TDLib's choice, obfuscated.
    package static let intermediate = TransportKind(Intermediate.self)
}
