package import Primitives

/// The client's side of one connection's transport.
///
/// Send `openingBytes` first, then what `encode` gives; feed `receive` and drain `next` after each.
///
/// - Limits: `TransportLimits`.
/// - Errors: `TransportError`; after one, the same comes again.
package struct ClientTransport: Sendable {
    /// What can come from a DC.
    package enum Incoming: Equatable, Sendable {
        /// A message, plain or encrypted.
        case payload([UInt8])
        /// A quick acknowledgement with its token.
        case quickAck(UInt32)
        /// A transport error, one of `TransportErrorCode` or another negative number.
        case transportError(Int32)
    }

    /// What the client says before its first frame: a tag, or an obfuscation header.
    package let openingBytes: [UInt8]
    private var stream: FramedStream

    /// A fresh connection; `dcField` and `secret` are used by obfuscation only.
    package init(
        kind: TransportKind,
        obfuscated: Bool,
        dcField: Int16 = 0,
        secret: [UInt8] = [],
        random: SeededGenerator
    ) {
        var random = random
        precondition(!obfuscated || kind.canBeObfuscated, "the full transport cannot be obfuscated")
        var opening = kind.codec.openingTag
        var obfuscation: ObfuscatedStream?
        if obfuscated, let tag = kind.codec.obfuscationTag {
            opening = ObfuscatedStream.draw(random: &random)
            obfuscation = ObfuscatedStream(opening: &opening, tag: tag, dcField: dcField, secret: secret)
        }
        openingBytes = opening
        stream = FramedStream(
            kind,
            obfuscation: obfuscation,
            payloadLimit: TransportLimits.payloadFromServer,
            random: random
        )
    }

    /// Takes in what arrived, cut anywhere.
    package mutating func receive(_ bytes: consuming [UInt8]) {
        stream.receive(bytes)
    }

    /// What came next; `nil` if it is not all there.
    ///
    /// A payload shorter than a message is an int: an error, -1 in front of a quick acknowledgement
    /// (MTProxy in padded intermediate), or 0, which means nothing and is passed over.
    package mutating func next() throws(TransportError) -> Incoming? {
        while stream.hasWord {
            if let token = stream.nextQuickAck() { return .quickAck(token) }
            if let code = stream.nextBareError() { return .transportError(code) }
            guard let payload = try stream.nextFrame()?.payload else { return nil }
            guard payload.count < TransportLimits.shortestMessage else { return .payload(payload) }
            var short = ByteQueue()
            short.append(payload)
            switch Int32(bitPattern: short.word(at: 0)) {
            case 0: continue
            case -1 where short.count >= 8: return .quickAck(short.word(at: 4))
            case let code: return .transportError(code)
            }
        }
        return nil
    }

    /// Makes a frame of `payload`, a multiple of 4 bytes, in place.
    ///
    /// The full transport cannot ask for a quick acknowledgement and leaves the wish out.
    package mutating func encode(_ payload: inout OutgoingBuffer, wantsQuickAck: Bool = false) {
        stream.encode(&payload, wantsQuickAck: wantsQuickAck)
    }
}
