import Primitives
import TL

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

    init(payloadLimit: Int) {
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

    mutating func encode(_ frame: Frame, random: inout SeededGenerator) -> [UInt8] {
        Self.encode(frame, padding: [])
    }

    func encode(quickAck token: UInt32) -> [UInt8] {
        withUnsafeBytes(of: (token | quickAckBit).littleEndian) { Array($0) }
    }

    func quickAck(in word: UInt32) -> UInt32? {
        word & quickAckBit != 0 ? word : nil
    }

    /// A frame whose length counts the padding behind the payload.
    static func encode(_ frame: Frame, padding: [UInt8]) -> [UInt8] {
        let size = frame.payload.count + padding.count
        var writer = TLWriter(capacity: 4 + size)
        writer.int(Int32(bitPattern: UInt32(size) | (frame.wantsQuickAck ? quickAckBit : 0)))
        writer.raw(frame.payload)
        writer.raw(padding)
        return writer.bytes
    }
}

extension TransportKind {
    /// Intermediate: a plain 4-byte length; TDLib's choice, obfuscated.
    package static let intermediate = TransportKind(Intermediate.self)
}
