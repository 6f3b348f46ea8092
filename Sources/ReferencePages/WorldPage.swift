import Scenarios

/// The reference of the part `world`, made from the tables that the decoder reads by.
enum WorldPage {
    /// The whole page, in Markdown.
    static var text: String {
        introduction + tables.map(section).joined(separator: "\n")
    }

    /// Each once, though a mapping may stand in several others.
    private static var tables: [KeyTable] {
        var told: Set<String> = []
        let all = [WorldPlan.Keys.table] + WorldPlan.Keys.table.tables
        return all.filter { told.insert($0.title).inserted }
    }

    private static let introduction = """
        # The part `world` of a file

        `dcsim run WORLD.yaml` starts the world that a file describes. The shortest one is

        ```yaml
        dcs: 3
        ```

        What a file leaves out has a default. A mistake stops the start with status 2, and all mistakes are
        shown at once, each with its line:

        ```
        world.yaml:5:30: error: unknown key 'portt'; did you mean 'port'?
                    - { host: 127.0.0.1, portt: 443 }
                                         ^
        ```

        Flags of `dcsim run` go before what the file says: `--seed`, `--dcs`, `--code-length`. `--host` and
        `--port-base` say where those addresses are that the file leaves open.

        The profile `default` is five DCs in production; `telegram-test` is three DCs in test mode, where test
        numbers sign up and log in a limited number of times a day. Whatever the file says itself goes before
        its profile.

        Numbers are decimal and without quotes, durations have a unit (`500ms`, `30s`, `5m`, `2h`, `1d`), sizes
        may have one (`20MB` is 20,000,000 bytes, `64KiB` is 65,536), yes and no are `true` and `false`. Aliases
        (`*name`) stand for what they name; tags and merge keys (`<<`) are mistakes.

        This page is made from the tables of the reader by `make reference`.


        """

    private static func section(_ table: KeyTable) -> String {
        let title = table.title.prefix(1).uppercased() + table.title.dropFirst()
        return """
            ## \(title)

            \(table.introduction)

            \(table.markdown)

            """
    }
}
