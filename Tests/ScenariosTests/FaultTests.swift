import TL
import Testing

@testable import Scenarios

@Suite("Faults")
struct FaultTests {
    /// What each keyword means with the least that must be said.
    static let minimal: [(settings: String, effect: Effect)] = [
        ("refuse", .link(.refuse)), ("delay, by: 30ms", .link(.delay(.milliseconds(30)))),
        ("bandwidth, per_second: 64KiB", .link(.bandwidth(65536))),
        ("slice", .link(.slice(1, gap: .milliseconds(1)))), ("reset", .link(.reset(0))),
        ("half_close, after_bytes: 1KB", .link(.halfClose(1000))), ("blackhole", .link(.blackhole(0))),
        ("transport_error, code: -404", .transportError(-404)), ("ignore_frame", .ignoreFrame),
        ("wrong_tag", .garble), ("bad_nonce", .exchange(.badNonce)),
        ("bad_server_nonce", .exchange(.badServerNonce)), ("wrong_hash", .exchange(.wrongHash)),
        ("composite_prime", .exchange(.compositePrime)), ("g_a_out_of_range", .exchange(.gaOutOfRange)),
        ("weak_generator", .exchange(.weakGenerator)),
        ("dh_gen_retry", .exchange(.dhGenRetry)), ("dh_gen_fail", .exchange(.dhGenFail)),
        ("unknown_fingerprint", .exchange(.unknownFingerprint)),
        ("decoy_fingerprints", .exchange(.decoyFingerprints)), ("bad_server_salt", .refuseMessage(48)),
        ("bad_msg, code: 16", .refuseMessage(16)), ("forget_session", .forgetSession),
        ("forget_key", .forgetKey), ("no_answer", .noAnswer), ("drop_reply", .reply(.drop)),
        ("delay_reply, by: 2s", .reply(.delay(.seconds(2)))), ("duplicate_reply", .reply(.duplicate)),
        ("reorder_replies", .reply(.reorder)), ("bad_msg_key", .reply(.badMessageKey)),
        ("wrong_session_id", .reply(.wrongSessionID)), ("gzip_reply", .reply(.gzip)),
        ("container_reply", .reply(.container)), ("close_after_reply", .reply(.close)),
        ("reset_after_reply", .reply(.reset)),
    ]

    @Test("each keyword is read with what it needs", arguments: minimal)
    func reading(settings: String, effect: Effect) throws {
        let fault = try #require(try script("faults: [{ fault: \(settings) }]").faults.first)
        #expect(fault.effect == effect && settings.hasPrefix(fault.keyword))
    }

    @Test("no keyword is left out, and none stands twice")
    func complete() throws {
        let names = FaultTable.names
        let read = Self.minimal.compactMap { $0.settings.split(separator: ",").first.map(String.init) }
        #expect(Set(names).count == names.count)
        #expect(Set(names).subtracting(read) == ["rpc_error"])
        let error = try script("faults: [{ fault: rpc_error, error: FLOOD_WAIT_3 }]").faults[0].effect
        guard case .error(let answered) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(answered.description == "420 FLOOD_WAIT_3")
    }

    @Test("without what it needs a fault is a mistake", arguments: FaultTable.all.map(\.keyword))
    func required(keyword: String) throws {
        let form = try #require(FaultTable.all.first { $0.keyword == keyword })
        let required = form.settings.filter(\.isRequired)
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
