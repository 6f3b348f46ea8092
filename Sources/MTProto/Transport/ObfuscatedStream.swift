import MTProtoCrypto
import Primitives

/// Obfuscation of one connection ("obfuscated2"): AES-256-CTR over everything, keys in the first 64 bytes.
///
///     | 8 random | key and counter, 48 | tag, 4 | DC field, 2 | 2 random |
///     | ------------- in the clear --- | ------- encrypted ------------ |
///
/// The 48 bytes are key (32) and counter (16) of the direction from the client; read backwards they are
/// those of the other. With a proxy secret each key is SHA-256 of key and secret. The header itself runs
/// through the stream, so the first frame uses key-stream byte 64.
///
/// - Shape: 64 bytes from the client, once; no transport tag after them.
/// - Source: mtproto/mtproto-transports, "Transport obfuscation"; the DC field as clients fill it.
struct ObfuscatedStream: Sendable {
    /// A header has this many bytes.
    static let headerSize = 64

    private static let clear = 0..<56
    private static let keys = 8..<56

    /// The 4 bytes that say which framing is inside, little-endian.
    let tag: UInt32
    /// The DC that the client means, as it wrote it.
    let dcField: Int16
    private var inbound: AESCTR
    private var outbound: AESCTR

    /// The server's side: reads the header that came, with a proxy secret or without.
    ///
    /// Any header is read; a `tag` that means nothing says that it was none, or had another secret.
    init(accepting header: [UInt8], secret: [UInt8]) {
        precondition(header.count == Self.headerSize, "an obfuscation header has 64 bytes")
        let keys = Array(header[Self.keys])
        var opened = header
        inbound = Self.stream(keys, secret)
        outbound = Self.stream(keys.reversed(), secret)
        inbound.apply(&opened, in: 0..<opened.count)
        (tag, dcField) = Self.fields(of: opened)
    }

    /// The client's side: `header` is a draw of random bytes, and becomes what is sent.
    init(opening header: inout [UInt8], tag: UInt32, dcField: Int16, secret: [UInt8]) {
        precondition(header.count == Self.headerSize, "an obfuscation header has 64 bytes")
        let keys = Array(header[Self.keys])
        withUnsafeBytes(of: tag.littleEndian) { header.replaceSubrange(56..<60, with: $0) }
        withUnsafeBytes(of: dcField.littleEndian) { header.replaceSubrange(60..<62, with: $0) }
        var closed = header
        outbound = Self.stream(keys, secret)
        inbound = Self.stream(keys.reversed(), secret)
        outbound.apply(&closed, in: 0..<closed.count)
        header.replaceSubrange(56..<64, with: closed[56..<64])
        self.tag = tag
        self.dcField = dcField
    }

    /// Random bytes for a header, drawn again while they could be taken for another protocol.
    static func draw(random: inout SeededGenerator) -> [UInt8] {
        while true {
            let draw = random.bytes(headerSize)
            var input = ByteQueue()
            input.append(draw)
            if OpeningTable.verdict(on: input) == .obfuscated { return draw }
        }
    }

    /// Decrypts what came from the peer.
    mutating func decrypt(_ bytes: inout [UInt8]) {
        inbound.apply(&bytes, in: 0..<bytes.count)
    }

    /// Encrypts what goes to the peer.
    mutating func encrypt(_ bytes: inout OutgoingBuffer) {
        bytes.change { outbound.apply(&$0, in: $1) }
    }

    private static func stream(_ keys: [UInt8], _ secret: [UInt8]) -> AESCTR {
        AESCTR(key: Array(keys[..<32]), counter: Array(keys[32...]), secret: secret)
    }

    private static func fields(of header: [UInt8]) -> (tag: UInt32, dcField: Int16) {
        header.withUnsafeBytes { bytes in
            let tag = bytes.loadUnaligned(fromByteOffset: 56, as: UInt32.self)
            let dc = bytes.loadUnaligned(fromByteOffset: 60, as: Int16.self)
            return (UInt32(littleEndian: tag), Int16(littleEndian: dc))
        }
    }
}
