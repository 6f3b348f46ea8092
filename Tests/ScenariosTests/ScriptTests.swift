import Primitives
import Testing

@testable import Scenarios

@Suite("The script of a file")
struct ScriptTests {
    @Test("a timeline step has a moment and commands")
    func timeline() throws {
        let steps = try script(
            """
            timeline:
              - do: wipe
              - { after: 3 requests, do: [rotate salts, move account 9996621234 to DC 4] }
              - { after: { request: auth.signIn, nth: 2 }, do: drop keys DC 2 }
            """
        ).timeline
        #expect(steps[0].after == .time(.zero) && steps[0].actions.map { $0.command is Wipe } == [true])
        #expect(steps[1].after == .requests(3) && steps[1].actions.count == 2)
        guard case .pattern(let pattern) = steps[2].after else {
            Issue.record("no pattern")
            return
        }
        #expect(pattern.ordinal == 2 && steps[2].mark.line == 4)
    }

    @Test("the client is told what to do, and what it leaves out has a default")
    func client() throws {
        let plan = try script(
            """
            client:
              task: login
              start: 4
              phone: +999 66 2 1234
              code: 22222
              env: { A: "", B: 5 }
              runs: 2
              exit: failure
              timeout: 30s
            """
        ).client
        #expect(plan.task == "login" && plan.start?.value == 4 && plan.phone == "9996621234")
        #expect(plan.code == "22222" && plan.environment == ["A": "", "B": "5"])
        #expect(plan.runs == 2 && plan.exit == .failure && plan.timeout == .seconds(30))
        #expect(try script("dcs: 1").client == ClientPlan() && ClientPlan().exit == .status(0))
        #expect(try script("client: { exit: any }").client.exit == .any)
        #expect(try script("client: { exit: 7 }").client.exit == .status(7))
    }

    @Test(
        "what hardly means what it says is a warning",
        arguments: [
            (
                "faults: [{ fault: drop_reply, answer: PHONE_MIGRAT_2 }]",
                "1:39: warning: 'PHONE_MIGRAT_2' is no error that dcsim knows; did you mean 'PHONE_MIGRATE_2'?"
            ),
            (
                "stubs: [{ method: auth.sendCode, error: FLOOD_WIAT_3 }]",
                "1:41: warning: 'FLOOD_WIAT_3' is no error that dcsim knows; did you mean 'FLOOD_WAIT_3'?"
            ),
            (
                "expect: [{ seen: { answer: auth.sentCod } }]",
                "1:28: warning: unknown constructor 'auth.sentCod'; did you mean 'auth.sentCode'?"
            ),
            (
                "expect: [{ seen: { answer: auth.sendCode } }]",
                "1:28: warning: 'auth.sendCode' is a method, not a constructor; write the constructor of its result"
            ),
            (
                "expect: [{ seen: { answer: \"*_MIGRAT_*\" } }]",
                "1:28: warning: no answer is called '*_MIGRAT_*'"
            ),
            (
                "expect: [{ seen: { transport: abriged } }]",
                "1:31: warning: transport is never 'abriged'; did you mean 'abridged'?"
            ),
            (
                "faults: [{ fault: no_answer, account: 31612345678 }]",
                "1:39: warning: nobody has the number 31612345678 unless a client signs up with it; "
                    + "declare it under accounts, or use a test number 99966XYYYY of DC X"
            ),
            (
                "expect: [{ never: { request: \"*\", account: some_bot } }]",
                "1:44: warning: no account is called 'some_bot'; declare it under accounts, with a username"
            ),
            (
                "faults: [{ fault: no_answer }, { fault: forget_key, dc: 2 }]",
                "1:32: warning: this fault is never reached: 'no_answer' in line 1 always comes first; "
                    + "put it first, or let the other one apply fewer times"
            ),
            (
                "faults: [{ fault: no_answer }]\nstubs: [{ method: auth.sendCode, error: FLOOD_WAIT_3 }]",
                "2:9: warning: this stub is never reached: 'no_answer' in line 1 always comes first; "
                    + "let the fault apply fewer times"
            ),
            (
                "expect: [{ seen: { service: pnig } }]",
                "1:29: warning: unknown constructor 'pnig'; did you mean 'ping'?"
            ),
            (
                "expect: [{ seen: { answer: \"*\", by: stub } }]",
                "1:18: warning: this file has no stubs, so this never comes; write by: world, or leave 'by' out"
            ),
            (
                "faults: [{ fault: refuse, times: 1 }]\ntimeline: [{ after: { fault: reset }, do: wipe }]",
                "2:21: warning: no fault of this file is 'reset', so this never comes; known here: refuse"
            ),
        ]
    )
    func warned(text: String, expected: String) throws {
        #expect(try warnings(text) == [expected])
    }

    @Test(
        "what makes sense is no warning",
        arguments: [
            "faults: [{ fault: no_answer, times: 1 }, { fault: forget_key }]",
            "faults: [{ fault: no_answer, dc: 2 }, { fault: forget_key, dc: 4 }]",
            "faults: [{ fault: drop_reply }, { fault: gzip_reply }]",
            "faults: [{ fault: rpc_error, error: WEATHER_TOO_BAD }]",
            "stubs: [{ method: auth.sendCode, error: FLOOD_WAIT_3, nth: 1 }, { method: auth.*, error: FLOOD_WAIT_4 }]",
            "expect: [{ seen: { answer: [auth.sentCode, PHONE_MIGRATE_4, FILE_PART_12_MISSING] } }]",
            "faults: [{ fault: drop_reply, account: 9996621234, answer: \"*_MIGRATE_*\" }]",
            "accounts: [{ phone: 31612345678, username: Alice_A }]\nexpect: [{ never: { request: \"*\", account: alice_a } }]",
            "accounts: [{ bot: \"123:AAE\" }]\nexpect: [{ seen: { request: users.getUsers, account: bot 123 } }]",
            "expect: [{ never: { request: auth.sendCode, where: { api_id: \"> 5\", settings: { _: codeSettings } } } }]",
            "expect: [{ seen: { service: [ping, ping_delay_disconnect] } }, { seen: { handshake: \"req_pq*\" } }]",
            "faults: [{ fault: reset }]\nexpect: [{ seen: { fault: reset } }]",
        ]
    )
    func fine(text: String) throws {
        #expect(try warnings("dcs: 5\n" + text) == [])
    }

    @Test(
        "expectations that contradict each other are mistakes",
        arguments: [
            (
                "{ seen: { request: auth.signIn, dc: 2 } }, { never: { request: \"auth.*\" } }",
                "this forbids what line 1 expects: { request: auth.signIn, dc: 2 }; "
                    + "say when it is forbidden: after, until, within"
            ),
            (
                "{ seen: { request: auth.signIn }, after: { request: auth.sendCode } }, "
                    + "{ never: { request: auth.signIn } }",
                "this forbids what line 1 expects: { request: auth.signIn }; "
                    + "say when it is forbidden: after, until, within"
            ),
            (
                "{ in_order: [{ request: auth.sendCode }, { request: auth.signIn, dc: 4 }] }, "
                    + "{ never: { request: auth.signIn, dc: 4 } }",
                "this forbids what line 1 expects: { request: auth.signIn, dc: 4 }; "
                    + "say when it is forbidden: after, until, within"
            ),
            (
                "{ seen: { request: auth.signIn }, times: 1 }, { seen: { request: auth.signIn }, times: 2.. }",
                "line 1 wants another number of the same: seen: { request: auth.signIn }, times: 1"
            ),
        ]
    )
    func contradictions(text: String, expected: String) {
        #expect(errors("expect: [\(text)]").map { $0.split(separator: "error: ")[1] } == [expected[...]])
    }

    @Test("a rule with a mistake of its own is not held against others")
    func flawed() {
        let found = errors("faults: [{ fault: no_answer, nth: 0 }, { fault: forget_key }]")
        #expect(found.count == 1)
    }

    @Test("expectations about other parts of the journal do not contradict each other")
    func noContradictions() {
        let texts = [
            "{ seen: { request: auth.signIn } }, { never: { request: auth.signIn }, after: { answer: \"*\" } }",
            "{ seen: { request: auth.signIn }, times: ..5 }, { never: { request: auth.signIn } }",
            "{ seen: { request: auth.signIn } }, { never: { request: auth.signIn, dc: 4 } }",
            "{ seen: { request: auth.signIn }, times: 1, each: dc }, { seen: { request: auth.signIn }, times: 2 }",
        ]
        for text in texts { #expect(errors("expect: [\(text)]") == [], "\(text)") }
    }
}
