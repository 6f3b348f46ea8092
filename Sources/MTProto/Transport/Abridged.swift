import Primitives

/// Abridged transport: the length in words of 4 bytes, in 1 or 4 bytes, then the payload.
///
///     | n, 1 byte, 01 to 7e          | payload, 4n bytes |
///     | 7f | n, 3 bytes, little-endian | payload, 4n bytes |
///
/// Bit 80 of the first byte asks for a quick acknowledgement. From a server, a first byte with that bit
/// starts one: the token's 4 bytes, most significant first.
///
/// - Shape: tag `ef` once, then frames. Overhead 1 or 4 bytes a frame.
/// - Limits: `TransportLimits`; no empty payload; the long form only where the short one does not
///   reach (MTProxy refuses it too, and no client read sends it).
/// - Errors: `TransportError.frameTooLong`, `.badLength`, answered by closing.
/// - Source: mtproto/mtproto-transports, "Abridged".
struct Abridged: FrameCodec {
    static let name = "abridged"
    static let openingTag: [UInt8] = [0xef]
    static let obfuscationTag: UInt32? = 0xefef_efef

    private static let longForm: UInt8 = 0x7f
    private let payloadLimit: Int

    init(payloadLimit: Int, random _: SeededGenerator) {
        self.payloadLimit = payloadLimit
    }

    mutating func nextFrame(from input: inout ByteQueue) throws(TransportError) -> Frame? {
        guard !input.isEmpty else { return nil }
        let first = input[0]
        var header = 1
        var size = Int(first & 0x7f) * 4
        if first & 0x7f == Self.longForm {
            header = 4
            guard input.count >= header else { return nil }
            size = Int(input.word(at: 0) >> 8) * 4
            guard size >= Int(Self.longForm) * 4 else {
                throw .badLength(got: size, expected: "508 or more in the long form")
            }
        }
        try Self.check(payloadSize: size, limit: payloadLimit)
        guard input.count - header >= size else { return nil }
        input.drop(header)
        return Frame(payload: input.take(size), wantsQuickAck: first & 0x80 != 0)
    }

    mutating func wrap(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool) {
        let words = UInt32(payload.count / 4)
        let flag: UInt8 = wantsQuickAck ? 0x80 : 0
        if words < UInt32(Self.longForm) {
            payload.prepend(CollectionOfOne(UInt8(words) | flag))
        } else {
            payload.prepend(littleEndian: words << 8 | UInt32(Self.longForm | flag))
        }
    }

    func encode(quickAck token: UInt32) -> [UInt8] {
        withUnsafeBytes(of: (token | quickAckBit).bigEndian) { Array($0) }
    }

    func quickAck(in word: UInt32) -> UInt32? {
        word.byteSwapped & quickAckBit != 0 ? word.byteSwapped : nil
    }
}

extension TransportKind {
    /// Abridged: the shortest headers; Pyrogram's default.
    package static let abridged = TransportKind(Abridged.self)
}
