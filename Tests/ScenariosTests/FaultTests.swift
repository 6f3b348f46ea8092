import Flaws
import Primitives
import TL
import Testing

@testable import Scenarios

@Suite("Faults")
struct FaultTests {
    /// What each keyword means with the least that must be said.
    static let minimal: [(settings: String, flaw: any FlawKind)] = [
        ("refuse", RefuseFlaw()), ("delay, by: 30ms", DelayFlaw(by: .exactly(.milliseconds(30)))),
        ("bandwidth, per_second: 64KiB", BandwidthFlaw(bytesPerSecond: 65536)),
        ("slice", SliceFlaw(bytes: 1, gap: .milliseconds(1))), ("reset", ResetFlaw(afterBytes: 0)),
        ("half_close, after_bytes: 1KB", HalfCloseFlaw(afterBytes: 1000)),
        ("blackhole", BlackholeFlaw(afterBytes: 0)),
        ("transport_error, code: -404", TransportErrorFlaw(code: -404)), ("ignore_frame", IgnoreFrameFlaw()),
        ("wrong_tag", WrongTagFlaw()), ("bad_nonce", BadNonceFlaw()),
        ("bad_server_nonce", BadServerNonceFlaw()), ("wrong_hash", WrongHashFlaw()),
        ("composite_prime", CompositePrimeFlaw()), ("g_a_out_of_range", GAOutOfRangeFlaw()),
        ("weak_generator", WeakGeneratorFlaw()), ("dh_gen_retry", DHGenRetryFlaw()),
        ("dh_gen_fail", DHGenFailFlaw()), ("unknown_fingerprint", UnknownFingerprintFlaw()),
        ("decoy_fingerprints", DecoyFingerprintsFlaw()), ("bad_server_salt", BadServerSaltFlaw()),
        ("bad_msg, code: 16", BadMsgFlaw(code: 16)), ("forget_session", ForgetSessionFlaw()),
        ("forget_key", ForgetKeyFlaw()), ("no_answer", NoAnswerFlaw()), ("drop_reply", DropReplyFlaw()),
        ("delay_reply, by: 2s", DelayReplyFlaw(by: .exactly(.seconds(2)))),
        ("duplicate_reply", DuplicateReplyFlaw()),
        ("reorder_replies", ReorderRepliesFlaw()), ("bad_msg_key", BadMsgKeyFlaw()),
        ("wrong_session_id", WrongSessionIDFlaw()), ("gzip_reply", GzipReplyFlaw()),
        ("container_reply", ContainerReplyFlaw()), ("close_after_reply", CloseAfterReplyFlaw()),
        ("reset_after_reply", ResetAfterReplyFlaw()),
    ]

    @Test("each keyword is read with what it needs", arguments: minimal)
    func reading(settings: String, flaw: any FlawKind) throws {
        let fault = try #require(try script("faults: [{ fault: \(settings) }]").faults.first)
        #expect(fault.flaw == flaw.flaw && settings.hasPrefix(fault.keyword))
    }

    @Test("a duration that a fault takes by may be a range")
    func ranges() throws {
        let faults = try script(
            "faults: [{ fault: delay_reply, by: 100ms..500ms }, { fault: delay, by: 20ms..1s }]"
        ).faults
        #expect(faults[0].flaw == DelayReplyFlaw(by: .milliseconds(100)...(.milliseconds(500))).flaw)
        #expect(faults[1].flaw == DelayFlaw(by: .milliseconds(20)...(.seconds(1))).flaw)
        #expect(
            errors("faults: [{ fault: delay, by: 2s..1s }]") == [
                "1:30: error: by is '2s..1s'; expected \(DurationRangeText.form); write 1s..2s"
            ]
        )
        for wrong in ["1s..", "..1s", "1s...2s", "1s..2", "1..2s"] {
            #expect(errors("faults: [{ fault: delay, by: \(wrong) }]").count == 1, "\(wrong)")
        }
    }

    @Test("transport_error may be framed, which is another fault")
    func framed() throws {
        let flaw = try script("faults: [{ fault: transport_error, code: -404, framed: true }]").faults[0].flaw
        #expect(flaw == TransportErrorFlaw(code: -404, isFramed: true).flaw)
        #expect(flaw != TransportErrorFlaw(code: -404).flaw)
    }

    @Test("what can be done to service messages is, if their name is given, and then only to them")
    func service() throws {
        let aims = FaultTable.all.filter(\.aimsAtServiceMessages).map(\.keyword)
        #expect(aims == ["bad_server_salt", "bad_msg", "no_answer"])
        let faults = try script(
            "faults: [{ fault: bad_msg, code: 20, service: msgs_ack, dc: 2 }, { fault: bad_msg, code: 20 }]"
        ).faults
        #expect(faults.map(\.hook) == [.service, .query])
        #expect(
            errors("faults: [{ fault: bad_msg, code: 20, service: ping, method: auth.sendCode }]") == [
                "1:10: error: 'method' says nothing of service messages; leave it out, or 'service'"
            ]
        )
        #expect(errors("faults: [{ fault: drop_reply, service: ping }]").count == 1, "it is about answers")
    }

    @Test("no keyword is left out, and none stands twice")
    func complete() throws {
        let names = FaultTable.names
        let read = Self.minimal.compactMap { $0.settings.split(separator: ",").first.map(String.init) }
        #expect(Set(names).count == names.count)
        #expect(Set(names).subtracting(read) == ["rpc_error"])
        let flaw = try script("faults: [{ fault: rpc_error, error: FLOOD_WAIT_3 }]").faults[0].flaw
        guard case .query(let ordered) = flaw else {
            Issue.record("\(flaw)")
            return
        }
        #expect(QueryHandling(ordered).error?.description == "420 FLOOD_WAIT_3")
    }

    @Test("without what it needs a fault is a mistake", arguments: FaultTable.all.map(\.keyword))
    func required(keyword: String) throws {
        let form = try #require(FaultTable.all.first { $0.keyword == keyword })
        let required = form.settingKeys.filter(\.isRequired)
        let found = errors("faults: [{ fault: \(keyword) }]")
        #expect(
            found
                == required.map {
                    "1:10: error: \(keyword) lacks the key '\($0.name)'; expected \($0.form)"
                }
        )
    }

    @Test(
        "every key of every fault is read: what cannot be its value is a mistake",
        arguments: FaultTable.all.map(\.keyword)
    )
    func everyKey(keyword: String) throws {
        let table = try #require(FaultTable.all.first { $0.keyword == keyword }).table
        #expect(Set(table.names).count == table.names.count)
        for key in table.names where key != "fault" {
            let text = "faults:\n- fault: \(keyword)\n  \(key): [[]]\n"
            #expect(errors(text).contains { $0.hasPrefix("3:") }, "\(key)")
        }
    }

    @Test("a fault of a key exchange is about its usual step unless it says another")
    func steps() throws {
        let faults = try script("faults: [{ fault: bad_nonce }, { fault: bad_nonce, method: \"req_pq*\" }]")
            .faults
        #expect(
            faults.map { $0.scope.fields.map(\.matcher) } == [[.text("req_DH_params")], [.text("req_pq*")]]
        )
        #expect(
            errors("faults: [{ fault: dh_gen_fail, method: req_pq }]") == [
                "1:40: error: 'dh_gen_fail' is never done to 'req_pq'; it is done to set_client_DH_params"
            ]
        )
    }
}
