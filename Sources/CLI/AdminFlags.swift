import Admin
import ArgumentParser
import Libc
import Logging
import Server
import Worlds

/// What `run` lets a user choose of the admin API.
struct AdminFlags: ParsableArguments {
    @Option(help: "The port of the admin API over HTTP; 0 takes a free one. Without it there is none.")
    var admin: Int?

    @Option(help: "The address of the admin API; one that others can reach needs a token.")
    var adminHost = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            "What requests to the admin API must show, as `Authorization: Bearer TOKEN`.",
            discussion: "Without the flag it is what the environment says as DCSIM_ADMIN_TOKEN."
        )
    )
    var adminToken: String?

    func validate() throws {
        if let admin, !(0...65535).contains(admin) {
            throw ValidationError("--admin is \(admin); ports are 0 to 65535.")
        }
    }

    /// The API for worlds like `recipe`, listening and not ready yet; `nil` if there is to be none.
    ///
    /// - Throws: `UserError`; `CommandError` if the port cannot be had.
    func start(for recipe: WorldRecipe, logger: Logger) async throws -> RunningAdmin? {
        guard let admin else { return nil }
        let token = adminToken ?? getenv("DCSIM_ADMIN_TOKEN").map { String(cString: $0) }
        let registry = WorldRegistry(schema: recipe.schema, configure: Self.configuration(like: recipe)) {
            name in
            var logger = logger
            logger[metadataKey: "world"] = "\(name)"
            let printer = EventPrinter(logger)
            return { printer.print($0) }
        }
        do throws(AdminError) {
            let usable = token.flatMap { $0.isEmpty ? nil : $0 }
            let options = try AdminOptions(host: adminHost, port: UInt16(admin), token: usable)
            return RunningAdmin(
                worlds: registry,
                server: try await AdminServer.start(options, worlds: registry)
            )
        } catch .listening(let reason) {
            throw CommandError("the admin API cannot listen: \(reason)")
        } catch {
            throw UserError("\(error)")
        }
    }

    /// Worlds made over HTTP listen where the first one does, and know its keys.
    private static func configuration(like recipe: WorldRecipe) -> WorldRegistry.Configuration {
        let (host, advertised) = (recipe.host, recipe.advertisedHost)
        let keys = recipe.rsaKeys
        return { recipe in
            recipe.host = host
            recipe.advertisedHost = advertised
            recipe.rsaKeys = keys
        }
    }
}

/// The admin API of a run.
struct RunningAdmin {
    let worlds: WorldRegistry
    let server: AdminServer

    /// Ends all worlds, then the API: its last answers are about their end.
    func stop() async {
        await worlds.end()
        await server.stop()
    }
}
