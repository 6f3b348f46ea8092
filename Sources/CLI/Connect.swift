import ArgumentParser
import Worlds

/// `dcsim connect`: code that points a client library at a running world.
struct Connect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print ready-to-paste code that points a client at a running world.",
        discussion: "Clients: \(Recipe.all.map(\.client).joined(separator: ", "))."
    )

    @Argument(help: "The client library.", completion: .list(Recipe.all.map(\.client)))
    var client: Recipe

    @Option(
        help: "The ready file of the running world (`dcsim run --ready-file`); without it, a default world.",
        completion: .file()
    )
    var readyFile: String?

    func run() throws {
        let report = try readyFile.map { try ReadyReport(file: $0) } ?? .defaultWorld
        StandardOutput.print(try client.text(report))
    }
}

extension Recipe: ExpressibleByArgument {
    init?(argument: String) {
        guard let recipe = Recipe.all.first(where: { $0.client == argument }) else { return nil }
        self = recipe
    }

    static var allValueStrings: [String] { all.map(\.client) }
}
