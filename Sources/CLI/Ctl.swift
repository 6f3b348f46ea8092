import ArgumentParser
import Scenarios
import Sockets
import Worlds

/// `dcsim ctl`: a command to a running world.
struct Ctl: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Send a command to a running world.",
        discussion: """
            Prints the answer. The status is 0 for an answer `ok ...`, 1 for `error: ...`, 2 if the command or the \
            world cannot be understood. Without a flag that names the world it is the one whose socket the \
            environment names as \(WorldEnvironment.controlName).

            Commands:
            \(CommandTable.all.map { "  \($0.form.usage)\n      \($0.form.meaning)" }.joined(separator: "\n"))
            """
    )

    @Option(
        name: [.customLong("control"), .customLong("socket")],
        help: "The control socket of the running world, `control_socket` of its ready line.",
        completion: .file()
    )
    var control: String?

    @Option(
        help: "The ready file of the running world, which names its control socket.",
        completion: .file()
    )
    var readyFile: String?

    @Argument(parsing: .allUnrecognized, help: "The command and its words.")
    var command: [String] = []

    func validate() throws {
        let isNamed = control != nil || readyFile != nil || WorldEnvironment.control != nil
        guard isNamed, control == nil || readyFile == nil else {
            throw ValidationError("Name the world with --control PATH or --ready-file FILE.")
        }
        if let flag = command.first(where: { $0.hasPrefix("--") && $0 != "--" }) {
            throw ValidationError(
                "Unknown flag '\(flag)'; the world is named with --control PATH or --ready-file FILE."
            )
        }
        guard !command.isEmpty else {
            throw ValidationError("Name a command, such as: \(ShowStatus.form.usage).")
        }
    }

    func run() throws {
        let line = command.filter { $0 != "--" }.joined(separator: " ")
        do throws(CommandMistake) {
            _ = try CommandTable.command(of: line)
        } catch {
            throw UserError("\(error)")
        }
        guard !line.contains("\n") else { throw UserError("a command is one line") }
        let path = try control ?? readyFile.map { try Self.socket(in: $0) } ?? WorldEnvironment.control ?? ""
        let answer: String?
        do throws(SocketError) {
            answer = try LocalExchange.ask(line, at: path)
        } catch {
            throw UserError("\(path): no world answers there: \(error)")
        }
        guard let answer else { throw CommandError("the world ended before it answered") }
        guard let reply = CommandReply(answer) else { throw UserError("\(path): no world answers there") }
        guard reply.isDone else { throw CommandError(reply.text) }
        StandardOutput.print(answer)
    }

    private static func socket(in readyFile: String) throws -> String {
        guard let path = try ReadyReport(file: readyFile).controlSocket else {
            throw UserError("\(readyFile): this world has no control socket")
        }
        return path
    }
}
