import Events
import Primitives
import Scenarios

@testable import Conformance

/// A small journal and what came of it.
enum Samples {
    static let start = Timestamp(seconds: 1_700_000_000)

    static func entry(
        _ number: Int,
        _ kind: JournalKind,
        dc: Int? = nil,
        on connection: Int? = nil,
        _ fields: [String: JournalValue] = [:]
    ) -> JournalEntry {
        JournalEntry(
            number: number,
            time: start + .milliseconds(number * 10 - 10),
            kind: kind,
            dc: dc.map { DCID($0) },
            connection: connection,
            fields: fields
        )
    }

    static let journal = [
        entry(1, .client, ["client": "started", "run": 1]),
        entry(2, .connected, dc: 1, on: 1, ["local": "127.0.0.1:1", "peer": "127.0.0.1:2"]),
        entry(3, .transport, dc: 1, on: 1, ["transport": "abridged"]),
        entry(4, .keyCreated, dc: 1, on: 1, ["key": "permanent", "key_id": "00000000000000aa"]),
        entry(
            5,
            .request,
            dc: 1,
            on: 1,
            [
                "method": "auth.sendCode",
                "args": .object(["phone_number": "9996621234", "api_id": 1, "settings": .object([:])]),
            ]
        ),
        entry(
            6,
            .answer,
            dc: 1,
            on: 1,
            [
                "answer": "PHONE_MIGRATE_2", "method": "auth.sendCode", "code": 303, "by": "world",
                "reason": "9996621234 lives on DC 2",
            ]
        ),
        entry(7, .fault, dc: 2, ["fault": "drop_reply", "mark": "x.yaml:3:5", "at": "auth.signIn"]),
        entry(8, .connected, dc: 2, on: 2, ["local": "127.0.0.1:1", "peer": "127.0.0.1:3"]),
        entry(
            9,
            .refused,
            dc: 2,
            on: 2,
            ["code": -404, "reason": "the key is unknown here", "key_made_at": 1]
        ),
        entry(
            10,
            .disconnected,
            dc: 2,
            on: 2,
            ["by": "dcsim", "how": "closed", "reason": "dcsim closed it"]
        ),
        entry(11, .client, ["client": "ended", "run": 1, "status": 1]),
    ]

    static let failed: Outcome = {
        var verdict = Verdict(Script(), journal: [])
        verdict.add(
            Verdict.Finding(
                mark: SourceMark(file: "login/x.yaml", line: 9, column: 5),
                level: .must,
                claim: "seen: { request: auth.sendCode, dc: 2 }",
                holds: false,
                details: [
                    "never seen", "the nearest is 5 request auth.sendCode at DC 1 on #1",
                    "  where dc is 1, expected 2",
                ],
                entries: [5],
                because: "the number lives at DC 2 & nowhere else"
            )
        )
        var outcome = Outcome(file: "login/x.yaml", title: "A login", seed: 42, verdict: verdict)
        outcome.references = ["https://core.telegram.org/api/datacenter", "LonamiWebs/Telethon#374"]
        outcome.journal = journal
        outcome.runs = [Outcome.Run(number: 1, status: 1, duration: .milliseconds(640))]
        outcome.output = "one\n\u{1b}[2Jtwo \"<a>\"\n"
        outcome.duration = .milliseconds(812)
        return outcome
    }()

    static let passed: Outcome = {
        var verdict = Verdict(Script(), journal: [])
        verdict.add(
            Verdict.Finding(
                mark: SourceMark(file: "a.yaml", line: 2, column: 3),
                level: .should,
                claim: "never: { request: help.getConfig }",
                holds: false,
                details: ["  4 request help.getConfig at DC 1"],
                because: nil
            )
        )
        verdict.add(
            Verdict.Finding(
                mark: SourceMark(file: "a.yaml", line: 3, column: 3),
                level: .info,
                claim: "seen: { service: ping }",
                holds: false,
                details: ["never seen"],
                because: nil
            )
        )
        var outcome = Outcome(file: "a #1.yaml", seed: 1, verdict: verdict)
        outcome.runs = [Outcome.Run(number: 1, status: 0, duration: .milliseconds(20))]
        outcome.duration = .milliseconds(40)
        return outcome
    }()
}
