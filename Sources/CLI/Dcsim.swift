import ArgumentParser

/// The program: one command a file.
@main
struct Dcsim: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dcsim",
        abstract: "Several simulated Telegram data centers in one process, for testing MTProto clients.",
        discussion: """
            Point a client at DC 1 with the number 9996621234: it is sent to DC 2 with PHONE_MIGRATE_2, \
            and logs in there with the code 22222.
            """,
        version: Version.text,
        subcommands: [Run.self, Key.self, Connect.self, Demo.self, Bench.self]
    )
}
