import Primitives

/// A connection whose transport is settled: obfuscation, if any, around frames.
///
/// After an error it stays dead: the same error comes again, and what arrives is thrown away.
struct FramedStream: Sendable {
    let kind: TransportKind
    private(set) var obfuscation: ObfuscatedStream?
    private var codec: any FrameCodec
    private var input = ByteQueue()
    private var failure: TransportError?

    init(
        _ kind: TransportKind,
        obfuscation: ObfuscatedStream?,
        payloadLimit: Int,
        random: SeededGenerator
    ) {
        self.kind = kind
        self.obfuscation = obfuscation
        codec = kind.codec.init(payloadLimit: payloadLimit, random: random)
    }

    mutating func receive(_ bytes: consuming [UInt8]) {
        guard failure == nil, !bytes.isEmpty else { return }
        obfuscation?.decrypt(&bytes)
        input.append(bytes)
    }

    mutating func nextFrame() throws(TransportError) -> Frame? {
        if let failure { throw failure }
        do throws(TransportError) {
            return try codec.nextFrame(from: &input)
        } catch {
            failure = error
            input = ByteQueue()
            throw error
        }
    }

    /// Takes a quick acknowledgement, if one comes next; the client's side only.
    mutating func nextQuickAck() -> UInt32? {
        guard input.count >= 4, let token = codec.quickAck(in: input.word(at: 0)) else { return nil }
        input.drop(4)
        return token
    }

    /// Takes a transport error without a frame, if one comes next; the client's side only.
    mutating func nextBareError() -> Int32? {
        guard type(of: codec).errorsAreBare, input.count >= 4 else { return nil }
        let code = Int32(bitPattern: input.word(at: 0))
        guard code < 0 else { return nil }
        input.drop(4)
        return code
    }

    /// Whether a frame or quick acknowledgement can have come: none is shorter than 4 bytes.
    var hasWord: Bool { input.count >= 4 || failure != nil }

    /// Makes of a payload what travels, in place.
    mutating func encode(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool = false) {
        let size = payload.count
        precondition(
            size >= 4 && size.isMultiple(of: 4) && size <= TransportLimits.encodedPayload,
            "a payload is a multiple of 4 bytes, at least 4 and below 16 MiB"
        )
        codec.wrap(&payload, wantsQuickAck: wantsQuickAck)
        obfuscation?.encrypt(&payload)
    }

    mutating func encode(quickAck token: UInt32) -> OutgoingBuffer {
        sealed(codec.encode(quickAck: token))
    }

    /// A transport error without a frame.
    mutating func encode(bareErrorCode code: Int32) -> OutgoingBuffer {
        sealed(withUnsafeBytes(of: code.littleEndian) { Array($0) })
    }

    /// Bytes that no peer can take for a frame.
    mutating func garbage() -> OutgoingBuffer {
        sealed(type(of: codec).garbage)
    }

    private mutating func sealed(_ bytes: [UInt8]) -> OutgoingBuffer {
        var buffer = OutgoingBuffer(bytes)
        obfuscation?.encrypt(&buffer)
        return buffer
    }
}
