import Scenarios

/// The reference of the event log, made from the kinds of its entries.
enum JournalPage {
    /// The whole page, in Markdown.
    static var text: String {
        introduction + JournalKind.allCases.map(section).joined(separator: "\n")
    }

    private static let introduction = """
        # The event log

        Everything that dcsim does is one ordered list of events, the journal. Patterns in faults, timelines and
        expectations are compared with its entries; see [scenario-reference.md](scenario-reference.md).

        Written out, each entry is a line of JSON:

        ```json
        {"n":7,"time":1767225600000150,"event":"request","dc":4,"connection":1,"method":"auth.sendCode","args":{"phone_number":"9996621234"},"msg_id":"6a95f3c000000004","key_id":"00f1d2c3b4a59687","layer":214}
        {"n":8,"time":1767225600000300,"event":"answer","dc":4,"connection":1,"answer":"PHONE_MIGRATE_2","method":"auth.sendCode","code":303,"reason":"9996621234 lives on DC 2","by":"world","msg_id":"6a95f3c000000004"}
        ```

        | key | what it holds |
        |---|---|
        | `n` | the number of the entry, from 1, without gaps |
        | `time` | the world's clock, in microseconds since 1970 |
        | `event` | the kind, one of those below |
        | `dc` | at which DC; left out if at none |
        | `connection` | on which connection, counted from 1 over the whole world; left out if on none |

        The other keys depend on the kind. A field that has nothing to say is left out. Whole numbers beyond 2^53 are
        texts, because many readers of JSON round them; bytes are hexadecimal digits, cut after \
        \(JournalValue.mostBytes) bytes; of a list the first \(JournalValue.mostItems) items are told; a TL object has
        its constructor under `_`. With the same seed and the same client, the log is the same but for times and
        what the client draws itself.

        This is version \(JournalEntry.formatVersion) of the format. Within a version, kinds and fields may be added and
        none is renamed or taken away: a reader ignores what it does not know.

        This page is made from the program's own tables by `make reference`. In a pattern the first field of a kind
        stands under the name of the kind: `{ answer: "PHONE_MIGRATE_*", method: auth.sendCode }`.


        """

    private static func section(_ kind: JournalKind) -> String {
        let rows = kind.fields.map { "| `\($0.name)` | \($0.meaning) |" }
        return """
            ## \(kind.rawValue)

            \(kind.meaning)

            | field | what it holds |
            |---|---|
            \(rows.joined(separator: "\n"))

            """
    }
}
