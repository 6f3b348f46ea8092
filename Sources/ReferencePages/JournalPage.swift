import Events

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
        {"n":7,"time":1767225600000150,"event":"request","dc":4,"connection":1,"method":"auth.sendCode","args":{"phone_number":"9996621234"},"msg_id":"7590176156654621844","key_id":"00f1d2c3b4a59687","layer":214}
        {"n":8,"time":1767225600000300,"event":"answer","dc":4,"connection":1,"answer":"PHONE_MIGRATE_2","method":"auth.sendCode","msg_id":"7590176156654621844","code":303,"reason":"9996621234 lives on DC 2","by":"world"}
        ```

        | key | what it holds |
        |---|---|
        \(JournalEntry.Key.allCases.map { "| `\($0.rawValue)` | \($0.meaning) |" }.joined(separator: "\n"))

        The other keys depend on the kind. A field that has nothing to say is left out. Whole numbers beyond 2^53 are
        texts, because many readers of JSON round them; bytes are hexadecimal digits, cut after \
        \(JournalValue.mostBytes) bytes; of a list the first \(JournalValue.mostItems) items are told; a TL object has
        its constructor under `_`. With the same seed and the same client, the log is the same but for times and
        what the client draws itself.

        This is version \(JournalEntry.version) of the format. Within a version, kinds and fields may be added and
        none is renamed or taken away: a reader ignores what it does not know. Lines are the same in a file, over
        HTTP and in a stream of events; fields stand in the order of the tables below.

        Version 2 differs from version 1 so: the subject of `disconnected` is who ended it (`by`), in place of a
        sentence, which `reason` still holds, and a connection that timed out has one such entry, not two; the
        subject of `world` is the name of the fact, with its particulars in fields of their own and the sentence
        in `text`; an `action` says by `outcome` whether it was done, and `result` has no `ok` or
        `error:` before its sentence.

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
