import DataCenters
package import Primitives

/// What the client under test is to do, as `dcsim test` tells it by environment variables.
package struct ClientPlan: Hashable, Sendable {
    /// What exit status the client is to have.
    package enum Exit: Hashable, Sendable {
        /// Whatever.
        case any
        /// This one.
        case status(Int)
        /// Any but 0.
        case failure
    }

    /// Where it is written; `nil` if the file says nothing of it.
    package var mark: SourceMark?
    /// What it is to do, in a word: `DCSIM_TASK`.
    package var task: String?
    /// The DC it is to start at; `nil` for the first.
    package var start: Marked<DCID>?
    /// Whose number it logs in with: `DCSIM_PHONE`.
    package var phone: String?
    /// The login code: `DCSIM_CODE`; `nil` for the one that follows from where the number lives.
    package var code: String?
    /// The password: `DCSIM_PASSWORD`.
    package var password: String?
    /// The bot's token: `DCSIM_BOT_TOKEN`.
    package var bot: String?
    /// More variables.
    package var environment: [String: String] = [:]
    /// How many times it is started, one after the other.
    package var runs = 1
    /// How it is to end, each time.
    package var exit = Exit.status(0)
    /// How long all its runs may take; `nil` for the usual time.
    package var timeout: Duration?

    static let table = KeyTable(
        "the client",
        "The mapping `client`: what `dcsim test` tells the client under test to do. A client of your own may "
            + "know what to do without being told.",
        [
            .init("task", .text, "What it is to do: `DCSIM_TASK`. None."),
            .init("start", .dc, "The DC it is to connect to first. The first one."),
            .init("phone", .phone, "`DCSIM_PHONE`. None."),
            .init("code", .text, "`DCSIM_CODE`. The code that a login with the phone gets."),
            .init("password", .text, "`DCSIM_PASSWORD`. None."),
            .init("bot", .botToken, "`DCSIM_BOT_TOKEN`. None."),
            .init("env", .texts, "More environment variables. None."),
            .init("runs", .integer(1...20), "How many times it is started, one after the other. 1."),
            .init(
                "exit",
                .either([.integer(0...255), .words(["failure"]), .words(["any"])]),
                "How each start must end. 0."
            ),
            .init("timeout", .duration, "How long all starts may take together. `--timeout`."),
        ]
    )
}

extension Item {
    /// The mapping `client`.
    func client() -> ClientPlan? {
        guard let fields = fields(ClientPlan.table) else { return nil }
        var plan = ClientPlan()
        plan.mark = mark
        plan.task = fields.value("task") { $0.text() }
        plan.start = fields.marked("start") { $0.dc() }
        plan.phone = fields.value("phone") { $0.phone() }.map(\.description)
        plan.code = fields.value("code") { $0.text() }
        plan.password = fields.value("password") { $0.text() }
        plan.bot = fields.value("bot") { $0.botToken() }
        plan.environment = fields.value("env") { $0.environment() } ?? [:]
        plan.runs = fields.value("runs") { $0.integer(in: 1...20) } ?? 1
        plan.exit = fields.value("exit") { $0.exit() } ?? .status(0)
        plan.timeout = fields.value("timeout") { $0.duration() }
        return plan
    }

    private func exit() -> ClientPlan.Exit? {
        switch plain {
        case "any": return .any
        case "failure": return .failure
        default:
            guard let text = plain, let status = Int(text), (0...255).contains(status), String(status) == text
            else {
                refuse(expected: "a number from 0 to 255, failure, or any")
                return nil
            }
            return .status(status)
        }
    }

    private func environment() -> [String: String]? {
        guard case .mapping(let pairs) = value.content else {
            refuse(expected: "a mapping of texts")
            return nil
        }
        var variables: [String: String] = [:]
        for pair in pairs {
            let item = Item(name: pair.key, value: pair.value, mistakes: mistakes)
            guard !pair.key.contains("="), !pair.key.isEmpty else {
                mistakes.add(Diagnostic(at: pair.keyMark, found: "'\(pair.key)' is no name of a variable"))
                continue
            }
            variables[pair.key] = item.text(atMost: 4096, mayBeEmpty: true)
        }
        return variables
    }
}
