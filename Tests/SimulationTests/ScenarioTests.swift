import Events
import Flaws
import MTProtoCrypto
import Primitives
import Scenarios
import TL
import Testing

@testable import MTProto
@testable import Simulation

@Suite("A simulation that follows a scenario")
struct ScenarioTests {
    private static let nearest = TLObject("help.getNearestDc")
    private static let sendCode = TLObject(
        "auth.sendCode",
        [
            "phone_number": "9996641234", "api_id": 1, "api_hash": "x", "settings": .object("codeSettings"),
        ]
    )

    /// A simulation of five DCs that follows a scenario.
    private func pair(_ scenario: String, seed: UInt64 = 1) throws -> Pair {
        var pair = Pair(seed: seed)
        try pair.follow(scenario)
        return pair
    }

    private func lines(_ pair: Pair, _ kinds: JournalKind...) -> [String] {
        pair.journal.filter { kinds.contains($0.kind) }.map { entry in
            "\(entry.kind.rawValue) \(entry.subject?.text ?? "-") \(entry.dc.map { "\($0)" } ?? "-")"
        }
    }

    // MARK: Queries

    @Test("rpc_error answers in place of the method, so many times and at one DC only")
    func rpcError() throws {
        var pair = try pair(
            "faults: [{ fault: rpc_error, error: FLOOD_WAIT_3, method: help.getNearestDc, dc: 2, times: 2 }]"
        )
        let two = pair.connect(to: 2)
        let three = pair.connect(to: 3)
        #expect(try pair.ask(Self.nearest, on: three)?.rpcError == nil)
        for _ in 0..<2 {
            let error = try pair.ask(Self.nearest, on: two)?.rpcError
            #expect(error?.code == 420)
            #expect(error?.message == "FLOOD_WAIT_3")
        }
        #expect(try pair.ask(Self.nearest, on: two)?.rpcError == nil)
        let by = pair.journal.filter { $0.kind == .answer }.compactMap { $0["by"]?.text }
        #expect(by == ["world", "fault", "fault", "world"])
    }

    @Test("the journal names the arguments that an answered query set and that are lacking in it")
    func ignored() throws {
        var pair = try pair("stubs: [{ method: help.getNearestDc, answer: { _: nearestDc } }]")
        let connection = pair.connect(to: 2)
        let code: TLFields = [
            "phone_number": "9996621234", "api_id": 1, "api_hash": "x",
            "settings": .object("codeSettings", ["current_number": true]),
        ]
        _ = try pair.ask(TLObject("auth.sendCode", code), on: connection)
        _ = try pair.ask(TLObject("help.getCountriesList", ["lang_code": "", "hash": 0]), on: connection)
        _ = try pair.ask(TLObject("help.getUserInfo", ["user_id": .object("inputUserSelf")]), on: connection)
        _ = try pair.ask(Self.nearest, on: connection)
        let ignored = pair.journal.filter { $0.kind == .answer }.map { $0["ignored"] }
        #expect(ignored == [.list([.text("settings")]), nil, nil, nil])
    }

    @Test("a stub answers with its constructor, its fields and what the query says")
    func stub() throws {
        var pair = try pair(
            """
            stubs:
              - method: help.getNearestDc
                answer: { country: "at ${dc}, call ${call}", nearest_dc: 4 }
                times: 2
            """
        )
        let connection = pair.connect(to: 2)
        for call in 1...2 {
            let value = try pair.ask(Self.nearest, on: connection)?.get().object
            #expect(value?.name == "nearestDc")
            #expect(value?["country"]?.string == "at 2, call \(call)")
            #expect(value?["nearest_dc"]?.number == 4)
            #expect(value?["this_dc"]?.number == 0)
        }
        #expect(try pair.ask(Self.nearest, on: connection)?.get().object?["this_dc"]?.number == 2)
    }

    @Test("a stub reads the arguments of the query, and matches by them")
    func stubArguments() throws {
        var pair = try pair(
            """
            stubs:
              - method: auth.sendCode
                where: { phone_number: "999664*" }
                answer: { _: auth.sentCode, type: { _: auth.sentCodeTypeSms, length: 6 }, phone_code_hash: "h${args.phone_number}" }
              - { method: auth.sendCode, error: PHONE_NUMBER_BANNED }
            """
        )
        let connection = pair.connect(to: 2)
        let value = try pair.ask(Self.sendCode, on: connection)?.get().object
        #expect(value?["phone_code_hash"]?.string == "h9996641234")
        var other = Self.sendCode
        other["phone_number"] = "9996621234"
        #expect(try pair.ask(other, on: connection)?.rpcError?.description == "400 PHONE_NUMBER_BANNED")
    }

    @Test("bad_server_salt and bad_msg refuse a message, and the client's second try is answered")
    func refusedMessage() throws {
        var pair = try pair("faults: [{ fault: bad_server_salt, times: 1 }]")
        let connection = pair.connect(to: 2)
        #expect(try pair.ask(Self.nearest, on: connection)?.rpcError == nil)
        #expect(
            lines(pair, .fault, .badMessage, .answer) == [
                "fault bad_server_salt 2", "bad_message 48 2", "answer nearestDc 2",
            ]
        )
    }

    @Test("a query that gets no answer stays unanswered, the next one does not")
    func noAnswer() throws {
        var pair = try pair("faults: [{ fault: no_answer, method: help.getNearestDc, nth: 1 }]")
        let connection = pair.connect(to: 2)
        #expect(try pair.ask(Self.nearest, on: connection) == nil)
        #expect(try pair.ask(Self.nearest, on: connection) != nil)
    }

    @Test("after forget_key the DC answers -404 to the key, once unasked and then to each frame")
    func forgottenKey() throws {
        var pair = try pair("faults: [{ fault: forget_key, times: 1 }]")
        let connection = pair.connect(to: 2)
        #expect(try pair.ask(Self.nearest, on: connection) == nil)
        #expect(pair.transportErrors(connection) == [-404])
        #expect(try pair.ask(Self.nearest, on: connection) == nil)
        #expect(pair.transportErrors(connection) == [-404, -404])
    }

    @Test("forget_key forgets the permanent key, whatever temporary key the query came under")
    func forgottenPermanentKey() throws {
        var pair = try pair("faults: [{ fault: forget_key, method: help.getNearestDc, times: 1 }]")
        let permanent = try pair.makeKey(at: 2)
        let connection = pair.connect(to: 2, expiresInSeconds: 3600)
        let direct = pair.connect(to: 2, key: permanent)
        #expect(try pair.bind(connection, to: permanent) == true)
        #expect(try pair.ask(Self.nearest, on: connection) == nil)
        _ = try pair.ask(Self.nearest, on: connection)
        _ = try pair.ask(Self.nearest, on: direct)
        #expect(pair.transportErrors(connection) == [-404, -404])
        #expect(pair.transportErrors(direct) == [-404])
        #expect(pair.simulator.keyCount == 0)
    }

    @Test("queries in one container with the one that cost the key are void with it")
    func forgottenKeyTogether() throws {
        var pair = try pair("faults: [{ fault: forget_key, times: 1 }]")
        let connection = pair.connect(to: 2)
        let key = try #require(pair.key(connection))
        let salt = try #require(pair.simulator.servers[2]?.keys[key.id]?.salts.current(at: pair.now))
        let first = pair.now.seconds << 32
        let query = Pair.introduced(Pair.getConfig)
        var container = TLWriter(ServiceConstructor.msgContainer)
        container.int(3)
        for number in 0..<3 {
            container.long(first + Int64(number) * 4)
            container.int(Int32(number) * 2 + 1)
            container.int(Int32(query.count))
            container.raw(query)
        }
        var random = SeededGenerator(seed: 1)
        var payload = OutgoingBuffer(container.bytes)
        EncryptedMessage.seal(
            &payload,
            id: MessageID(first + 12),
            sequenceNumber: 6,
            salt: salt,
            sessionID: SessionID(99),
            key: key,
            direction: .clientToServer,
            random: &random
        )
        var frame = TLWriter(capacity: payload.count + 4)
        frame.int(Int32(payload.count))
        frame.raw(payload)
        pair.inject(frame.bytes, on: connection)
        #expect(lines(pair, .request, .fault, .answer) == ["request help.getConfig 2", "fault forget_key 2"])
    }

    @Test("after forget_session the client is told of a new session")
    func forgottenSession() throws {
        var pair = try pair("faults: [{ fault: forget_session, nth: 2 }]")
        let connection = pair.connect(to: 2)
        _ = try pair.ask(Self.nearest, on: connection)
        #expect(try pair.ask(Self.nearest, on: connection) == nil)
        #expect(try pair.ask(Self.nearest, on: connection) != nil)
        #expect(lines(pair, .session) == ["session created 2", "session created 2"])
    }

    // MARK: Replies

    @Test("faults of replies go by the answer, and several combine")
    func replies() throws {
        var pair = try pair(
            """
            faults:
              - { fault: delay_reply, by: 2s, answer: "*_MIGRATE_*" }
              - { fault: reset_after_reply, answer: "*_MIGRATE_*" }
            """
        )
        let connection = pair.connect(to: 2)
        #expect(try pair.ask(Self.nearest, on: connection) != nil)
        #expect(try pair.ask(Self.sendCode, on: connection) == nil)
        #expect(pair.reset.isEmpty)
        pair.advance(by: .seconds(2))
        #expect(pair.reset == [connection])
        #expect(lines(pair, .fault) == ["fault delay_reply 2", "fault reset_after_reply 2"])
    }

    // MARK: Frames and connections

    @Test("a transport error in place of one step ends the exchange, not the next one")
    func frames() throws {
        var pair = try pair(
            "faults: [{ fault: transport_error, code: -404, method: req_DH_params, times: 1 }]"
        )
        let first = pair.connect(to: 2)
        #expect(pair.transportErrors(first) == [-404])
        #expect(pair.key(first) == nil)
        let second = pair.connect(to: 2)
        #expect(pair.key(second) != nil)
    }

    @Test(
        "each flaw of a key exchange is met at its step",
        arguments: FaultTable.all.filter { $0.level == .exchange }.map(\.keyword)
    )
    func exchange(keyword: String) throws {
        let scenario = "faults: [{ fault: \(keyword), times: 1 }]"
        guard case .exchange(let flaw) = try ScenarioFile(scenario, name: "s.yaml").script.faults[0].flaw
        else {
            Issue.record("\(keyword) is no flaw of a key exchange")
            return
        }
        var pair = try pair(scenario)
        let connection = pair.connect(to: 2)
        #expect(lines(pair, .fault) == ["fault \(keyword) 2"])
        let goesOn = flaw is DecoyFingerprintsFlaw || flaw is DHGenRetryFlaw
        #expect((pair.key(connection) != nil) == goesOn)
        let entry = pair.journal.first { $0.kind == .fault }
        #expect(entry?["at"]?.text.hasPrefix(type(of: flaw).usualStep.replacing("*", with: "")) == true)
    }

    @Test("the second connection to a DC is refused, the others are not")
    func connections() throws {
        var pair = try pair("faults: [{ fault: refuse, dc: 2, nth: 2 }]")
        let all = (0..<3).map { _ in pair.connect(to: 2) }
        #expect(pair.reset == [all[1]])
        #expect(all.map { pair.key($0) != nil } == [true, false, true])
    }

    // MARK: The timeline

    @Test("steps are due at the start, after a time, after a count and after an event, each once")
    func timeline() throws {
        var pair = try pair(
            """
            timeline:
              - { do: rotate salts DC 1 }
              - { after: 5s, do: rotate salts DC 2 }
              - { after: 2 requests, do: [rotate salts DC 3, rotate salts DC 4] }
              - { after: { answer: nearestDc, dc: 2, nth: 3 }, do: rotate salts DC 5 }
            """
        )
        func done() -> [String] {
            pair.journal.filter { $0.kind == .action }.compactMap { $0["action"]?.text.suffix(1).description }
        }
        #expect(done() == ["1"])
        #expect(pair.simulator.nextTick == pair.now + .seconds(5))
        let connection = pair.connect(to: 2)
        _ = try pair.ask(Self.nearest, on: connection)
        #expect(done() == ["1"])
        _ = try pair.ask(Self.nearest, on: connection)
        #expect(done() == ["1", "3", "4"])
        _ = try pair.ask(Self.nearest, on: connection)
        #expect(done() == ["1", "3", "4", "5"])
        pair.advance(by: .seconds(5))
        pair.advance(by: .seconds(5))
        #expect(done() == ["1", "3", "4", "5", "2"])
    }

    @Test("what a command changes is there for the next one, and for what the client asks then")
    func timelineOrder() throws {
        var pair = try pair(
            """
            timeline:
              - after: 1 request
                do: [down DC 3, up DC 3, up DC 3, "addresses DC 3 192.0.2.3:443,dead", advance clock 1h, wipe]
              - { after: { action: advance clock* }, do: drop keys DC 1 }
            """
        )
        let bystander = pair.connect(to: 3)
        let connection = pair.connect(to: 2)
        _ = try pair.ask(Self.nearest, on: connection)
        #expect(
            pair.journal.filter { $0.kind == .action }.map {
                "\($0["outcome"]?.text ?? "-"): \($0["result"]?.text ?? "-")"
            } == [
                "done: DC 3 is down; 1 connections reset", "done: DC 3 is up at 2 addresses",
                "refused: DC 3 is not down",
                "done: DC 3: 192.0.2.3:443 (dead)", "done: time=\(Pair.start.seconds + 3600)",
                "done: all accounts and logins are gone", "done: 0 keys of DC 1 dropped",
            ]
        )
        #expect(pair.reset == [bystander])
        #expect(pair.now == Pair.start + .seconds(3600))
        let config = try pair.ask(TLObject("help.getConfig"), on: connection)?.get().object
        #expect(config?["date"]?.number == Pair.start.seconds + 3600)
        let options = config?["dc_options"]?.vector?.compactMap(\.object) ?? []
        #expect(
            options.filter { $0["id"]?.number == 3 }.map { $0["ip_address"]?.string } == [
                "192.0.2.3", "192.0.2.3",
            ]
        )
    }

    // MARK: The journal

    @Test("a connection that its DC gives up has one end in the journal, with the cause")
    func silence() throws {
        var pair = try pair("")
        let connection = pair.connect(to: 2)
        pair.advance(by: .seconds(3600))
        #expect(pair.closed == [connection])
        #expect(pair.journal.count { $0.kind == .disconnected } == 0)
        pair.simulator.disconnected(connection, .dcsim(.closed), now: pair.now)
        pair.settle()
        let ends = pair.journal.filter { $0.kind == .disconnected }
        #expect(ends.map { $0["by"] } == ["dcsim"] && ends.map { $0["cause"] } == ["silence"])
    }

    @Test("the journal tells a redirect from the first byte on, in order and numbered")
    func journal() throws {
        var pair = try pair("")
        let connection = pair.connect(to: 2)
        _ = try pair.ask(Self.sendCode, on: connection)
        #expect(pair.journal.map(\.number) == Array(1...pair.journal.count))
        #expect(
            lines(pair, .connected, .transport, .handshake, .keyCreated, .session, .request, .answer) == [
                "connected 127.0.0.1:2 2", "transport intermediate 2", "handshake req_pq_multi 2",
                "handshake req_DH_params 2", "handshake set_client_DH_params 2", "key_created permanent 2",
                "session created 2",
                "request auth.sendCode 2", "answer PHONE_MIGRATE_4 2",
            ]
        )
        let answer = pair.journal.last { $0.kind == .answer }
        #expect(answer?["code"] == 303)
        #expect(answer?["reason"] == "9996641234 lives on DC 4")
        #expect(answer?.argument("phone_number") == "9996641234")
        #expect(answer?["layer"] == 229)
    }

    @Test("a frame under a key of another DC is told with the DC that made the key")
    func foreignKey() throws {
        var pair = try pair("")
        let key = try pair.makeKey(at: 2)
        let stray = pair.connect(to: 4, key: key)
        _ = pair.send(Pair.introduced(Pair.getConfig), on: stray)
        let refused = pair.journal.first { $0.kind == .refused }
        #expect(refused?["code"] == -404)
        #expect(refused?["key_made_at"] == 2)
        let verdict = Verdict(Script(), journal: pair.journal)
        #expect(!verdict.passes())
        #expect(
            verdict.mistakes == [
                "a frame at DC 4 was encrypted with a key made at DC 2; "
                    + "a correct client sends req_pq at a DC that it has no key for"
            ]
        )
    }

    @Test("who is logged in stands in the journal, and faults go by it")
    func account() throws {
        var pair = try pair(
            "faults: [{ fault: rpc_error, error: INTERNAL, method: help.getNearestDc, account: 9996621234 }]"
        )
        let connection = pair.connect(to: 2)
        #expect(try pair.ask(Self.nearest, on: connection)?.rpcError == nil)
        try pair.logIn("9996621234", "22222", on: connection)
        #expect(try pair.ask(Self.nearest, on: connection)?.rpcError?.code == 500)
        #expect(pair.journal.last { $0.kind == .answer }?["account"] == "9996621234")
    }

    // MARK: Repeating

    @Test("the same seed decides the same; without a scenario the bytes are those of any other run")
    func determinism() throws {
        func run(_ scenario: String, seed: UInt64) throws -> (bytes: [UInt8], errors: [Bool]) {
            var pair = try pair(scenario, seed: seed)
            let connection = pair.connect(to: 2)
            let errors = try (0..<40).map { _ in
                try pair.ask(Self.nearest, on: connection)?.rpcError != nil
            }
            return (pair.sent, errors)
        }
        let coin = "faults: [{ fault: rpc_error, error: INTERNAL, probability: 0.5 }]"
        let first = try run(coin, seed: 7)
        let again = try run(coin, seed: 7)
        let other = try run(coin, seed: 8)
        #expect(first.bytes == again.bytes)
        #expect(first.errors != other.errors)
        #expect((5...35).contains(first.errors.count { $0 }))
        var plain = Pair(seed: 7)
        let connection = plain.connect(to: 2)
        for _ in 0..<40 { _ = try plain.ask(Self.nearest, on: connection) }
        #expect(try run("", seed: 7).bytes == plain.sent)
    }
}
