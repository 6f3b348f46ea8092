import Flaws
import Scenarios

extension ScenarioPage {
    static let faultIntroduction = """
        ## Faults

        An element of `faults` has a keyword under `fault`, the keys of that fault, a scope and a schedule. Each fault
        interferes at one moment:

        | moment | what is about to happen | several that apply |
        |---|---|---|
        | connection | a connection was accepted | all are done |
        | frame | a frame came in, not yet opened | the first in the file is done |
        | service | a service message was read, not yet answered | the first in the file is done |
        | query | a query was read, not yet answered | the first in the file is done |
        | reply | a query was answered, and the answer is about to be sent | all are done |

        The scope says where; all that is written must hold:

        \(KeyTable.markdown(Scope.Keys.all(at: .service).prefix(1) + Scope.Keys.all(at: .reply)))

        The schedule says when; it is about the moments in scope:

        \(KeyTable.markdown(Schedule.Keys.all))
        """

    static var faults: String {
        FlawLevel.allCases.map { level in
            let sections = FaultTable.all.filter { $0.level == level }.map(section)
            return "### Faults of \(level.rawValue)\n\n" + sections.joined(separator: "\n\n")
        }.joined(separator: "\n\n")
    }

    private static func section(_ form: FaultForm) -> String {
        let scope = form.scopeKeys.map { "`\($0.name)`" }.joined(separator: ", ")
        let moments = form.aimsAtServiceMessages ? [form.level.hook, .service] : [form.level.hook]
        let moment = moments.map(\.rawValue).joined(separator: ", or, with that key, ")
        var parts = ["#### \(form.keyword)", form.meaning, "Moment: \(moment). Scope: \(scope)."]
        if !form.settings.isEmpty { parts.append(KeyTable.markdown(form.settingKeys)) }
        parts.append("```yaml\nfaults:\n  - \(form.example)\n```")
        return parts.joined(separator: "\n\n")
    }
}
