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
    package var environment = Keys.environment.usual
    /// How many times it is started, one after the other.
    package var runs = Keys.runs.usual
    /// How it is to end, each time.
    package var exit = Keys.exit.usual
    /// How long all its runs may take; `nil` for the usual time.
    package var timeout: Duration?

    /// The keys of the mapping `client`.
    package enum Keys {
        static let task = Key("task", .text, without: "none", "What it is to do: `DCSIM_TASK`.")
        static let start = Key(
            "start",
            .marked(.dc),
            without: "the first one",
            "The DC it is to connect to first."
        )
        static let phone = Key("phone", .phone, without: "none", "`DCSIM_PHONE`.")
        static let code = Key(
            "code",
            .text,
            without: "the code that a login with the phone gets",
            "`DCSIM_CODE`."
        )
        static let password = Key("password", .text, without: "none", "`DCSIM_PASSWORD`.")
        static let bot = Key("bot", .botToken, without: "none", "`DCSIM_BOT_TOKEN`.")
        static let environment = Key("env", .environment, default: [:], "More environment variables.")
        static let runs = Key(
            "runs",
            .integer(1...20),
            default: 1,
            "How many times it is started, one after the other."
        )
        static let exit = Key(
            "exit",
            .either([
                Notation<Int>.integer(0...255).map(show: { $0.told }, { .status($0) }),
                .word("failure", for: .failure), .word("any", for: .any),
            ]),
            default: Exit.status(0),
            "How each start must end."
        )
        static let timeout = Key(
            "timeout",
            .duration,
            without: "`--timeout`",
            "How long all starts may take together."
        )

        /// The whole mapping.
        package static let table = KeyTable(
            "the client",
            "The mapping `client`: what `dcsim test` tells the client under test to do. A client of your own may "
                + "know what to do without being told.",
            [task, start, phone, code, password, bot, environment, runs, exit, timeout]
        )
    }

    static let notation = Notation.mapping(Keys.table) { fields in
        ClientPlan(
            mark: fields.mark,
            task: fields[Keys.task],
            start: fields[Keys.start],
            phone: fields[Keys.phone]?.description,
            code: fields[Keys.code],
            password: fields[Keys.password],
            bot: fields[Keys.bot],
            environment: fields[Keys.environment],
            runs: fields[Keys.runs],
            exit: fields[Keys.exit],
            timeout: fields[Keys.timeout]
        )
    }
}

extension ClientPlan.Exit {
    fileprivate var told: String { if case .status(let status) = self { "\(status)" } else { "\(self)" } }
}

extension Notation where Value == [String: String] {
    /// Names of environment variables with their values.
    fileprivate static var environment: Self {
        let form = "a mapping of texts"
        return Notation(
            form,
            schema: [
                "type": "object", "propertyNames": ["pattern": "^[^=]+$"],
                "additionalProperties": ["type": JSON.scalars],
            ],
            isMeant: \.isMapping,
            show: { $0.isEmpty ? "none" : "\($0)" },
            read: { item in
                guard case .mapping(let pairs) = item.value.content else {
                    item.refuse(expected: form)
                    return nil
                }
                var variables: [String: String] = [:]
                for pair in pairs {
                    guard !pair.key.contains("="), !pair.key.isEmpty else {
                        let found = "'\(pair.key)' is no name of a variable"
                        item.mistakes.add(Diagnostic(at: pair.keyMark, found: found))
                        continue
                    }
                    let inner = Item(name: pair.key, value: pair.value, mistakes: item.mistakes)
                    variables[pair.key] = inner.text(atMost: 4096, mayBeEmpty: true)
                }
                return variables
            }
        )
    }
}
