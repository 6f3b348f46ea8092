/// A fault by its keyword: where it interferes, and what it needs to be told.
package struct FaultForm: Sendable {
    /// The word in the file.
    package let keyword: String
    /// The part of the protocol it belongs to, for the reference.
    package let level: String
    /// At which moments it interferes.
    package let hook: Moment.Hook
    /// What it does, in a sentence.
    package let meaning: String
    /// The keys of its own.
    package let settings: [KeyTable.Key]
    let read: @Sendable (Fields) -> Effect?

    init(
        _ keyword: String,
        _ meaning: String,
        level: String,
        hook: Moment.Hook,
        _ settings: [KeyTable.Key] = [],
        read: @escaping @Sendable (Fields) -> Effect?
    ) {
        self.keyword = keyword
        self.meaning = meaning
        self.level = level
        self.hook = hook
        self.settings = settings
        self.read = read
    }

    /// The keys of the scope that make sense at its hook.
    var scopeKeys: [KeyTable.Key] {
        switch hook {
        case .connection: Scope.keys.filter { ["dc", "connection"].contains($0.name) }
        case .frame: Scope.keys.filter { ["dc", "connection", "method"].contains($0.name) }
        case .query: Scope.keys
        case .reply:
            Scope.keys + [Self.answerKey]
        }
    }

    static let answerKey = KeyTable.Key(
        "answer",
        .matcher("a constructor or the name of an error, or a pattern such as \"*_MIGRATE_*\""),
        "Only for such answers."
    )

    /// All keys that may stand beside the keyword.
    package var table: KeyTable {
        let own = KeyTable.Key("fault", .words([keyword]), "What goes wrong.", isRequired: true)
        return KeyTable(keyword, meaning, [own] + settings + scopeKeys + Schedule.keys)
    }
}

/// All faults, in the order of the reference; a new one is one more line.
package enum FaultTable {
    /// The table.
    package static let all = connections + frames + exchanges + messages + queries + replies

    static let names = all.map(\.keyword)

    /// No setting of a fault counts more bytes than this.
    fileprivate static let mostBytes: Int64 = 1 << 40
    fileprivate static let transportCodes: [Int64] = [-403, -404, -429, -444]
    fileprivate static let badMessageCodes: [Int64] = [16, 17, 18, 19, 20, 32, 33, 34, 35, 64]

    private static let connections = [
        FaultForm(
            "refuse",
            "Resets connections as soon as they are accepted.",
            level: "TCP",
            hook: .connection
        ) {
            _ in .link(.refuse)
        },
        FaultForm(
            "delay",
            "Lets all bytes to the client arrive later.",
            level: "TCP",
            hook: .connection,
            [.init("by", .duration, "How much later.", isRequired: true)]
        ) { $0.value("by") { $0.duration() }.map { .link(.delay($0)) } },
        FaultForm(
            "bandwidth",
            "Lets only so many bytes a second through to the client.",
            level: "TCP",
            hook: .connection,
            [.init("per_second", .size(from: 1, atMost: mostBytes), "How many.", isRequired: true)]
        ) { $0.value("per_second") { $0.count() }.map { .link(.bandwidth($0)) } },
        FaultForm(
            "slice",
            "Cuts what is sent to the client into small pieces.",
            level: "TCP",
            hook: .connection,
            [
                .init("bytes", .size(from: 1, atMost: mostBytes), "How long a piece is. 1."),
                .init("gap", .duration, "How long the pause between two is. 1ms."),
            ]
        ) { fields in
            let bytes = fields.value("bytes") { $0.count() } ?? 1
            return .link(.slice(bytes, gap: fields.value("gap") { $0.duration() } ?? .milliseconds(1)))
        },
        FaultForm(
            "reset",
            "Resets the connection (TCP RST) once so many bytes were sent to the client.",
            level: "TCP",
            hook: .connection,
            [afterBytes]
        ) { .link(.reset($0.afterBytes)) },
        FaultForm(
            "half_close",
            "Ends the direction to the client (FIN) once so many bytes were sent, and goes on reading.",
            level: "TCP",
            hook: .connection,
            [afterBytes]
        ) { .link(.halfClose($0.afterBytes)) },
        FaultForm(
            "blackhole",
            "Lets nothing through any more, in either direction, once so many bytes were sent.",
            level: "TCP",
            hook: .connection,
            [afterBytes]
        ) { .link(.blackhole($0.afterBytes)) },
    ]

    private static let frames = [
        FaultForm(
            "transport_error",
            "Answers a frame with a transport error; all but -404 close the connection.",
            level: "transport",
            hook: .frame,
            [.init("code", .integers(transportCodes), "Which.", isRequired: true)]
        ) { $0.value("code") { $0.transportCode() }.map { .transportError($0) } },
        FaultForm(
            "ignore_frame",
            "Swallows a frame: nothing is done, nothing answered.",
            level: "transport",
            hook: .frame
        ) { _ in
            .ignoreFrame
        },
        FaultForm(
            "wrong_tag",
            "Answers a frame with bytes that are no frame of the transport.",
            level: "transport",
            hook: .frame
        ) { _ in
            .garble
        },
    ]

    private static let exchanges = ExchangeFlaw.allCases.map { flaw in
        FaultForm(flaw.rawValue, flaw.meaning, level: "key exchange", hook: .frame) { _ in .exchange(flaw) }
    }

    private static let messages = [
        FaultForm(
            "bad_server_salt",
            "Refuses the message of a query with bad_server_salt; the journal has the query, too.",
            level: "session",
            hook: .query
        ) { _ in
            .refuseMessage(48)
        },
        FaultForm(
            "bad_msg",
            "Refuses the message of a query with bad_msg_notification; the journal has the query, too.",
            level: "session",
            hook: .query,
            [.init("code", .integers(badMessageCodes), "Which.", isRequired: true)]
        ) { $0.value("code") { $0.badMessageCode() }.map { .refuseMessage($0) } },
        FaultForm(
            "forget_session",
            "Forgets the session in which a query came, and the query with it.",
            level: "session",
            hook: .query
        ) { _ in .forgetSession },
        FaultForm(
            "forget_key",
            "Forgets the permanent key under which a query came, its temporary keys too, and answers with -404.",
            level: "DC",
            hook: .query
        ) { _ in .forgetKey },
    ]

    private static let queries = [
        FaultForm(
            "rpc_error",
            "Answers a query with an error, without doing what it asks.",
            level: "RPC",
            hook: .query,
            [
                .init(
                    "error",
                    .rpcError,
                    "Which.",
                    isRequired: true
                )
            ]
        ) { $0.value("error") { $0.rpcError() }.map { .error($0) } },
        FaultForm("no_answer", "Acknowledges a query and never answers it.", level: "RPC", hook: .query) {
            _ in
            .noAnswer
        },
    ]

    private static let replies = [
        reply(
            "drop_reply",
            "Loses an answer: it comes when the client connects again or asks for it.",
            .drop
        ),
        FaultForm(
            "delay_reply",
            "Sends an answer later; others overtake it.",
            level: "message",
            hook: .reply,
            [.init("by", .duration, "How much later.", isRequired: true)]
        ) { $0.value("by") { $0.duration() }.map { .reply(.delay($0)) } },
        reply("duplicate_reply", "Sends an answer twice.", .duplicate),
        reply("reorder_replies", "Sends an answer after the one that follows it.", .reorder),
        reply("bad_msg_key", "Spoils the msg_key of an answer.", .badMessageKey),
        reply("wrong_session_id", "Sends an answer under another session_id.", .wrongSessionID),
        reply("gzip_reply", "Packs an answer with gzip, however small it is.", .gzip),
        reply(
            "container_reply",
            "Sends an answer in a container together with an acknowledgement.",
            .container
        ),
        reply("close_after_reply", "Closes the connection once an answer is sent.", .close),
        reply("reset_after_reply", "Resets the connection once an answer is sent.", .reset),
    ]

    private static func reply(_ keyword: String, _ meaning: String, _ effect: ReplyEffect) -> FaultForm {
        FaultForm(keyword, meaning, level: "message", hook: .reply) { _ in .reply(effect) }
    }

    private static let afterBytes = KeyTable.Key(
        "after_bytes",
        .size(atMost: mostBytes),
        "How many bytes are sent before. 0."
    )
}

extension ExchangeFlaw {
    var meaning: String {
        switch self {
        case .badNonce:
            "Answers with another nonce than the client's; in `req_DH_params` unless `method` says."
        case .badServerNonce: "Answers with another server_nonce; in `req_DH_params` unless `method` says."
        case .wrongHash: "Answers with a wrong hash; new_nonce_hash1 unless `method` says `req_DH_params`."
        case .compositePrime: "Offers a dh_prime that is not prime."
        case .gaOutOfRange: "Offers g_a = 1."
        case .weakGenerator: "Offers a generator that its prime does not suit."
        case .dhGenRetry: "Answers dh_gen_retry."
        case .dhGenFail: "Answers dh_gen_fail."
        case .unknownFingerprint: "Offers only a fingerprint that the client cannot know."
        case .decoyFingerprints: "Offers two unknown fingerprints before the right one."
        }
    }
}

extension Fields {
    fileprivate var afterBytes: Int {
        value("after_bytes") { $0.size(atMost: FaultTable.mostBytes) }.map { Int($0) } ?? 0
    }
}

extension Item {
    /// A size of at least 1.
    fileprivate func count() -> Int? {
        guard let size = size(atMost: FaultTable.mostBytes) else { return nil }
        guard size > 0 else {
            refuse(expected: "at least 1")
            return nil
        }
        return Int(size)
    }

    fileprivate func transportCode() -> Int32? { oneOf(FaultTable.transportCodes) }

    fileprivate func badMessageCode() -> Int32? { oneOf(FaultTable.badMessageCodes) }

    private func oneOf(_ known: [Int64]) -> Int32? {
        guard let text = plain, let code = Int32(text), known.contains(Int64(code)) else {
            let other = plain.flatMap { Int32($0) }.map { -Int64($0) }.flatMap {
                known.contains($0) ? $0 : nil
            }
            refuse(
                expected: "one of \(known.map(String.init).joined(separator: ", "))",
                hint: other.map { "write \($0)" }
            )
            return nil
        }
        return code
    }
}
