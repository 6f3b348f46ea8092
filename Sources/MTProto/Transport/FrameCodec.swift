import Primitives

/// One payload as it came in a frame.
package struct Frame: Equatable, Sendable {
    /// The message, plain or encrypted; from a DC, it can be the 4 bytes of a transport error.
    package var payload: [UInt8]
    /// Whether the client asks for a quick acknowledgement of this frame.
    package var wantsQuickAck: Bool

    /// A frame around a payload.
    package init(payload: [UInt8], wantsQuickAck: Bool = false) {
        self.payload = payload
        self.wantsQuickAck = wantsQuickAck
    }
}

/// Where frames begin and end: one framing, both directions of one connection.
///
/// A new framing is a file with one conforming type, and one line in `TransportKind.allCases`.
protocol FrameCodec: Sendable {
    /// The name in logs, options and tests.
    static var name: String { get }

    /// What a client sends once before its first frame; the server sends nothing of the kind.
    static var openingTag: [UInt8] { get }

    /// What the server recognizes the framing by; `nil` stands for any byte.
    static var openingPattern: [UInt8?] { get }

    /// The tag inside an obfuscation header, or `nil` if the framing cannot be obfuscated.
    static var obfuscationTag: UInt32? { get }

    /// Whether the server sends a transport error as its 4 bytes alone, in no frame, and closes after it.
    static var errorsAreBare: Bool { get }

    /// What no peer can take for a frame.
    static var garbage: [UInt8] { get }

    /// A codec for a fresh connection that refuses payloads longer than `payloadLimit`; `random` is for padding.
    init(payloadLimit: Int, random: SeededGenerator)

    /// Takes the next frame off the front of `input`; `nil` if it is not all there.
    ///
    /// A frame that cannot be is refused as soon as its first bytes tell.
    mutating func nextFrame(from input: inout ByteQueue) throws(TransportError) -> Frame?

    /// Makes a frame around a payload, in place. The payload is a multiple of 4 bytes, at least 4.
    ///
    /// A wish for a quick acknowledgement is left out where the framing cannot say it.
    mutating func wrap(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool)

    /// The bytes that acknowledge a frame quickly; none if the framing has no such thing.
    func encode(quickAck token: UInt32) -> [UInt8]

    /// The token, if the next 4 bytes from a server, read little-endian, are a quick acknowledgement.
    func quickAck(in word: UInt32) -> UInt32?
}

extension FrameCodec {
    static var openingPattern: [UInt8?] { openingTag }

    static var errorsAreBare: Bool { false }

    /// A length beyond all limits, whether it is read as that of abridged or of intermediate.
    static var garbage: [UInt8] { [0x7f, 0xff, 0xff, 0x7f] }

    /// Checks what every framing demands of a payload.
    static func check(payloadSize size: Int, limit: Int) throws(TransportError) {
        guard size <= limit else { throw .frameTooLong(got: size, limit: limit) }
        guard size >= 4, size.isMultiple(of: 4) else {
            throw .badLength(got: size, expected: "a multiple of 4, at least 4")
        }
    }
}

/// Marks a length as a wish for a quick acknowledgement, and a word as a quick acknowledgement.
let quickAckBit: UInt32 = 0x8000_0000
