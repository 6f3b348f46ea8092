import Primitives

/// What breaks the rules of WebSocket: the code that it is closed with, and why.
struct WebSocketFault: Error, Equatable, Sendable {
    /// 1002: not the protocol.
    static let protocolError: UInt16 = 1002
    /// 1003: text, where only binary messages are taken.
    static let unsupportedData: UInt16 = 1003
    /// 1009: more than is taken.
    static let tooBig: UInt16 = 1009

    let code: UInt16
    let reason: String
}

/// The frames of a WebSocket, from a client and to one.
///
///     | FIN 1 bit, reserved 3, opcode 4 | MASK 1 bit, length 7 | longer length, 0, 2 or 8 | mask, 4 | payload |
///
/// Messages mean nothing here: what they carry is one stream of bytes, and it is handed out as it comes.
///
/// - Shape: what a client sends is masked, what it gets is not. Overhead of ours 2, 4 or 10 bytes.
/// - Limits: `longestFrame`; control frames carry 125 bytes.
/// - Errors: `WebSocketFault`, answered by a close frame with its code.
/// - Source: RFC 6455, section 5.
struct WebSocketReader: Sendable {
    /// The longest frame that is taken.
    static let longestFrame = 4 << 20
    private static let longestControl = 125

    /// What comes out.
    enum Event: Equatable {
        /// The next bytes of the stream.
        case data([UInt8])
        /// To be answered with a pong of the same bytes.
        case ping([UInt8])
        /// The client closes, for this reason.
        case close(UInt16?)
    }

    private struct Header {
        let opcode: UInt8
        let size: Int
        let mask: [UInt8]
    }

    /// A data frame whose payload is coming: how much is left of it, and how much was taken.
    private var open: (header: Header, left: Int, taken: Int)?
    private var isFragmented = false

    /// The next event; `nil` if too little is there.
    mutating func next(from input: inout ByteQueue) throws(WebSocketFault) -> Event? {
        while true {
            if let (header, left, taken) = open {
                guard left > 0 else {
                    open = nil
                    continue
                }
                guard !input.isEmpty else { return nil }
                let size = min(left, input.count)
                var bytes = input.take(size)
                Self.unmask(&bytes, header.mask, from: taken)
                open = left == size ? nil : (header, left - size, taken + size)
                return .data(bytes)
            }
            guard let header = try nextHeader(in: &input) else { return nil }
            guard header.opcode & 8 != 0 else {
                open = (header, header.size, 0)
                continue
            }
            var bytes = input.take(header.size)
            Self.unmask(&bytes, header.mask, from: 0)
            switch header.opcode {
            case 8: return .close(try Self.closeCode(bytes))
            case 9: return .ping(bytes)
            default: continue
            }
        }
    }

    /// Takes the next header; that of a control frame once its payload is there too.
    private mutating func nextHeader(in input: inout ByteQueue) throws(WebSocketFault) -> Header? {
        guard input.count >= 2 else { return nil }
        let (first, second) = (input[0], input[1])
        let opcode = first & 0x0f
        try check(opcode: opcode, first: first)
        guard second & 0x80 != 0 else { throw .broken("a frame of a client that is not masked") }
        let short = Int(second & 0x7f)
        if opcode & 8 != 0, short > Self.longestControl || first & 0x80 == 0 {
            throw .broken("a control frame that is long or in pieces")
        }
        let extra = short == 127 ? 8 : short == 126 ? 2 : 0
        guard input.count >= 2 + extra else { return nil }
        var size = UInt64(short)
        if extra > 0 {
            size = (0..<extra).reduce(0) { $0 << 8 | UInt64(input[2 + $1]) }
            guard size > (extra == 2 ? 125 : 0xffff) else {
                throw .broken("a length that is not written in the shortest way")
            }
        }
        guard size <= UInt64(Self.longestFrame) else {
            throw WebSocketFault(code: WebSocketFault.tooBig, reason: "a frame of \(size) bytes")
        }
        let start = 2 + extra + 4
        guard input.count >= (opcode & 8 != 0 ? start + Int(size) : start) else { return nil }
        input.drop(start - 4)
        if opcode & 8 == 0 { isFragmented = first & 0x80 == 0 }
        return Header(opcode: opcode, size: Int(size), mask: input.take(4))
    }

    private func check(opcode: UInt8, first: UInt8) throws(WebSocketFault) {
        guard first & 0x70 == 0 else { throw .broken("reserved bits, and no extension was agreed on") }
        switch opcode {
        case 0 where !isFragmented: throw .broken("a continuation of nothing")
        case 1 where isFragmented, 2 where isFragmented: throw .broken("a message in the middle of another")
        case 1: throw WebSocketFault(code: WebSocketFault.unsupportedData, reason: "a text message")
        case 0, 2, 8, 9, 10: return
        default: throw .broken("opcode \(opcode)")
        }
    }

    private static func closeCode(_ bytes: [UInt8]) throws(WebSocketFault) -> UInt16? {
        guard !bytes.isEmpty else { return nil }
        guard bytes.count >= 2 else { throw .broken("a close frame with half a code") }
        let code = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        switch code {
        case 1000...1003, 1007...1014, 3000...4999: return code
        default: throw .broken("close code \(code)")
        }
    }

    private static func unmask(_ bytes: inout [UInt8], _ mask: [UInt8], from offset: Int) {
        bytes.withUnsafeMutableBufferPointer { buffer in
            for index in buffer.indices { buffer[index] ^= mask[(offset &+ index) & 3] }
        }
    }
}

/// The frames that go to a client.
enum WebSocketWriter {
    /// What a frame is.
    enum Opcode: UInt8 {
        case binary = 2
        case close = 8
        case pong = 10
    }

    /// The longest header.
    static let longestHeader = 10

    /// Makes a whole frame of a payload, in place.
    static func wrap(_ payload: inout OutgoingBuffer, as opcode: Opcode) {
        let first = 0x80 | opcode.rawValue
        switch payload.count {
        case ...125:
            payload.prepend([first, UInt8(payload.count)])
        case ...0xffff:
            payload.prepend(littleEndian: UInt16(payload.count).byteSwapped)
            payload.prepend([first, 126])
        default:
            payload.prepend(littleEndian: UInt64(payload.count).byteSwapped)
            payload.prepend([first, 127])
        }
    }

    /// A whole frame around these bytes.
    static func frame(_ opcode: Opcode, _ bytes: [UInt8]) -> OutgoingBuffer {
        var frame = OutgoingBuffer(front: longestHeader, capacity: bytes.count)
        frame.append(bytes)
        wrap(&frame, as: opcode)
        return frame
    }

    /// A close frame with a code and a reason, or with neither.
    static func close(_ code: UInt16?, reason: String = "") -> OutgoingBuffer {
        guard let code else { return frame(.close, []) }
        let text = Array(reason.utf8.prefix(123))
        return frame(.close, [UInt8(code >> 8), UInt8(code & 0xff)] + text)
    }
}

extension WebSocketFault {
    fileprivate static func broken(_ what: String) -> WebSocketFault {
        WebSocketFault(code: protocolError, reason: what)
    }
}
