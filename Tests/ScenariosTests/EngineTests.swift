import Events
import Primitives
import TL
import Testing

@testable import Scenarios

@Suite("What a scenario decides")
struct EngineTests {
    private static let start = Timestamp(seconds: 1000)

    private func engine(_ text: String, seed: UInt64 = 1) throws -> ScenarioEngine {
        ScenarioEngine(try script(text), seed: seed, start: Self.start)
    }

    private func moment(
        _ hook: Moment.Hook = .query,
        _ method: String = "auth.sendCode",
        dc: Int = 1,
        at seconds: Int64 = 0
    ) -> Moment {
        let now = Self.start + .seconds(seconds)
        var moment = Moment(hook, now: now, dc: DCID(dc), connection: 1)
        moment.method = method
        return moment
    }

    private func request(_ method: String, dc: Int = 1) -> JournalEntry {
        var draft = JournalDraft()
        draft.note(.request, .text(method), dc: dc, connection: 1)
        return draft.entries[0]
    }

    /// Whether the only fault is done, query by query.
    private func done(_ settings: String, _ count: Int, seed: UInt64 = 1) throws -> [Bool] {
        var engine = try engine("faults: [{ fault: no_answer, \(settings) }]", seed: seed)
        return (0..<count).map { _ in !engine.faults(at: moment()).isEmpty }
    }

    @Test("nth and times count the queries in scope")
    func counting() throws {
        #expect(try done("nth: 2", 4) == [false, true, false, false])
        #expect(try done("nth: 2..3", 4) == [false, true, true, false])
        #expect(try done("nth: 3..", 4) == [false, false, true, true])
        #expect(try done("nth: ..2", 4) == [true, true, false, false])
        #expect(try done("times: 2", 4) == [true, true, false, false])
        #expect(try done("nth: ..3, times: 2", 4) == [true, true, false, false])
        #expect(try done("nth: 2.., times: 2", 4) == [false, true, true, false])
    }

    @Test("with a probability, times counts how often it was done, and the seed decides when")
    func probability() throws {
        let first = try done("times: 3, probability: 0.5", 200)
        #expect(first.count { $0 } == 3)
        let often = try done("probability: 0.25", 2000).count { $0 }
        #expect((400...600).contains(often))
        #expect(try done("probability: 0.5", 64) == done("probability: 0.5", 64))
        #expect(try done("probability: 0.5", 64) != done("probability: 0.5", 64, seed: 2))
    }

    @Test("a scope leaves other DCs and methods alone, and their queries are not counted")
    func scope() throws {
        var engine = try engine("faults: [{ fault: no_answer, method: \"auth.*\", dc: [2, 4], nth: 2 }]")
        let moments = [
            moment(dc: 2), moment(dc: 1), moment(.query, "help.getConfig", dc: 2), moment(.reply, dc: 2),
            moment(dc: 4), moment(dc: 2),
        ]
        #expect(moments.map { !engine.faults(at: $0).isEmpty } == [false, false, false, false, true, false])
    }

    @Test("arguments are in scope by their path")
    func arguments() throws {
        var engine = try engine(
            "faults: [{ fault: no_answer, method: messages.sendMessage, where: { peer.user_id: \"> 4\" } }]"
        )
        func done(_ id: Int64) -> Bool {
            var moment = moment(.query, "messages.sendMessage")
            let peer = TLValue.object(TLObject("inputPeerUser", ["user_id": .number(id)]))
            moment.arguments = TLObject("messages.sendMessage", ["peer": peer])
            return !engine.faults(at: moment).isEmpty
        }
        #expect([4, 5].map(done) == [false, true])
        #expect(engine.faults(at: moment(.query, "messages.sendMessage")).isEmpty)
    }

    @Test("after and until are times, counts of queries in scope, or events")
    func triggers() throws {
        var timed = try engine("faults: [{ fault: no_answer, after: 5s, until: 10s }]")
        #expect(
            [0, 4, 5, 9, 10, 20].map { !timed.faults(at: moment(at: $0)).isEmpty } == [
                false, false, true, true, false, false,
            ]
        )
        var counted = try engine(
            "faults: [{ fault: no_answer, method: auth.sendCode, after: 2 requests, until: 3 requests }]"
        )
        var seen: [Bool] = []
        for method in ["auth.sendCode", "help.getConfig", "auth.sendCode", "auth.sendCode"] {
            seen.append(!counted.faults(at: moment()).isEmpty)
            counted.saw(request(method))
        }
        seen.append(!counted.faults(at: moment()).isEmpty)
        #expect(seen == [false, false, false, true, false])
    }

    @Test("a pattern in until is looked for from after on, its nth counted from there")
    func patterns() throws {
        var engine = try engine(
            """
            faults:
              - fault: no_answer
                after: { request: auth.sendCode }
                until: { request: help.getConfig, nth: 2 }
            """
        )
        var seen: [Bool] = []
        let methods = [
            "help.getConfig", "help.getConfig", "auth.sendCode", "help.getConfig", "help.getConfig",
        ]
        for method in methods {
            engine.saw(request(method))
            seen.append(!engine.faults(at: moment()).isEmpty)
        }
        #expect(seen == [false, false, true, true, false])
    }

    @Test("before a fault in a key exchange, queries are counted though no query is a frame")
    func frames() throws {
        var engine = try engine("faults: [{ fault: bad_nonce, dc: 2, after: 2 requests }]")
        let frame = moment(.frame, "req_DH_params", dc: 2)
        engine.saw(request("help.getConfig", dc: 1))
        engine.saw(request("help.getConfig", dc: 2))
        #expect(engine.faults(at: frame).isEmpty)
        engine.saw(request("help.getConfig", dc: 2))
        #expect(engine.faults(at: frame).map(\.keyword) == ["bad_nonce"])
    }

    @Test("the first fault decides about a frame or a query; all do something to a connection or an answer")
    func order() throws {
        var engine = try engine(
            """
            faults:
              - { fault: rpc_error, error: FLOOD_WAIT_3, times: 1 }
              - { fault: no_answer }
              - { fault: duplicate_reply }
              - { fault: gzip_reply }
              - { fault: delay, by: 10ms }
              - { fault: slice }
            """
        )
        #expect(engine.faults(at: moment()).map(\.keyword) == ["rpc_error"])
        #expect(engine.faults(at: moment()).map(\.keyword) == ["no_answer"])
        #expect(engine.faults(at: moment(.reply)).map(\.keyword) == ["duplicate_reply", "gzip_reply"])
        #expect(engine.faults(at: moment(.connection)).map(\.keyword) == ["delay", "slice"])
        #expect(engine.faults(at: moment(.frame)).isEmpty)
        #expect(engine.listens(to: [.reply]) && !engine.listens(to: [.frame]))
    }

    @Test("the first stub in scope answers, and knows how often it did")
    func stubs() throws {
        var engine = try engine(
            """
            stubs:
              - { method: help.getInviteText, error: FLOOD_WAIT_3, nth: 2 }
              - { method: help.getInviteText, answer: { message: "call ${call}" } }
            """
        )
        var answers: [String] = []
        for _ in 0..<3 {
            guard let answer = engine.stub(at: moment(.query, "help.getInviteText")) else { continue }
            switch answer.reply {
            case .error(let error): answers.append(error.message)
            case .value(let value): answers.append("\(value.object?.fields["message"] ?? "")")
            }
        }
        #expect(answers.count == 3 && answers[0].contains("call 1") && answers[2].contains("call 2"))
        #expect(answers[1] == "FLOOD_WAIT_3")
        #expect(engine.stub(at: moment(.query, "help.getConfig")) == nil)
    }

    @Test("a stub knows the time by itself")
    func stubTime() throws {
        var engine = try engine("stubs: [{ method: auth.sendCode, error: FLOOD_WAIT_3, after: 5s }]")
        #expect(engine.stub(at: moment(at: 4)) == nil)
        #expect(engine.stub(at: moment(at: 5)) != nil)
    }

    @Test("steps of the timeline are due by time, by count, by event, each once and in the order of the file")
    func timeline() throws {
        var engine = try engine(
            """
            timeline:
              - do: code length 6
              - { after: 10s, do: [wipe, rotate salts] }
              - { after: 2 requests, do: code length 5 }
              - { after: { request: auth.signIn, nth: 2 }, do: drop keys DC 1 }
            """
        )
        #expect(engine.takeActions().map(\.text) == ["code length 6"])
        #expect(engine.nextDue == Self.start + .seconds(10))
        engine.saw(request("auth.signIn"))
        #expect(engine.takeActions().isEmpty)
        engine.saw(request("auth.signIn"))
        #expect(engine.nextDue == Self.start)
        #expect(engine.takeActions().map(\.text) == ["code length 5", "drop keys DC 1"])
        engine.advance(to: Self.start + .seconds(10))
        engine.saw(request("auth.signIn"))
        #expect(engine.takeActions().map(\.text) == ["wipe", "rotate salts"])
        #expect(engine.nextDue == nil && engine.takeActions().isEmpty)
    }

    @Test("when time leaps, what was due earlier is done earlier, and the file decides between equals")
    func leaps() throws {
        var engine = try engine(
            """
            timeline:
              - { after: 10s, do: wipe }
              - { after: 5s, do: rotate salts }
              - { after: 10s, do: code length 6 }
              - { after: 11s, do: code length 5 }
            """
        )
        engine.advance(to: Self.start + .seconds(10))
        #expect(engine.takeActions().map(\.text) == ["rotate salts", "wipe", "code length 6"])
        #expect(engine.nextDue == Self.start + .seconds(11))
    }

    @Test(
        "what is armed later goes after the faults and before the stubs of the file; disarmed, all is quiet"
    )
    func arming() throws {
        let more = try script(
            """
            faults: [{ fault: rpc_error, error: FLOOD_WAIT_9 }]
            stubs: [{ method: auth.sendCode, error: FLOOD_WAIT_8 }]
            """
        )
        var engine = try engine(
            """
            faults: [{ fault: no_answer, times: 1 }]
            stubs: [{ method: auth.sendCode, error: FLOOD_WAIT_7 }]
            """
        )
        engine.arm(more.faults[0])
        engine.arm(more.stubs[0])
        #expect(engine.faults(at: moment()).map(\.keyword) == ["no_answer"])
        #expect(engine.faults(at: moment()).map(\.keyword) == ["rpc_error"])
        #expect(engine.stub(at: moment())?.mark == more.stubs[0].mark)
        engine.disarm()
        #expect(engine.faults(at: moment()).isEmpty && engine.stub(at: moment()) == nil)
    }
}
