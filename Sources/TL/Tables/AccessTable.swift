/// Who may call a method.
package enum MethodCallers: String, Sendable {
    /// People and bots.
    case everybody
    /// People only.
    case people
    /// Bots only.
    case bots
}

/// From which stage of a login on a method may be called.
package enum LoginStage: String, Sendable {
    /// Without any login.
    case always
    /// Once a login waits for the two-step password.
    case password
    /// After the login.
    case login
}

/// Who may call which method when, by the official lists.
///
/// - Source: `methods.tsv`, whose head says where its lines are from.
package enum AccessTable {
    /// What is said of one method.
    package struct Row: Hashable, Sendable {
        /// Who may call it.
        package let callers: MethodCallers
        /// From when on.
        package let stage: LoginStage
    }

    /// All methods of the lists, by their full names.
    package static let rows: [TLName: Row] = {
        let rows = SchemaText.methods.rows(of: 3).map { fields -> (TLName, Row) in
            guard let callers = MethodCallers(rawValue: fields[1]),
                let stage = LoginStage(rawValue: fields[2])
            else { preconditionFailure("\(fields[0]) is not readable in the table of methods") }
            return (TLName(fields[0]), Row(callers: callers, stage: stage))
        }
        return Dictionary(rows) { first, _ in first }
    }()

    /// What is said of a method; what no list has is for everybody who is logged in.
    package static func row(of method: TLName) -> Row {
        rows[method] ?? Row(callers: .everybody, stage: .login)
    }
}
