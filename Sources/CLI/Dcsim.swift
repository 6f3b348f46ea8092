import ArgumentParser
import Libc
import Persistence
import Scenarios
import Worlds

/// The program: one command a file.
///
/// | exit status | meaning |
/// |---|---|
/// | 0 | done, or ended by SIGINT or SIGTERM |
/// | 1 | something went wrong: a port in use, a DC that does not answer |
/// | 2 | a mistake of the user: a flag, a file |
/// | 3 | `dcsim test`: the client could not be run |
@main
struct Dcsim: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dcsim",
        abstract: "Several simulated Telegram data centers in one process, for testing MTProto clients.",
        discussion: """
            Point a client at DC 1 with the number 9996621234: it is sent to DC 2 with PHONE_MIGRATE_2, \
            and logs in there with the code 22222.
            """,
        version: Version.full,
        subcommands: [
            Run.self, Ready.self, Test.self, Lint.self, Show.self, Ctl.self, Key.self, Rekey.self,
            Connect.self,
            Demo.self, Bench.self,
        ]
    )

    static func main() async {
        do {
            let (own, client) = splitArguments(Array(CommandLine.arguments.dropFirst()))
            var command = try parseAsRoot(own)
            if let test = command as? Test {
                try await test.run(client: client)
            } else if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch let error as UserError {
            end(error.description, status: 2)
        } catch let error as FileError {
            end(error.description, status: 2)
        } catch let error as Diagnostics {
            StandardError.print("\(error)")
            Libc.exit(2)
        } catch let error as MistakenScenarios {
            StandardError.print("\(error)")
            Libc.exit(2)
        } catch let error as StartError {
            end(error.description, status: 2)
        } catch let error as CommandError {
            end(error.description, status: 1)
        } catch let error as StoreError {
            end(error.description, status: 1)
        } catch {
            let isMisuse = exitCode(for: error) == .validationFailure
            guard isMisuse else { exit(withError: error) }
            StandardError.print(fullMessage(for: error))
            Libc.exit(2)
        }
    }

    /// What stands before and behind the first `--` of `dcsim test`.
    private static func splitArguments(_ all: [String]) -> (own: [String], client: [String]) {
        guard all.first == "test", let place = all.firstIndex(of: "--") else { return (all, []) }
        return (Array(all[..<place]), Array(all[(place + 1)...]))
    }

    private static func end(_ message: String, status: Int32) -> Never {
        StandardError.print("Error: \(message)\(message.hasSuffix("?") ? "" : ".")")
        Libc.exit(status)
    }
}
