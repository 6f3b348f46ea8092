import Flaws

/// What kinds of entries a journal has.
///
/// A pattern names a kind and what its subject is to be: `request: auth.sendCode`.
package enum JournalKind: String, Codable, CaseIterable, Sendable {
    /// A client connected.
    case connected
    /// A client was not let in by a proxy.
    case turnedAway = "turned_away"
    /// A connection ended.
    case disconnected
    /// The first bytes of a connection told its transport.
    case transport
    /// Bytes that are no frame of the transport; the connection is closed.
    case badFrame = "bad_frame"
    /// A message of a key exchange was answered.
    case handshake
    /// A message of a key exchange was refused.
    case handshakeRefused = "handshake_refused"
    /// A key exchange was completed.
    case keyCreated = "key_created"
    /// A temporary key was bound to a permanent one.
    case keyBound = "key_bound"
    /// A client had its key destroyed.
    case keyDestroyed = "key_destroyed"
    /// A frame was answered with a transport error.
    case refused
    /// A session was made or ended.
    case session
    /// A message was refused with bad_msg_notification or bad_server_salt.
    case badMessage = "bad_message"
    /// A service message came in.
    case service
    /// A message came in that had been received before.
    case duplicate
    /// A message came in that cannot be read.
    case damaged
    /// A query came in.
    case request
    /// A query was answered.
    case answer
    /// An update was sent without being asked for.
    case push
    /// Something became so in the world.
    case world
    /// A fault of the scenario was done.
    case fault
    /// An action was done, by the timeline or by command.
    case action
    /// A client program was started or ended by `dcsim test`.
    case client
    /// dcsim itself made a mistake; never one of a client.
    case mistake

    /// A field of an entry.
    package struct Field: Sendable {
        /// Its name in the line.
        package let name: String
        /// What it holds, in a few words.
        package let meaning: String
        /// All that it can hold, if that is a few words; empty for anything.
        package let words: [String]

        /// Whether it holds a whole number.
        package let isNumber: Bool

        init(_ name: String, _ meaning: String, isNumber: Bool = false) {
            self.name = name
            self.meaning = meaning
            words = []
            self.isNumber = isNumber
        }

        init(_ name: String, oneOf words: [String], _ meaning: String = "") {
            self.name = name
            self.words = words
            isNumber = false
            self.meaning = meaning.isEmpty ? words.joined(separator: ", ") : meaning
        }
    }

    /// The field that a pattern compares with what stands after the kind.
    package var subject: String { fields[0].name }

    /// What its entries hold beside number, time, DC and connection; the subject first.
    package var fields: [Field] {
        switch self {
        case .connected:
            [
                .init("local", "the address it was reached by"), .init("peer", "the client's address"),
                .init("through", "the proxy it came by, and what it said there"),
            ]
        case .turnedAway:
            [
                .init("proxy", oneOf: ["mtproxy", "socks"]), .init("reason", "what is wrong with it"),
                .init("peer", "the client's address"),
            ]
        case .disconnected: [.init("reason", "who closed it, and whether it was reset")]
        case .transport:
            [
                .init(
                    "transport",
                    oneOf: ["abridged", "intermediate", "padded-intermediate", "full", "http"]
                ),
                .init("over", oneOf: ["tcp", "websocket", "http"]),
                .init("obfuscated", "whether the client obfuscates"),
                .init("dc_field", "the DC in an obfuscated header", isNumber: true),
            ]
        case .badFrame: [.init("reason", "what is wrong with it")]
        case .handshake, .handshakeRefused: Self.exchangeFields
        case .keyCreated:
            [
                .init("key", oneOf: ["permanent", "temporary"]), .init("key_id", "16 hexadecimal digits"),
                .init("expires_in", "the life of a temporary key in seconds", isNumber: true), Self.dcField,
            ]
        case .keyBound:
            [
                .init("temporary", "the key that was bound"),
                .init("key_id", "the permanent key it speaks for"),
            ]
        case .keyDestroyed: [.init("key_id", "which")]
        case .refused:
            [
                .init("code", "-404, -429, -444; 400 and above for an HTTP request", isNumber: true),
                .init("reason", "why"),
                .init("key_id", "the unknown key that was used"),
                .init("key_made_at", "the other DC where that key was made"),
            ]
        case .session:
            [
                .init("session", oneOf: ["created", "destroyed"]),
                .init("session_id", "16 hexadecimal digits"),
                Self.keyID,
            ]
        case .badMessage:
            [
                .init("code", "16 to 64; 48 is bad_server_salt", isNumber: true),
                .init("name", "what the code means"),
                Self.messageID, .init("session_id", "the session"), Self.keyID,
            ]
        case .service: [.init("service", "its constructor: ping, msgs_ack"), Self.messageID]
        case .duplicate: [Self.messageID]
        case .damaged: [.init("reason", "what is wrong with it"), Self.messageID]
        case .request: [.init("method", "which")] + Self.queryFields
        case .answer:
            [.init("answer", "a constructor, or the name of an error"), .init("method", "what was asked")]
                + Self.queryFields
                + [
                    .init("code", "the code of an error", isNumber: true),
                    .init("reason", "why it is an error"),
                    .init(
                        "by",
                        oneOf: ["world", "stub", "fault", "stand_in"],
                        "world, stub, fault or stand_in"
                    ), .init("value", "the whole result"),
                    .init("ignored", "the arguments that were set and changed nothing, in a list"),
                ]
        case .push: [.init("push", "its constructor"), Self.keyID]
        case .world: [.init("fact", "a sentence")]
        case .fault:
            [
                .init("fault", oneOf: FaultTable.names, "its keyword"), Self.mark,
                .init("at", "what it was done to"),
            ]
        case .action:
            [.init("action", "the command"), Self.mark, .init("result", "what came of it")]
        case .client:
            [
                .init("client", oneOf: ["started", "ended"]), .init("run", "which start"),
                .init("status", "its exit status"),
            ]
        case .mistake: [.init("text", "a sentence")]
        }
    }

    private static let keyID = Field("key_id", "16 hexadecimal digits")
    private static let messageID = Field("msg_id", "16 hexadecimal digits")
    private static let mark = Field("mark", "file, line and column of the scenario")
    private static let dcField = Field(
        "dc_field",
        "the DC that the client named in p_q_inner_data_dc",
        isNumber: true
    )
    private static let exchangeFields: [Field] = [
        .init("step", oneOf: ["req_pq", "req_pq_multi", "req_DH_params", "set_client_DH_params"]),
        .init("nonce", "32 hexadecimal digits, the same in all steps"),
        .init("padding", "how the RSA block is padded"), .init("inner_data", "its constructor"), dcField,
        .init("repeated", "whether the same message was answered before"),
        .init("code", "the transport error", isNumber: true), .init("reason", "why it was refused"),
    ]
    private static let queryFields: [Field] = [
        .init("args", "its arguments by name"), messageID, keyID,
        .init("account", "who is logged in: a phone number, or `bot` and its id"),
        .init("layer", "the layer that the client announced", isNumber: true),
    ]
}
