import Primitives
import TL
import Testing

@testable import Scenarios

@Suite("Stubs")
struct StubTests {
    private func value(_ stub: String, _ moment: Moment = Self.moment(), call: Int = 1) throws -> TLValue? {
        let stub = try #require(try script("dcs: 5\nstubs:\n  - { \(stub) }\n").stubs.first)
        guard case .value(let template) = stub.answer else { return nil }
        return template.value(for: moment, call: call)
    }

    private static func moment(_ arguments: TLFields = [:]) -> Moment {
        var moment = Moment(.query, now: Timestamp(seconds: 1234), dc: 4, connection: 1)
        moment.arguments = TLObject("a.method", arguments)
        return moment
    }

    @Test("a value has the type of the method's result")
    func types() throws {
        #expect(try value("method: account.updateStatus, answer: true") == true)
        let dc = "method: help.getNearestDc, answer: { _: nearestDc, country: NL, this_dc: 4 }"
        #expect(try value(dc) == .object(TLObject("nearestDc", ["country": "NL", "this_dc": 4])))
        #expect(try value(dc.replacingFirst("_: nearestDc, ", with: "")) == value(dc))
        let config =
            "method: messages.getDhConfig, answer: { _: messages.dhConfig, g: 3, p: 00ff, random: \"\" }"
        let fields: TLFields = ["g": 3, "p": .bytes([0, 255]), "random": .bytes([])]
        #expect(try value(config) == .object(TLObject("messages.dhConfig", fields)))
        let statuses =
            "method: contacts.getStatuses, answer: [{ user_id: 5, status: { _: userStatusEmpty } }]"
        let status = TLObject(
            "contactStatus",
            ["user_id": 5, "status": .object(TLObject("userStatusEmpty"))]
        )
        #expect(try value(statuses) == .vector([.object(status)]))
    }

    @Test("holes are filled from the query, in texts and as whole values")
    func holes() throws {
        let text =
            "method: auth.sendCode, answer: { _: auth.sentCode, type: { _: auth.sentCodeTypeApp, length: 5 }, "
            + "phone_code_hash: \"${args.phone_number}-${dc}-${now}-${call}\", timeout: \"${args.api_id}\" }"
        let moment = Self.moment(["phone_number": "9996621234", "api_id": 17])
        let object = try #require(try value(text, moment, call: 3)?.object)
        #expect(object.fields["phone_code_hash"] == "9996621234-4-1234-3" && object.fields["timeout"] == 17)
    }

    @Test("a lone hole in a text is a text, whatever fills it")
    func loneHole() throws {
        let text = "method: help.getInviteText, answer: { message: \"${now}\" }"
        #expect(try value(text)?.object?.fields["message"] == "1234")
    }

    @Test("a hole that the query does not fill leaves a field out")
    func emptyHole() throws {
        let text = "method: auth.sendCode, answer: { _: auth.sentCode, timeout: \"${args.api_id}\" }"
        #expect(try value(text)?.object?.fields["timeout"] == nil)
    }

    @Test(
        "an error has its usual code, or the one that is written",
        arguments: [
            ("FLOOD_WAIT_3", 420, "FLOOD_WAIT_3"), ("PHONE_MIGRATE_2", 303, "PHONE_MIGRATE_2"),
            ("SESSION_REVOKED", 401, "SESSION_REVOKED"), ("500 FLOOD_WAIT_3", 500, "FLOOD_WAIT_3"),
            ("\"-503 Timeout\"", -503, "Timeout"), ("PHONE_CODE_INVALID", 400, "PHONE_CODE_INVALID"),
            ("Timedout", -503, "Timedout"), ("SEND_CODE_UNAVAILABLE", 406, "SEND_CODE_UNAVAILABLE"),
            ("HISTORY_GET_FAILED", 500, "HISTORY_GET_FAILED"),
            ("CDN_UPLOAD_TIMEOUT", 500, "CDN_UPLOAD_TIMEOUT"),
            ("ACTIVE_USER_REQUIRED", 401, "ACTIVE_USER_REQUIRED"), ("FILE_MIGRATE_4", 303, "FILE_MIGRATE_4"),
            ("INTERDC_4_CALL_ERROR", 500, "INTERDC_4_CALL_ERROR"),
            ("NOBODY_KNOWS_THIS", 400, "NOBODY_KNOWS_THIS"),
            ("FRESH_RESET_AUTHORISATION_FORBIDDEN", 406, "FRESH_RESET_AUTHORISATION_FORBIDDEN"),
            ("PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN", 406, "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT_5MIN"),
            ("No workers running", 500, "No workers running"),
            ("404 No such thing", 404, "No such thing"),
        ]
    )
    func errors(text: String, code: Int32, name: String) throws {
        let file = try script("stubs: [{ method: auth.sendCode, error: \(text) }]")
        guard case .error(let error) = file.stubs[0].answer else {
            Issue.record("no error")
            return
        }
        #expect(error.code == code && error.message == name && file.stubs.count == 1)
    }

    @Test("an error may be for several methods, an answer is for one")
    func severalMethods() throws {
        let file = try script("stubs: [{ method: [auth.sendCode, \"upload.*\"], error: FLOOD_WAIT_3 }]")
        #expect(file.stubs.count == 1)
        for method in ["[auth.sendCode]", "\"auth.*\"", "\"!= auth.sendCode\""] {
            let found = Scenario.errors("stubs: [{ method: \(method), answer: true }]")
            #expect(found.count == 1 && found[0].contains("has no single type; name one method"))
        }
    }

    @Test("every error that dcsim itself answers with is known to the hints")
    func knownErrors() throws {
        let folders = ["Methods", "Simulation"].map { repositoryURL("Sources/\($0)") }
        let names = try folders.flatMap { try Self.errorNames(in: $0) }
        #expect(names.count > 80)
        #expect(names.filter { !KnownErrors.knows($0) } == [])
        #expect(!KnownErrors.knows("PHONE_MIGRAT_2") && KnownErrors.knows("PHONE_MIGRATE_*"))
        #expect(KnownErrors.nearest(to: "PHONE_MIGRAT_12") == "PHONE_MIGRATE_12")
        #expect(Set(ErrorTable.names).count == ErrorTable.names.count)
    }

    @Test("a name with a number inside is known, and X is no number")
    func numbers() {
        for name in [
            "MD5_CHECKSUM_INVALID", "FILE_PART_7_MISSING", "2FA_CONFIRM_WAIT_604800", "FLOOD_WAIT_30",
        ] {
            #expect(KnownErrors.knows(name), "\(name)")
        }
        let found = Scenario.errors("stubs: [{ method: auth.sendCode, error: FLOOD_WAIT_X }]")
        #expect(found.count == 1)
        #expect(found.first?.contains("X stands for a number: write FLOOD_WAIT_30") == true)
        #expect(KnownErrors.nearest(to: "FLOOD_WAT") == "FLOOD_WAIT_30")
    }

    @Test("what dcsim refuses with by a name that stands in its sources has the official code")
    func codes() throws {
        let folders = ["Methods", "Simulation"].map { repositoryURL("Sources/\($0)") }
        for (call, code) in [("badRequest", 400), ("unauthorized", 401)] {
            let names = try folders.flatMap { try Self.errorNames(in: $0, after: call) }
            #expect(!names.isEmpty)
            #expect(names.filter { ErrorTable.code(of: $0) != Int32(code) } == [])
        }
    }
}
