import DataCenters
import Events
import Primitives
import Scenarios
import Testing

@Suite("Parts of scenarios that come alone")
struct JournalQuestionTests {
    private func world() throws -> WorldPlan { try ScenarioFile("dcs: 3", name: "w").world }

    private func entry(_ number: Int, dc: Int, _ method: String) -> JournalEntry {
        JournalEntry(
            number: number,
            time: Timestamp(nanoseconds: 0),
            kind: .request,
            dc: DCID(dc),
            fields: ["method": .text(method)]
        )
    }

    private func answer(_ question: String, _ journal: [JournalEntry]) throws -> JournalQuestion.Answer {
        try JournalQuestion(parsing: question, name: "q", for: world()).answer(in: journal)
    }

    @Test("a pattern holds if it is seen as often as it wants")
    func counts() throws {
        let journal = [entry(1, dc: 1, "auth.sendCode"), entry(2, dc: 2, "auth.sendCode")]
        #expect(try answer("request: auth.sendCode", journal).count == 2)
        #expect(try answer("request: auth.sendCode", journal).finding.holds)
        #expect(try answer("{ request: auth.sendCode, times: 3.. }", journal).finding.holds == false)
        let nearest = try answer("{ request: auth.signIn, dc: 2 }", journal).nearest
        #expect(nearest?.entry.number == 2 && nearest?.differences.map(\.field) == ["method"])
        #expect(
            try answer("in_order: [{ request: auth.*, dc: 1 }, { request: auth.*, dc: 2 }]", journal).finding
                .holds
        )
        #expect(try answer("{ never: { request: auth.signIn } }", []).finding.holds)
    }

    @Test("JSON needs quotes where YAML must not have them")
    func quotes() throws {
        let json = #"{"request": "auth.sendCode", "dc": 2, "times": "1..2"}"#
        #expect(try answer(json, [entry(1, dc: 2, "auth.sendCode")]).finding.holds)
        let fault = try Fault(parsing: #" { "fault": "delay", "by": "2s", "dc": 1}"#, name: "f", for: world())
        #expect(fault.keyword == "delay")
        let quoted = #"{"fault": "no_answer", "method": "auth.sendCode", "times": "", "dc": 1}"#
        #expect(throws: Diagnostics.self) { try Fault(parsing: quoted, name: "f", for: world()) }
        #expect(throws: Diagnostics.self) {
            try Fault(parsing: #"{ fault: delay, by: "2s" }"#, name: "f", for: world())
        }
        #expect(try ScenarioFile(#"{"dcs": 2, "clock": "+1h"}"#, name: "w").world.dcs.count == 2)
    }

    @Test("mistakes have their places, DCs that are not there among them")
    func mistakes() throws {
        func mistake(_ text: String) throws -> String? {
            do throws(Diagnostics) {
                _ = try Stub(parsing: text, name: "s", for: try ScenarioFile("dcs: 3", name: "w").world)
                return nil
            } catch {
                return error.list.first?.description
            }
        }
        #expect(try mistake("") == "s:1:1: error: s is empty")
        #expect(
            try mistake("{ method: help.getConfig, error: X, dc: 9 }")?.contains("there is no DC 9") == true
        )
        #expect(try mistake("{ method: help.getConfig }")?.contains("neither 'answer' nor 'error'") == true)
        #expect(try mistake("[1]")?.hasPrefix("s:1:1: error:") == true)
    }
}
