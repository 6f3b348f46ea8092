import Scenarios

/// The reference of scenario files, made from the tables that the decoder reads by.
enum ScenarioPage {
    /// The whole page, in Markdown.
    static var text: String {
        [
            introduction, file, patterns, triggers, stubs, faultIntroduction, faults, timeline, client,
            expectations, commonRules,
        ].joined(separator: "\n\n") + "\n"
    }

    private static let introduction = """
        # Scenario files

        A scenario says what there is, what goes wrong, what happens, and what a correct client must be seen doing:

        ```yaml
        title: a lost answer to auth.signIn
        references: [https://core.telegram.org/mtproto/service_messages_about_messages]
        world:
          dcs: 3
          seed: 1
        faults:
          - { fault: drop_reply, method: auth.signIn, times: 1 }
        timeline:
          - { after: { answer: auth.authorization }, do: rotate salts DC 2 }
        client:
          task: login
          phone: 9996621234
        expect:
          - seen: { request: auth.signIn, dc: 2 }
            because: 9996621234 lives on DC 2
          - in_order:
              - { answer: PHONE_MIGRATE_2, method: auth.sendCode }
              - { request: auth.sendCode, dc: 2 }
              - { answer: auth.authorization }
        ```

        `dcsim lint FILE...` tells all mistakes of a file at once, and warns of what hardly means what it says;
        `dcsim lint --json-schema` prints a JSON Schema for editors, see [cli.md](cli.md). Every example of this page is a
        whole file. The page is made from the tables of the reader by `make reference`.
        """

    private static let file = """
        ## A file

        \(KeyTable.markdown(Script.Keys.all))

        The keys of `world` are in [world-reference.md](world-reference.md); in a file without `world` they stand at the
        top. Numbers, durations and sizes are written as described there. `error` and `warning` of the linter differ in
        that a file with errors cannot be run.
        """

    private static let patterns = """
        ## Patterns

        A pattern describes entries of the event log. It names a kind, with what its first field must be, and what other
        fields must be; [journal.md](journal.md) lists all kinds and fields. Keys that every kind has are `dc` and
        `connection`. `where` compares the arguments of a query or of the query that was answered; `peer.user_id` is a
        field of an argument.

        ```yaml
        expect:
          - never: { request: auth.signIn, dc: 4, where: { phone_number: "99966*" } }
          - seen: { answer: "*_MIGRATE_*", method: [auth.sendCode, auth.signIn], code: 303 }
        ```

        | written | matches |
        |---|---|
        | `auth.sendCode`, `2`, `true` | what is written so |
        | `"PHONE_MIGRATE_*"` | texts with anything, or nothing, in place of each `*` |
        | `">= 200"`, `"> 0"`, `"<= 5"`, `"< 5"` | numbers |
        | `"!= 2"` | anything that `2` does not match, also nothing; `"!= *"` is no value at all |
        | `[2, 4]` | what one of them matches |
        | `{ user_id: 5 }` | objects whose fields match; `_` is the constructor |

        What begins with `*`, `>` or `!` needs quotes, because it means something else to YAML. In `after` and `until` a
        pattern may have `nth`: which match is meant, the first one if it is left out.
        """

    private static let triggers = """
        ## Moments

        `after` and `until` of stubs and faults, and `after` of a step, are moments:

        | written | meaning |
        |---|---|
        | `5s` | so long after the world started, by its clock |
        | `3 requests` | after so many queries; of a stub or a fault: of those in its scope |
        | a pattern | after an entry of the event log that matches; `nth` says which |

        ```yaml
        faults:
          - { fault: no_answer, method: help.getConfig, after: 3 requests, until: 5 requests }
          - { fault: refuse, dc: 2, after: { answer: auth.authorization }, until: { disconnected: "*", nth: 2 } }
        ```
        """

    private static let stubs = """
        ## Stubs

        \(Stub.Keys.table.introduction)

        \(Stub.Keys.table.markdown)

        ```yaml
        stubs:
          - method: help.getNearestDc
            answer: { _: nearestDc, country: NL, this_dc: "${dc}", nearest_dc: 4 }
          - method: help.getInviteText
            answer: { _: help.inviteText, message: "asked ${call} times" }
          - { method: "stories.*", error: 400 PREMIUM_ACCOUNT_REQUIRED }
          - { method: auth.signIn, error: PHONE_CODE_INVALID, where: { phone_code: "12345" }, times: 2 }
        ```

        An error without a code has the one that is usual for its name.
        """

    private static let timeline = """
        ## The timeline

        \(TimelineStep.Keys.table.introduction) The commands are in [ctl.md](ctl.md).

        \(TimelineStep.Keys.table.markdown)

        ```yaml
        timeline:
          - { after: 5s, do: move account 9996621234 to DC 4 }
          - after: { request: upload.getFile, nth: 2 }
            do: [rotate salts, advance clock 1d]
        ```
        """

    private static let client = """
        ## The client

        \(ClientPlan.Keys.table.introduction)

        \(ClientPlan.Keys.table.markdown)

        ```yaml
        client: { task: login, start: 4, phone: 9996621234, runs: 2, timeout: 30s }
        ```
        """

    private static let expectations = """
        ## Expectations

        \(Expectation.Keys.table.introduction)

        \(Expectation.Keys.table.markdown)

        A field of `each`, `same` and `differ` is one of the kind's, `dc`, `connection`, or an argument such as
        `args.random_id`. With `each`, the claim holds for each value that the (first) pattern was seen with; `seen` and
        `in_order` also want that there is one.

        ```yaml
        expect:
          - seen: { request: messages.sendMessage }
            times: 2..
            same: args.random_id
            because: a message that is sent again keeps its random_id
          - never: { request: auth.sendCode }
            after: { answer: FLOOD_WAIT_3 }
            within: 3s
          - in_order:
              - { request: auth.exportAuthorization, dc: 2 }
              - { request: auth.importAuthorization, dc: 4 }
              - { request: upload.getFile, dc: 4 }
          - rate: { connected: "*" }
            at_most: 5
            per: 10s
            each: dc
            level: should
        ```
        """

    private static let commonRules = """
        ## Rules for all scenarios

        Unless `common_rules: false` says otherwise, these hold too:

        ```yaml
        \(CommonRules.text)
        ```
        """
}
