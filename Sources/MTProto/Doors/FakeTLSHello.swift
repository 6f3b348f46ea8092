import MTProtoCrypto
import Primitives

/// The first record of a client that pretends to speak TLS 1.3.
///
///     | 16 03 01, length 2 | 01, length 3 | 03 03 | random 32 | session id | ciphers | 00 | extensions |
///
/// The random is HMAC-SHA256 of the whole record with zeros in its place, under the secret; its last 4 bytes
/// are combined with the time (XOR, little-endian).
///
/// - Limits: 4096 bytes, as MTProxy; TDLib's has 1760, older clients' 517.
/// - Source: MTProxy, `net-tcp-rpc-ext-server.c`; RFC 8446, 4.1.2; RFC 6066, 3.
struct FakeTLSHello: Sendable {
    static let longest = 4096
    static let headerSize = 5

    let random: [UInt8]
    /// The name of the site that the client pretends to want.
    let serverName: String?
    private let sessionID: [UInt8]
    private let cipher: [UInt8]
    private let record: [UInt8]

    private static let randomRange = 11..<43

    /// The parts of a record, or `nil` if it is no hello as clients of a proxy send it.
    init?(record: [UInt8]) {
        var rest = record[...].dropFirst(Self.headerSize)
        guard rest.first == 1, rest.count >= 4 else { return nil }
        rest = rest.dropFirst(4)
        guard Self.take(2, from: &rest)?.elementsEqual([3, 3]) == true,
            let random = Self.take(32, from: &rest),
            let sessionID = Self.block(lengthOf: 1, from: &rest), sessionID.count == 32,
            var ciphers = Self.block(lengthOf: 2, from: &rest),
            Self.block(lengthOf: 1, from: &rest) != nil,
            let extensions = Self.block(lengthOf: 2, from: &rest)
        else { return nil }
        var cipher: [UInt8]?
        while cipher == nil, let next = Self.take(2, from: &ciphers) {
            // Clients put numbers that mean nothing in front, to keep servers tolerant.
            let isGrease = next.allSatisfy { $0 & 0x0f == 0x0a }
            if !isGrease { cipher = Array(next) }
        }
        guard let cipher, cipher[0] == 0x13, (1...3).contains(cipher[1]) else { return nil }
        self.random = Array(random)
        self.sessionID = Array(sessionID)
        self.cipher = cipher
        self.record = record
        serverName = Self.serverName(in: extensions)
    }

    /// The time in the random, in seconds since 1970; `nil` if the random was not made with this secret.
    func time(secret: [UInt8]) -> Int64? {
        var blank = record
        blank.replaceSubrange(Self.randomRange, with: repeatElement(0, count: 32))
        let expected = Digest.hmacSHA256(key: secret, blank[...])
        guard equalInConstantTime(expected[..<28], random[..<28]) else { return nil }
        var seconds: UInt32 = 0
        for index in (28..<32).reversed() { seconds = seconds << 8 | UInt32(expected[index] ^ random[index]) }
        return Int64(seconds)
    }

    /// Three records: a hello, the change of the cipher, and filler in place of a certificate.
    func answer(secret: [UInt8], generator: inout SeededGenerator) -> [UInt8] {
        var answer: [UInt8] = [0x16, 3, 3, 0, 0x7a, 2, 0, 0, 0x76, 3, 3]
        answer += Array(repeating: 0, count: 32)
        answer += [32] + sessionID + cipher + [0, 0, 0x2e]
        answer += [0, 0x33, 0, 0x24, 0, 0x1d, 0, 0x20] + generator.bytes(32)
        answer += [0, 0x2b, 0, 2, 3, 4]
        let filler = Int.random(in: 1900...2800, using: &generator)
        answer += FakeTLSStream.changeCipherSpec
        answer += [0x17, 3, 3, UInt8(filler >> 8), UInt8(filler & 0xff)] + generator.bytes(filler)
        let random = Digest.hmacSHA256(key: secret, self.random[...], answer[...])
        answer.replaceSubrange(Self.randomRange, with: random)
        return answer
    }

    /// `server_name` in the extensions.
    private static func serverName(in extensions: ArraySlice<UInt8>) -> String? {
        var rest = extensions
        while let type = take(2, from: &rest), let body = block(lengthOf: 2, from: &rest) {
            guard type.elementsEqual([0, 0]) else { continue }
            var names = body
            guard var list = block(lengthOf: 2, from: &names), take(1, from: &list)?.first == 0,
                let name = block(lengthOf: 2, from: &list)
            else { return nil }
            return String(decoding: name, as: UTF8.self)
        }
        return nil
    }

    private static func take(_ count: Int, from rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard rest.count >= count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }

    /// Bytes that stand behind their length, which is big-endian.
    private static func block(
        lengthOf size: Int,
        from rest: inout ArraySlice<UInt8>
    ) -> ArraySlice<UInt8>? {
        var after = rest
        guard let length = take(size, from: &after) else { return nil }
        let count = length.reduce(0) { $0 << 8 | Int($1) }
        guard let body = take(count, from: &after) else { return nil }
        rest = after
        return body
    }
}
