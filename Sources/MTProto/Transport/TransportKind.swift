/// One of the framings that clients can choose: the table of them is `allCases`.
package struct TransportKind: Sendable {
    let codec: any FrameCodec.Type

    init(_ codec: any FrameCodec.Type) {
        self.codec = codec
    }

    /// The name in logs, options and tests: `padded-intermediate`.
    package var name: String { codec.name }

    /// Whether a client may use it inside obfuscation.
    package var canBeObfuscated: Bool { codec.obfuscationTag != nil }

    /// The framing that an obfuscation header asks for.
    init?(obfuscationTag: UInt32) {
        guard let kind = Self.allCases.first(where: { $0.codec.obfuscationTag == obfuscationTag }) else {
            return nil
        }
        self = kind
    }
}

extension TransportKind: CaseIterable {
    /// Every framing there is; a connection's first bytes are compared in this order.
    package static let allCases: [TransportKind] = [
        .abridged,
        .intermediate,
        .paddedIntermediate,
        .full,
    ]
}

extension TransportKind: Hashable, CustomStringConvertible {
    /// Whether both are the same row of the table.
    package static func == (left: Self, right: Self) -> Bool { left.name == right.name }

    /// Feeds the name.
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }

    /// The name.
    package var description: String { name }
}

/// What a connection carries its payloads in.
package enum TransportCarrier: String, Sendable, CaseIterable {
    /// Frames on a bare TCP connection.
    case tcp
    /// Frames in the messages of a WebSocket.
    case webSocket = "websocket"
    /// The bodies of HTTP requests and their answers, without frames.
    case http
}
