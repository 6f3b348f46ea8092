import Primitives

/// What every client must keep to in every scenario, written as a scenario writes it.
package enum CommonRules {
    /// The rules, for people.
    package static let text = """
        expect:
          - never: { refused: -404, key_made_at: "*" }
            because: a key exists only at the DC that made it; a client that has none for a DC sends req_pq there
          - never: { handshake_refused: "*", code: -444 }
            because: the dc field of p_q_inner_data_dc names the DC that the client has dialled
          - rate: { handshake: "req_pq*" }
            at_most: 5
            per: 1s
            each: dc
            because: a permanent key and some temporary ones are no loop; a client that makes keys in one is banned
          - seen: { answer: "*_MIGRATE_*" }
            times: ..5
            each: [method, args]
            because: the redirects of one query end some time; a client that follows them for ever hangs
        """

    /// Whether a finding is about one of the rules, and not about what a file expects.
    package static func hold(_ finding: Verdict.Finding) -> Bool { finding.mark.file == name }

    private static let name = "the common rules"

    /// The rules.
    static let expectations: [Expectation] = {
        do throws(Diagnostics) {
            return try ScenarioFile("dcs: 1\n" + text, name: name).script.expectations
        } catch {
            preconditionFailure("the common rules are no scenario: \(error)")
        }
    }()
}
