import CZlib
import Primitives

/// Full transport: length, number and checksum around the payload.
///
///     | length, 4 bytes | seqno, 4 bytes | payload, `length` - 12 bytes | CRC32, 4 bytes |
///
/// All numbers are little-endian. The length counts everything. Each direction counts its frames from 0
/// on. The checksum is the CRC32 of zlib over all that stands before it. There are no quick
/// acknowledgements and no obfuscation.
///
/// A transport error has no frame: it is its 4 bytes, where a length would stand, and the connection is closed after
/// it. So Telethon, GramJS and grammers have seen it of the real DCs; the documentation says nothing.
///
/// - Shape: no tag; bytes 4 to 7 of the connection, the first seqno, are zero. Overhead 12 bytes a frame.
/// - Limits: `TransportLimits`; a payload is a multiple of 4 and not empty.
/// - Errors: `TransportError.frameTooLong`, `.badLength`, `.wrongCRC`, `.wrongSeqno`, answered by closing.
/// - Source: mtproto/mtproto-transports, "Full".
struct Full: FrameCodec {
    static let name = "full"
    static let openingTag: [UInt8] = []
    static let openingPattern: [UInt8?] = [nil, nil, nil, nil, 0, 0, 0, 0]
    static let obfuscationTag: UInt32? = nil
    static let errorsAreBare = true
    /// A frame of 16 bytes with a checksum that is wrong, so that it is refused at once.
    static let garbage: [UInt8] = [16] + Array(repeating: 0, count: 15)

    private static let overhead = 12
    private let payloadLimit: Int
    private var nextIn: UInt32 = 0
    private var nextOut: UInt32 = 0

    init(payloadLimit: Int, random _: SeededGenerator) {
        self.payloadLimit = payloadLimit
    }

    mutating func nextFrame(from input: inout ByteQueue) throws(TransportError) -> Frame? {
        guard input.count >= 4 else { return nil }
        let size = Int(input.word(at: 0))
        let limit = payloadLimit + Self.overhead
        guard size <= limit else { throw .frameTooLong(got: size, limit: limit) }
        guard size > Self.overhead, size.isMultiple(of: 4) else {
            throw .badLength(got: size, expected: "a multiple of 4, at least 16")
        }
        guard input.count >= size else { return nil }
        let checksum = input.withBytes(size - 4, Self.checksum)
        guard input.word(at: size - 4) == checksum else {
            throw .wrongCRC(got: input.word(at: size - 4), expected: checksum)
        }
        guard input.word(at: 4) == nextIn else {
            throw .wrongSeqno(got: input.word(at: 4), expected: nextIn)
        }
        nextIn &+= 1
        input.drop(8)
        return Frame(payload: input.take(size - Self.overhead, thenDrop: 4))
    }

    mutating func wrap(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool) {
        let size = UInt32(payload.count + Self.overhead)
        payload.prepend(littleEndian: nextOut)
        payload.prepend(littleEndian: size)
        payload.append(littleEndian: payload.withUnsafeBytes { Self.checksum($0.bindMemory(to: UInt8.self)) })
        nextOut &+= 1
    }

    func encode(quickAck token: UInt32) -> [UInt8] { [] }

    func quickAck(in word: UInt32) -> UInt32? { nil }

    private static func checksum(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: crc32_z(0, bytes.baseAddress, bytes.count))
    }
}

extension TransportKind {
    /// Full: numbered and checksummed frames; Telethon's default.
    package static let full = TransportKind(Full.self)
}
