import Events
import Primitives
import Testing

@testable import Scenarios

@Suite("Verdicts")
struct VerdictTests {
    /// What is said against one expectation; `nil` if it holds.
    private func complaints(_ text: String, _ journal: [JournalEntry]) throws -> [String]? {
        let file = try script("common_rules: false\nexpect: [{ \(text) }]")
        let finding = Verdict(file, journal: journal).findings[0]
        #expect(finding.holds == finding.details.isEmpty)
        return finding.holds ? nil : finding.details
    }

    /// sendCode at DC 4, redirected; sendCode at DC 2; 5 s later signIn at DC 2, twice on another connection.
    private static let login: [JournalEntry] = {
        var draft = JournalDraft()
        let args: JournalValue = .object(["phone_number": "9996621234"])
        draft.note(.request, "auth.sendCode", dc: 4, connection: 1, ["args": args])
        draft.note(
            .answer,
            "PHONE_MIGRATE_2",
            dc: 4,
            connection: 1,
            ["method": "auth.sendCode", "args": args]
        )
        draft.note(.request, "auth.sendCode", dc: 2, connection: 2, ["args": args])
        draft.note(.answer, "auth.sentCode", dc: 2, connection: 2, ["method": "auth.sendCode", "args": args])
        draft.wait(.seconds(5))
        let code: JournalValue = .object(["phone_number": "9996621234", "phone_code": "22222"])
        draft.note(.request, "auth.signIn", dc: 2, connection: 2, ["args": code])
        draft.note(.request, "auth.signIn", dc: 2, connection: 3, ["args": code])
        return draft.entries
    }()

    @Test(
        "what was seen is seen",
        arguments: [
            "seen: { request: auth.signIn }", "seen: { request: auth.signIn }, times: 2",
            "seen: { request: auth.signIn }, times: ..2", "seen: { request: auth.signUp }, times: ..2",
            "seen: { request: auth.signIn }, after: { answer: auth.sentCode }",
            "seen: { request: auth.sendCode }, times: 1, until: { answer: \"*\" }",
            "seen: { request: auth.sendCode }, times: 2, until: { answer: \"*\", nth: 2 }",
            "seen: { request: auth.sendCode }, times: 2, within: 1s",
            "seen: { request: auth.sendCode }, times: 1, each: dc",
            "seen: { request: auth.*, dc: 2 }, same: args.phone_number",
            "seen: { request: auth.sendCode }, differ: [dc, connection]",
            "never: { request: auth.signUp }", "never: { request: auth.signIn, dc: 4 }",
            "never: { request: auth.signIn }, within: 1s",
            "never: { request: auth.sendCode }, after: { request: auth.signIn }",
            "never: { request: \"*\" }, after: { request: auth.signUp }",
            "in_order: [{ request: auth.sendCode, dc: 4 }, { request: auth.sendCode, dc: 2 }, { request: auth.signIn }]",
            "in_order: [{ request: auth.sendCode, dc: 2 }, { answer: auth.sentCode }], each: connection, "
                + "until: { request: auth.signIn }",
            "rate: { request: auth.* }, at_most: 2, per: 1s", "rate: { request: auth.signUp }, at_most: 1",
            "rate: { request: auth.signIn }, at_most: 1, per: 1ms",
        ]
    )
    func holds(text: String) throws {
        #expect(try complaints(text, Self.login) == nil)
    }

    @Test("what never went wrong, never answered and never happened is told, with its place")
    func unused() throws {
        let file = try script(
            """
            faults:
              - { fault: rpc_error, error: FLOOD_WAIT_3, method: auth.signIn }
              - { fault: drop_reply, method: auth.signIn, nth: 9 }
            stubs:
              - { method: help.getConfig, error: INTERNAL }
            timeline:
              - after: { answer: auth.sentCode, nth: 5 }
                do: rotate salts DC 2
            """
        )
        var draft = JournalDraft()
        draft.note(.fault, "rpc_error", dc: 2, ["mark": .text(file.faults[0].mark.description)])
        let told = Verdict(file, journal: draft.entries).unused
        #expect(
            told.map { $0.split(separator: ": ", maxSplits: 1)[1] } == [
                "the fault 'drop_reply' never applied", "the stub never answered",
                "'rotate salts DC 2' never came",
            ]
        )
        #expect(told[0].hasPrefix("\(file.faults[1].mark)"))
    }

    @Test(
        "a claim that the client never came to holds, and is told apart",
        arguments: [
            ("seen: { request: auth.signUp }, given: { key_bound: \"*\" }", false),
            ("seen: { request: auth.signIn }, given: { answer: auth.sentCode }", true),
            ("never: { request: \"*\" }, after: { request: auth.signUp }", false),
            ("never: { request: auth.signUp }, after: { request: auth.signIn }", true),
            ("never: { request: auth.signUp }", true),
        ]
    )
    func reach(text: String, isReached: Bool) throws {
        let file = try script("common_rules: false\nexpect: [{ \(text) }]")
        let finding = Verdict(file, journal: Self.login).findings[0]
        #expect(finding.holds)
        #expect(finding.isReached == isReached)
    }

    private static let broken: [(text: String, details: [String])] = [
        (
            "seen: { request: auth.signIn, dc: 4 }",
            [
                "never seen", "the nearest is 5 request auth.signIn at DC 2 on #2",
                "  where dc is 2, expected 4",
            ]
        ),
        ("seen: { push: updates }", ["never seen", "nothing of the kind 'push' was seen"]),
        (
            "seen: { request: help.getConfig }",
            ["never seen", "nothing like it among 4 of the kind 'request' was seen"]
        ),
        (
            "seen: { request: auth.signIn }, times: 1",
            [
                "seen 2 times, expected 1:", "  5 request auth.signIn at DC 2 on #2",
                "  6 request auth.signIn at DC 2 on #3",
            ]
        ),
        (
            "seen: { request: auth.signIn }, until: { answer: \"*\" }",
            ["not seen when it counts, but: 5 request auth.signIn at DC 2 on #2"]
        ),
        (
            "seen: { request: auth.signIn }, after: { answer: auth.sentCode, nth: 2 }",
            ["what it is to come after was seen only once: { answer: auth.sentCode, nth: 2 }"]
        ),
        (
            "seen: { request: auth.signIn }, after: { answer: PHONE_MIGRATE_4 }",
            [
                "what it is to come after was never seen: { answer: PHONE_MIGRATE_4 }",
                "the nearest is 2 answer PHONE_MIGRATE_2 to auth.sendCode at DC 4 on #1",
                "  where answer is PHONE_MIGRATE_2, expected PHONE_MIGRATE_4",
            ]
        ),
        (
            "seen: { request: auth.signIn }, times: 1, each: [dc, args.phone_code]",
            [
                "for dc 2, args.phone_code 22222:", "seen 2 times, expected 1:",
                "  5 request auth.signIn at DC 2 on #2", "  6 request auth.signIn at DC 2 on #3",
            ]
        ),
        (
            "seen: { request: auth.signUp }, each: dc",
            [
                "never seen", "the nearest is 5 request auth.signIn at DC 2 on #2",
                "  where method is auth.signIn, expected auth.signUp",
            ]
        ),
        (
            "seen: { request: auth.sendCode }, same: dc",
            [
                "'dc' differs:", "  1 request auth.sendCode at DC 4 on #1: 4",
                "  3 request auth.sendCode at DC 2 on #2: 2",
            ]
        ),
        (
            "seen: { request: auth.signIn }, differ: args.phone_code",
            [
                "'args.phone_code' is the same:", "  5 request auth.signIn at DC 2 on #2: 22222",
                "  6 request auth.signIn at DC 2 on #3: 22222",
            ]
        ),
        (
            "never: { request: auth.signIn }",
            ["  5 request auth.signIn at DC 2 on #2", "  6 request auth.signIn at DC 2 on #3"]
        ),
        (
            "in_order: [{ request: auth.signIn }, { request: auth.sendCode }]",
            [
                "step 2 of 2 was not seen: { request: auth.sendCode }",
                "the step before it was 5 request auth.signIn at DC 2 on #2",
                "it was seen too early: 1 request auth.sendCode at DC 4 on #1",
            ]
        ),
        (
            "in_order: [{ answer: auth.sentCode }, { answer: auth.sentCode }]",
            [
                "step 2 of 2 was not seen: { answer: auth.sentCode }",
                "the step before it was 4 answer auth.sentCode to auth.sendCode at DC 2 on #2",
                "nothing of the kind 'answer' was seen after that",
            ]
        ),
        (
            "in_order: [{ request: auth.sendCode }, { answer: auth.sentCode }], each: connection",
            [
                "for connection 1:", "step 2 of 2 was not seen: { answer: auth.sentCode }",
                "the step before it was 1 request auth.sendCode at DC 4 on #1",
                "nothing of the kind 'answer' was seen after that",
            ]
        ),
        (
            "in_order: [{ request: auth.signUp }], each: dc",
            [
                "step 1 of 1 was not seen: { request: auth.signUp }",
                "the nearest is 5 request auth.signIn at DC 2 on #2",
                "  where method is auth.signIn, expected auth.signUp",
            ]
        ),
        (
            "rate: { request: auth.signIn }, at_most: 1, per: 1s",
            [
                "seen 2 times within 1s:", "  5 request auth.signIn at DC 2 on #2",
                "  6 request auth.signIn at DC 2 on #3",
            ]
        ),
    ]

    @Test("what was not seen is told with what comes nearest", arguments: broken)
    func fails(text: String, details: [String]) throws {
        #expect(try complaints(text, Self.login) == details)
    }

    @Test("of many entries a few are shown")
    func many() throws {
        var draft = JournalDraft()
        for _ in 0..<7 { draft.note(.request, "auth.signIn") }
        let details = try #require(try complaints("never: { request: auth.signIn }", draft.entries))
        #expect(details.count == 6 && details[5] == "  and 2 more")
    }

    @Test("a claim is shown as it is written, but for quotes")
    func descriptions() throws {
        let texts = [
            "seen: { request: auth.signIn }, times: 2..4, after: { answer: auth.sentCode }, within: 5s, each: dc",
            "in_order: [{ request: auth.signIn }, { request: auth.signUp }]",
            "rate: { request: auth.signIn }, at_most: 3, per: 500ms, each: [dc, connection]",
        ]
        for text in texts {
            #expect(try script("expect: [{ \(text) }]").expectations[0].description == text)
        }
    }

    @Test("must fails a client, should only under strict, info never")
    func levels() throws {
        for (level, passes, strict) in [
            ("must", false, false), ("should", true, false), ("info", true, true),
        ] {
            let file = try script("common_rules: false\nexpect: [{ seen: { push: \"*\" }, level: \(level) }]")
            let verdict = Verdict(file, journal: [])
            #expect(verdict.passes() == passes && verdict.passes(strict: true) == strict)
        }
    }
}

@Suite("Rules for all scenarios")
struct CommonRulesTests {
    private func failures(_ write: (inout JournalDraft) -> Void) throws -> [String] {
        var draft = JournalDraft()
        write(&draft)
        return Verdict(try script("dcs: 5"), journal: draft.entries).failures().map(\.claim)
    }

    @Test("a client that does everything right breaks none")
    func fine() throws {
        #expect(try failures { _ in } == [])
        #expect(
            try failures { draft in
                for dc in 1...5 {
                    for _ in 0..<5 { draft.note(.handshake, "req_pq_multi", dc: dc) }
                }
                draft.note(.refused, -404, dc: 2)
                for dc in 1...5 {
                    draft.note(.answer, "PHONE_MIGRATE_2", dc: dc, ["method": "auth.sendCode"])
                }
            } == []
        )
    }

    @Test("keys of other DCs, wrong DCs in handshakes, handshakes in a loop, redirects without end")
    func broken() throws {
        #expect(try failures { $0.note(.refused, -404, dc: 2, ["key_made_at": 4]) }.count == 1)
        #expect(
            try failures { $0.note(.handshakeRefused, "req_DH_params", dc: 2, ["code": -444]) }.count == 1
        )
        #expect(
            try failures { draft in
                for _ in 0..<6 { draft.note(.handshake, "req_pq_multi", dc: 2) }
            }.count == 1
        )
        #expect(
            try failures { draft in
                for _ in 0..<6 { draft.note(.answer, "USER_MIGRATE_2", dc: 2, ["method": "users.getUsers"]) }
            }.count == 1
        )
    }

    @Test("a file can do without them")
    func without() throws {
        var draft = JournalDraft()
        draft.note(.refused, -404, dc: 2, ["key_made_at": 4])
        #expect(Verdict(try script("common_rules: false"), journal: draft.entries).findings.isEmpty)
    }

    @Test("mistakes of a client are told in sentences, the same one once")
    func sentences() throws {
        var draft = JournalDraft()
        draft.note(.refused, -404, dc: 2, ["key_made_at": 4])
        draft.note(.refused, -404, dc: 2, ["key_made_at": 4])
        draft.note(.handshakeRefused, "req_DH_params", dc: 2, ["code": -444, "dc_field": 3])
        draft.note(.badMessage, 34, dc: 1)
        draft.note(.badMessage, 48, dc: 1)
        draft.note(.answer, "CONNECTION_NOT_INITED", dc: 1, ["method": "help.getConfig", "by": "world"])
        draft.note(.answer, "CONNECTION_NOT_INITED", dc: 1, ["method": "auth.signIn", "by": "fault"])
        draft.note(.damaged, "msg_key is wrong", dc: 1)
        draft.note(.badFrame, "no length", dc: 1)
        #expect(
            ClientMistakes.found(in: draft.entries) == [
                "a frame at DC 2 was encrypted with a key made at DC 4; a correct client sends req_pq at a DC that it "
                    + "has no key for",
                "the client named DC 3 in p_q_inner_data_dc and spoke to DC 2; a correct client names the DC that it dials",
                "DC 1 refused a message with code 34: a service message has an odd seq_no",
                "DC 1 answered help.getConfig with CONNECTION_NOT_INITED: the first query under each key is wrapped in "
                    + "invokeWithLayer(initConnection(...)), at every DC",
                "a message at DC 1 cannot be read: msg_key is wrong",
                "the bytes at DC 1 are no frames: no length",
            ]
        )
    }

    @Test("what a fault of the scenario provoked is no mistake of the client")
    func provoked() {
        var draft = JournalDraft()
        draft.note(.fault, "bad_msg", dc: 1)
        draft.note(.badMessage, 32, dc: 1)
        #expect(ClientMistakes.found(in: draft.entries) == [])
    }
}
