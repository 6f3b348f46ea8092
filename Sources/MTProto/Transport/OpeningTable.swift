/// What the first bytes of a connection say about the rest.
///
/// The rows are compared from the top; the first that fits decides, and one that may still fit is waited
/// for. What fits no row is obfuscated, once there are 64 bytes. No two rows fit the same bytes: a length
/// of the full transport is a multiple of 4 and below 16 MiB, so it spells no tag and no HTTP verb.
///
/// - Source: mtproto/mtproto-transports; gotd and MTProxy tell them apart likewise.
enum OpeningTable {
    /// What a row stands for.
    enum Verdict: Equatable {
        /// Frames follow once the framing's tag is taken away.
        case plain(TransportKind)
        /// An obfuscation header comes first.
        case obfuscated
        /// HTTP, which may become a WebSocket.
        case web
        /// Something we know and do not serve.
        case refused(TransportError)
    }

    struct Row: Sendable {
        let pattern: [UInt8?]
        let verdict: Verdict
    }

    /// Other protocols first, then every transport.
    static let rows: [Row] =
        [
            Row(pattern: Array("POST".utf8), verdict: .web),
            Row(pattern: Array("GET ".utf8), verdict: .web),
            Row(pattern: Array("HEAD".utf8), verdict: .web),
            Row(pattern: Array("OPTI".utf8), verdict: .web),
            Row(pattern: [0x16, 0x03, 0x01], verdict: .refused(.tlsNotServedHere)),
        ] + TransportKind.allCases.map { Row(pattern: $0.codec.openingPattern, verdict: .plain($0)) }

    /// What `input`, all that came so far, says; `nil` if it is too little to tell.
    static func verdict(on input: ByteQueue) -> Verdict? {
        for row in rows {
            let compared = min(row.pattern.count, input.count)
            let fits = (0..<compared).allSatisfy { index in
                row.pattern[index].map { $0 == input[index] } ?? true
            }
            guard fits else { continue }
            return compared == row.pattern.count ? row.verdict : nil
        }
        return input.count >= ObfuscatedStream.headerSize ? .obfuscated : nil
    }
}
