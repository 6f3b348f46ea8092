import Primitives

/// Why the bytes of a peer are not the frames they should be.
///
/// All of these end the connection without an answer: after any of them nobody knows where the next frame
/// starts. A payload that is framed well and makes no sense is the business of the layer above (-404).
package enum TransportError: Error, Equatable, Sendable {
    /// A frame announces a payload of `got` bytes, more than `limit`.
    ///
    /// Reaction: close, before its bytes are waited for.
    case frameTooLong(got: Int, limit: Int)
    /// A frame announces a length of `got` bytes, which cannot be.
    ///
    /// Reaction: close.
    case badLength(got: Int, expected: String)
    /// The checksum in a frame of the full transport does not fit its bytes.
    ///
    /// Reaction: close.
    case wrongCRC(got: UInt32, expected: UInt32)
    /// A frame of the full transport is not the next one of its direction.
    ///
    /// Reaction: close.
    case wrongSeqno(got: UInt32, expected: UInt32)
    /// The first 64 bytes open no transport, neither plainly nor as obfuscation: `got` stands for the tag.
    ///
    /// Reaction: close.
    case unknownTransport(got: UInt32)
    /// Inside a WebSocket the client does not obfuscate, as it must: `got` is what it opens with.
    ///
    /// Reaction: close, with a close frame.
    case obfuscationMissing(got: String)
    /// The client breaks the rules of WebSocket.
    ///
    /// Reaction: a close frame with this code, then close.
    case badWebSocketFrame(closeCode: UInt16, reason: String)
    /// The client opens with a TLS hello, real or fake.
    ///
    /// Reaction: close.
    case tlsNotServedHere
}

extension TransportError: CustomStringConvertible {
    /// The reason as a log line gives it.
    package var description: String {
        switch self {
        case .frameTooLong(let got, let limit):
            "a frame announces \(got) bytes, the limit is \(limit)"
        case .badLength(let got, let expected):
            "a frame announces \(got) bytes, expected \(expected)"
        case .wrongCRC(let got, let expected):
            "a frame has checksum \(got.hex), its bytes have \(expected.hex)"
        case .wrongSeqno(let got, let expected):
            "a frame has number \(got), expected \(expected)"
        case .unknownTransport(let got):
            "the first 64 bytes open no known transport (obfuscation tag \(got.hex))"
        case .obfuscationMissing(let got):
            "the client opens with \(got) inside a WebSocket, where obfuscation is required"
        case .badWebSocketFrame(let code, let reason):
            "the WebSocket is closed with \(code): \(reason)"
        case .tlsNotServedHere:
            "the client speaks TLS, which this port does not serve"
        }
    }
}

/// The codes of transport errors that a DC sends in place of a message.
///
/// - Shape: a frame whose payload is the code, 4 bytes, little-endian, negative; over the full transport those 4 bytes
///   without a frame.
/// - Source: mtproto/mtproto-transports, "Transport errors"; -403 is reported by clients only.
package enum TransportErrorCode {
    /// The auth key is not known here, or a message cannot be read; the connection stays open, but over the full transport
    /// and HTTP.
    package static let authKeyNotFound: Int32 = -404
    /// Too many connections or messages; the connection is closed after it.
    package static let flood: Int32 = -429
    /// The client means another DC or environment; the connection is closed after it.
    package static let wrongDC: Int32 = -444
    /// Refused without a reason; the connection is closed after it.
    package static let forbidden: Int32 = -403
}
