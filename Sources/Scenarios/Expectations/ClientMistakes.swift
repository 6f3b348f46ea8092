import Events

/// What a client did wrong whatever a scenario expects, in words for its author.
enum ClientMistakes {
    /// A mistake that an entry shows.
    struct Form: Sendable {
        let explain: @Sendable (JournalEntry) -> String?
    }

    /// The same sentence is told once; more of them say no more.
    static let most = 20

    static func found(in journal: [JournalEntry]) -> [String] {
        let injected = Set(journal.filter { $0.kind == .fault }.compactMap { $0.subject?.text })
        var sentences: [String] = []
        for entry in journal {
            if entry.kind == .badMessage, !injected.isDisjoint(with: ["bad_msg", "bad_server_salt"]) {
                continue
            }
            for form in forms {
                guard let sentence = form.explain(entry), !sentences.contains(sentence) else { continue }
                sentences.append(sentence)
            }
        }
        return Array(sentences.prefix(most))
    }

    private static let forms: [Form] = [
        Form { entry in
            guard entry.kind == .refused, let dc = entry.dc, let other = entry[RefusedEvent.keyMadeAt] else {
                return nil
            }
            return "a frame at DC \(dc) was encrypted with a key made at DC \(other.text); "
                + "a correct client sends req_pq at a DC that it has no key for"
        },
        Form { entry in
            guard entry.kind == .handshakeRefused, let dc = entry.dc,
                entry[HandshakeRefusedEvent.code] == .number(wrongDC)
            else {
                return nil
            }
            return
                "the client named DC \(entry[HandshakeRefusedEvent.dcField]?.text ?? "?") in p_q_inner_data_dc and spoke to DC \(dc); "
                + "a correct client names the DC that it dials"
        },
        Form { entry in
            guard entry.kind == .badMessage, let code = entry[BadMessageEvent.code]?.text,
                let meaning = badMessages[code], let dc = entry.dc
            else { return nil }
            return "DC \(dc) refused a message with code \(code): \(meaning)"
        },
        Form { entry in
            guard entry.kind == .answer, let answer = entry.subject?.text, let meaning = errors[answer],
                let method = entry.method, let dc = entry.dc,
                entry.word(AnswerEvent.author, as: AnswerEvent.Author.self) == .world
            else { return nil }
            return "DC \(dc) answered \(method.text) with \(answer): \(meaning)"
        },
        Form { entry in
            guard entry.kind == .damaged, let dc = entry.dc else { return nil }
            return "a message at DC \(dc) cannot be read: \(entry.subject?.text ?? "")"
        },
        Form { entry in
            guard entry.kind == .badFrame, let dc = entry.dc else { return nil }
            return "the bytes at DC \(dc) are no frames: \(entry.subject?.text ?? "")"
        },
    ]

    /// The transport error for a wrong DC in an exchange.
    private static let wrongDC: Int64 = -444

    private static let badMessages = [
        "16":
            "its msg_id is too old; a correct client sets its clock by the server's msg_id and sends it again",
        "17": "its msg_id is in the future; a correct client sets its clock by the server's msg_id",
        "18": "a client's msg_id is divisible by 4",
        "19": "a container has the msg_id of an earlier message; every message gets an id of its own",
        "20": "it is too old to know whether it was received",
        "32":
            "its seq_no is lower than that of an earlier message; seq_no belongs to the session, not the connection",
        "33": "its seq_no is higher than that of a later message",
        "34": "a service message has an odd seq_no",
        "35": "a query has an even seq_no",
        "64": "the container is damaged",
    ]

    private static let errors = [
        "CONNECTION_NOT_INITED":
            "the first query under each key is wrapped in invokeWithLayer(initConnection(...)), at every DC",
        "CONNECTION_LAYER_INVALID": "no invokeWithLayer came under this key, or its layer is too old",
        "AUTH_BYTES_INVALID":
            "the exported bytes are used up, voided by a newer export, or meant for another DC or account",
        "DC_ID_INVALID": "a client never exports its login to the DC where it is logged in",
        "PHONE_CODE_HASH_EMPTY": "signIn carries the hash that sendCode of the same DC gave",
        "PHONE_CODE_EXPIRED":
            "the code belongs to another DC or key, or its time is over; ask the DC that sent it",
        "AUTH_KEY_PERM_EMPTY": "a temporary key is bound with auth.bindTempAuthKey before it is used",
    ]
}
