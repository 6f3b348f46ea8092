import Events
import Foundation
import Scenarios
import Testing

@testable import Conformance

@Suite("What reports say")
struct ReportTests {
    private static let command = ["python3", "my client.py"]

    /// What a reporter tells of one outcome.
    private func told(_ outcome: Outcome, number: Int = 1, by reporter: any Reporter) throws -> String {
        var pieces: [String] = []
        try reporter.tell(outcome, number: number) { pieces.append($0) }
        return pieces.joined(separator: "\n")
    }

    /// What it tells at the end.
    private func ended(_ outcomes: [Outcome], by reporter: any Reporter) throws -> String {
        var pieces: [String] = []
        try reporter.end(outcomes, in: .seconds(2)) { pieces.append($0) }
        return pieces.joined(separator: "\n")
    }

    private func reporter(_ form: ReportForm, flags: [String] = []) -> any Reporter {
        var settings = ReportSettings(command: Self.command)
        settings.flags = flags
        settings.version = "0"
        return form.reporter(settings)
    }

    @Test("a failure tells place, claim, nearest miss, reason, what happened, and how to repeat it")
    func text() throws {
        let report = reporter(.text, flags: ["--strict", "--timeout", "5s"])
        #expect(
            try told(Samples.failed, by: report) == """
                FAIL  login/x.yaml  0.8 s
                      A login

                  1) login/x.yaml:9:5
                     expected  seen: { request: auth.sendCode, dc: 2 }
                     instead   never seen
                               the nearest is 5 request auth.sendCode at DC 1 on #1
                                 where dc is 1, expected 2
                     because   the number lives at DC 2 & nowhere else

                  What happened (> is named above)
                \(PictureTests.drawn(marked: 5).map { "  " + $0 }.joined(separator: "\n"))

                  The client ended with status 1 after 0.6 s; what it said
                     | one
                     | \u{fffd}[2Jtwo "<a>"

                  Where to read on
                     - https://core.telegram.org/api/datacenter
                     - LonamiWebs/Telethon#374

                  Again: dcsim test --seed 42 --strict --timeout 5s login/x.yaml -- python3 'my client.py'

                """
        )
    }

    @Test("what a client only should do is told, and held against it on demand")
    func advice() throws {
        let report = reporter(.text)
        #expect(
            try told(Samples.passed, by: report) == """
                PASS  a #1.yaml  0.0 s
                      a client should, a.yaml:2:3
                        expected  never: { request: help.getConfig }
                        instead     4 request help.getConfig at DC 1
                      not so: seen: { service: ping }

                """
        )
        var strict = Samples.passed
        strict.isStrict = true
        #expect(try told(strict, by: report).hasPrefix("FAIL"))
        #expect(
            try ended([Samples.passed, strict], by: report)
                == "2 scenarios: 1 passed, 1 failed, 2.0 s"
        )
    }

    @Test("a long journal is drawn around what is named, and at its end")
    func longJournal() throws {
        var outcome = Samples.failed
        outcome.journal = (1...200).map { number in
            Samples.entry(number, number == 1 ? .connected : .request, dc: 1, on: 1, ["method": "ping"])
        }
        let lines = try told(outcome, by: reporter(.text)).split(separator: "\n")
        #expect(lines.contains("  What happened, 20 of 200 entries (> is named above)"))
        #expect(lines.contains { $0.contains("... 180 more") })
    }

    @Test("JUnit XML: one case a scenario, and nothing that XML cannot say")
    func junit() throws {
        let text = try ended([Samples.passed, Samples.failed], by: reporter(.junit))
        #expect(
            text == """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites>
                  <testsuite name="dcsim test" tests="2" failures="1" errors="0" skipped="0" time="0.852">
                    <testcase classname="dcsim" name="a #1.yaml" file="a #1.yaml" time="0.040">
                    </testcase>
                    <testcase classname="dcsim" name="login/x.yaml" file="login/x.yaml" time="0.812">
                      <failure type="expectation" message="seen: { request: auth.sendCode, dc: 2 }: never seen">\
                login/x.yaml:9:5
                  expected: seen: { request: auth.sendCode, dc: 2 }
                  instead: never seen
                  instead: the nearest is 5 request auth.sendCode at DC 1 on #1
                  instead:   where dc is 1, expected 2
                  because: the number lives at DC 2 &amp; nowhere else
                the client, run 1: status 1
                see https://core.telegram.org/api/datacenter
                see LonamiWebs/Telethon#374
                seed: 42</failure>
                      <system-out>one
                \u{fffd}[2Jtwo &quot;&lt;a&gt;&quot;
                </system-out>
                    </testcase>
                  </testsuite>
                </testsuites>
                """
        )
    }

    @Test("TAP 14: a line a scenario, and what went wrong as YAML")
    func tap() throws {
        let report = try reporter(#require(ReportForm.others.first { $0.name == "tap" }))
        var heading = ""
        try report.begin(count: 2) { heading += $0 }
        #expect(heading == "TAP version 14\n1..2")
        #expect(
            try told(Samples.passed, by: report) == """
                ok 1 - a \\#1.yaml
                  ---
                  duration_ms: 40
                  seed: 1
                  ...
                """
        )
        #expect(
            try told(Samples.failed, number: 2, by: report) == """
                not ok 2 - login/x.yaml
                  ---
                  duration_ms: 812
                  seed: 42
                  severity: fail
                  findings:
                    - at: "login/x.yaml:9:5"
                      expected: "seen: { request: auth.sendCode, dc: 2 }"
                      instead:
                        - "never seen"
                        - "the nearest is 5 request auth.sendCode at DC 1 on #1"
                        - "  where dc is 1, expected 2"
                      because: "the number lives at DC 2 & nowhere else"
                  references:
                    - "https://core.telegram.org/api/datacenter"
                    - "LonamiWebs/Telethon#374"
                  client:
                    - "status 1"
                  output:
                    - "one"
                    - "\u{fffd}[2Jtwo \\"<a>\\""
                  ...
                """
        )
    }

    @Test(
        "a client that is ahead of the newest layer is told so in every report, once however many keys it has"
    )
    func newerLayer() throws {
        let layer: (Int) -> JournalEntry = { number in
            Samples.entry(
                number,
                .newerLayer,
                dc: 1,
                ["layer": 300, "newest": 232, "key_id": "00000000000000aa"]
            )
        }
        var outcome = Samples.failed
        outcome.verdict = Verdict(Script(), journal: [layer(1), layer(2)])
        let cause = try #require(outcome.verdict.likelyCauses.first)
        #expect(outcome.verdict.likelyCauses.count == 1)
        #expect(cause.contains("layer 300") && cause.contains("in 232") && cause.contains("--schema FILE"))
        #expect(try told(outcome, by: reporter(.text)).contains("      note: \(cause)"))
        for finding in Samples.failed.failures { outcome.verdict.add(finding) }
        #expect(try told(outcome, by: reporter(.text)).contains("      likely cause: \(cause)"))
        #expect(try ended([outcome], by: reporter(.junit)).contains("likely cause: \(cause)"))
        for name in ["tap", "json"] {
            let form = try #require(ReportForm.others.first { $0.name == name })
            let report = try told(outcome, by: reporter(form)) + ended([outcome], by: reporter(form))
            #expect(report.contains("likely_causes") && report.contains(cause), "\(name)")
        }
    }

    @Test("the JSON document has every finding, held or not")
    func json() throws {
        let form = try #require(ReportForm.others.first { $0.name == "json" })
        let text = try ended([Samples.failed], by: reporter(form))
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        )
        #expect(document["passed"] as? Bool == false)
        #expect(document["command"] as? [String] == Self.command)
        let scenario = try #require((document["scenarios"] as? [[String: Any]])?.first)
        #expect(
            Set(scenario.keys) == [
                "file", "title", "references", "passed", "seconds", "seed", "findings", "wire", "unused",
                "runs",
                "output",
                "output_left_out", "entries", "likely_causes",
            ]
        )
        #expect(scenario["seconds"] as? Double == 0.812)
        let findings = try #require(scenario["findings"] as? [[String: Any]])
        // The common rules hold in an empty journal; the one that was added does not.
        #expect(findings.count { $0["holds"] as? Bool == false } == 1)
        #expect(findings.last?["at"] as? String == "login/x.yaml:9:5")
        #expect(findings.last?["entries"] as? [Int] == [5])
        let run = try #require((scenario["runs"] as? [[String: Any]])?.first)
        #expect(run["status"] as? Int == 1)
        #expect(run["timed_out"] as? Bool == false)
    }
}
