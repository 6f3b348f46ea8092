import Events
import Primitives
import Scenarios
import Server
import Worlds

// What the journal says to questions and to the scenario.
extension AdminRoutes {
    static let verifying: [AdminRoute] = [
        AdminRoute(
            method: "POST",
            path: "/worlds/{id}/verify",
            summary: "Counts the entries that are like a pattern, and tells the nearest if there are none.",
            body: .init(
                meaning: "A pattern as in `expect`, with `times` if not one or more are wanted; or a whole "
                    + "expectation. YAML or JSON.",
                schema: "Pattern",
                example: "{ request: auth.signIn, dc: 4, times: 1.. }"
            ),
            success: .json("Verification", "What was found."),
            errors: [422]
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            let question = try reading { () throws(Diagnostics) in
                try JournalQuestion(
                    parsing: call.body,
                    name: "the pattern",
                    for: world.plan,
                    schema: world.schema
                )
            }
            let answer = question.answer(in: await world.host.journal())
            return .json([
                "claim": .string(answer.finding.claim),
                "holds": .bool(answer.finding.holds),
                "count": .number(answer.count),
                "matches": .array(answer.matches.map { .written($0.json) }),
                "nearest": answer.nearest.map(document) ?? .null,
                "details": .array(answer.finding.details.map { .string($0) }),
            ])
        },
        AdminRoute(
            method: "GET",
            path: "/worlds/{id}/verdict",
            summary: "Judges what has happened by the expectations of the scenario and the common rules.",
            parameters: [
                .init(
                    "strict",
                    "Whether what a client should do is held against it too.",
                    ["type": "boolean"]
                )
            ],
            success: .json("Verdict", "The verdict so far.")
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            let verdict = await world.host.verdict()
            let strict = call.parameter("strict") ?? "false"
            guard ["true", "false"].contains(strict) else {
                throw AdminFailure(400, "the parameter 'strict' is '\(strict)'; expected true or false")
            }
            return .json([
                "passes": .bool(verdict.passes(strict: strict == "true")),
                "findings": .array(verdict.findings.map(document)),
                "mistakes": .array(verdict.mistakes.map { .string($0) }),
                "likely_causes": .array(verdict.likelyCauses.map { .string($0) }),
                "unused": .array(verdict.unused.map { .string($0) }),
            ])
        },
    ]

    private static func document(of miss: NearMiss) -> JSON {
        let differences = miss.differences.map { difference -> JSON in
            [
                "field": .string(difference.field),
                "expected": .string("\(difference.wanted)"),
                "found": difference.found.map { .written($0.json) } ?? .null,
                "text": .string(difference.description),
            ]
        }
        return ["entry": .written(miss.entry.json), "differences": .array(differences)]
    }

    private static func document(of finding: Verdict.Finding) -> JSON {
        [
            "mark": .string(finding.mark.description),
            "level": .string(finding.level.rawValue),
            "claim": .string(finding.claim),
            "holds": .bool(finding.holds),
            "reached": .bool(finding.isReached),
            "details": .array(finding.details.map { .string($0) }),
            "entries": .array(finding.entries.map { .number($0) }),
            "because": .optional(finding.because),
        ]
    }
}
