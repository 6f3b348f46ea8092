package import Primitives

/// The way in that an MTProxy is: one port for all DCs, behind a secret.
///
/// Feed it what comes until it has a verdict; once it is open, `passOn` and `wrap` stand between the client
/// and the DC.
///
/// | what comes | verdict |
/// |---|---|
/// | an obfuscation header made with the secret, with a framing that it allows | `open`, with the DC field |
/// | anything else, plain or `dd` secret | `swallow`: read on, answer nothing |
/// | no hello of a client with the secret, `ee` secret | `close`; a hello is answered with an alert first |
/// | behind a hello, no records | `close` |
///
/// - Limits: 64 bytes before the verdict; with fake TLS a hello of 4096 bytes, then 64 in records.
/// - Source: MTProxy, `net-tcp-rpc-ext-server.c`; it hands strangers to the real site, which is not to be had here.
package struct MTProxyDoor: Sendable {
    /// What becomes of the connection.
    package enum Verdict: Hashable, Sendable {
        /// More is needed.
        case wait
        /// It goes to the DC that the field names; `input` is for the DC, header included.
        case open(dcField: Int16, input: [UInt8])
        /// It is to be closed, once everything answered is sent.
        case close(reason: String)
        /// It is to be kept, and nothing is answered.
        case swallow(reason: String)
    }

    /// What to do next.
    package struct Turn: Hashable, Sendable {
        /// Bytes for the client.
        package var answer: [UInt8] = []
        /// What becomes of the connection.
        package var verdict = Verdict.wait
    }

    /// What a listener remembers of the hellos that it has seen, so that none works twice.
    ///
    /// - Limits: the last 4096.
    package struct SeenHellos: Sendable {
        private var known: Set<[UInt8]> = []
        private var order: [[UInt8]] = []
        private static let most = 4096

        /// None yet.
        package init() {}

        /// Whether it was not there yet.
        mutating func insert(_ random: [UInt8]) -> Bool {
            guard known.insert(random).inserted else { return false }
            order.append(random)
            if order.count > Self.most { known.remove(order.removeFirst()) }
            return true
        }
    }

    private enum Stage {
        case opening
        case records
        case open
        case decided
    }

    private let secret: ProxySecret
    private var stage = Stage.opening
    private var input = ByteQueue()
    private var tls: FakeTLSStream?

    /// A fresh connection of a client that must know `secret`.
    package init(secret: ProxySecret) {
        self.secret = secret
    }

    /// Takes in what arrived, cut anywhere.
    ///
    /// - Parameters:
    ///   - bytes: what arrived.
    ///   - clocks: the times that a hello may have been made at: the proxy's, and those of the DCs.
    ///   - seen: the hellos that came before.
    ///   - random: for what is sent as filler.
    /// - Returns: what to do; after a verdict, nothing.
    package mutating func receive(
        _ bytes: [UInt8],
        clocks: [Timestamp],
        seen: inout SeenHellos,
        random: inout SeededGenerator
    ) -> Turn {
        switch stage {
        case .opening:
            input.append(bytes)
            guard case .tls(let domain) = secret.disguise else { return decide() }
            return readHello(domain, clocks, &seen, &random)
        case .records:
            do throws(FakeTLSStream.Broken) {
                input.append(try tls?.open(bytes) ?? [])
            } catch {
                return close(error.description)
            }
            return decide()
        case .open, .decided:
            return Turn()
        }
    }

    // MARK: Open

    /// What an open connection's bytes are for the DC.
    package mutating func passOn(_ bytes: [UInt8]) throws(FakeTLSStream.Broken) -> [UInt8] {
        guard stage == .open, tls != nil else { return bytes }
        return try tls?.open(bytes) ?? []
    }

    /// What the bytes of the DC are for the client.
    package func wrap(_ bytes: OutgoingBuffer) -> OutgoingBuffer {
        tls?.sealed(bytes) ?? bytes
    }

    // MARK: Verdicts

    /// Reads the obfuscation header, once it is there.
    private mutating func decide() -> Turn {
        guard input.count >= ObfuscatedStream.headerSize else { return Turn() }
        let input = self.input.take(self.input.count)
        let header = Array(input.prefix(ObfuscatedStream.headerSize))
        let obfuscation = ObfuscatedStream(accepting: header, secret: secret.key)
        guard let kind = TransportKind(obfuscationTag: obfuscation.tag) else {
            stage = .decided
            let reason = "the first 64 bytes were not made with the secret (tag \(obfuscation.tag.hex))"
            return Turn(verdict: .swallow(reason: reason))
        }
        guard secret.allows(kind) else {
            let reason = "\(kind) inside, but the secret demands \(TransportKind.paddedIntermediate)"
            guard tls == nil else { return close(reason) }
            stage = .decided
            return Turn(verdict: .swallow(reason: reason))
        }
        stage = .open
        return Turn(verdict: .open(dcField: obfuscation.dcField, input: input))
    }

    private mutating func readHello(
        _ domain: String,
        _ clocks: [Timestamp],
        _ seen: inout SeenHellos,
        _ random: inout SeededGenerator
    ) -> Turn {
        let start: [UInt8] = [0x16, 3, 1]
        let compared = min(start.count, input.count)
        guard input.withBytes(compared, { $0.elementsEqual(start[..<compared]) }) else {
            return close("the secret demands TLS, and this is none")
        }
        guard input.count >= FakeTLSHello.headerSize else { return Turn() }
        let size = FakeTLSHello.headerSize + Int(input[3]) << 8 + Int(input[4])
        guard size <= FakeTLSHello.longest else { return alert("a TLS hello of \(size) bytes") }
        guard input.count >= size else { return Turn() }
        guard input.count == size else { return alert("bytes follow the TLS hello") }
        let record = input.take(size)
        guard let hello = FakeTLSHello(record: record) else { return alert("no TLS hello of a client") }
        guard hello.serverName == domain else {
            return alert("the TLS hello is for \(hello.serverName ?? "no site"), the secret for \(domain)")
        }
        guard let time = hello.time(secret: secret.key) else {
            return alert("the TLS hello was not made with the secret")
        }
        guard clocks.contains(where: { Self.isNear(time, to: $0) }) else {
            return alert("the TLS hello was made at the wrong time: \(time)")
        }
        guard seen.insert(hello.random) else { return alert("the TLS hello came before") }
        stage = .records
        tls = FakeTLSStream()
        return Turn(answer: hello.answer(secret: secret.key, generator: &random))
    }

    /// Clocks may differ a little; what is made long before may be what somebody recorded.
    private static func isNear(_ time: Int64, to clock: Timestamp) -> Bool {
        (-600...3).contains(time - clock.seconds)
    }

    private mutating func close(_ reason: String, answer: [UInt8] = []) -> Turn {
        stage = .decided
        input = ByteQueue()
        return Turn(answer: answer, verdict: .close(reason: reason))
    }

    /// As a site ends a handshake that it does not like: `handshake_failure`.
    private mutating func alert(_ reason: String) -> Turn {
        close(reason, answer: [0x15, 3, 3, 0, 2, 2, 0x28])
    }
}
