import Libc
import Logging
import Persistence
import Server
import Sockets
import Worlds

/// Starts worlds as flags say, with their log on standard error and their state in a folder.
enum LoggedWorld {
    /// Starts a world; `watch` sees every event, after the log.
    ///
    /// - Throws: what `WorldOptions.recipe` throws, `StoreError`, `StartError`; `CommandError` if a port is in use.
    static func start(
        _ options: WorldOptions,
        file: String? = nil,
        control: String? = nil,
        keepsJournal: Bool = false,
        logger: Logger,
        watch: WorldHost.EventSink? = nil
    ) async throws -> LiveWorld {
        var recipe = try options.recipe(file: file)
        recipe.controlSocket = control
        recipe.keepsJournal = keepsJournal
        return try await start(recipe, state: options.state, logger: logger, watch: watch)
    }

    /// Starts the world of a recipe; its state is kept in a folder, if one is named.
    ///
    /// - Throws: `StoreError`, `StartError`; `CommandError` if a port is in use.
    static func start(
        _ recipe: WorldRecipe,
        state: String?,
        logger: Logger,
        watch: WorldHost.EventSink? = nil
    ) async throws -> LiveWorld {
        let store = try state.map { try StateStore(folder: $0) }
        let printer = EventPrinter(logger)
        do {
            return try await LiveWorld.start(recipe, keeper: store, onKeeperFailure: end) { event in
                printer.print(event)
                watch?(event)
            }
        } catch StartError.listening(let error) {
            throw CommandError(explain(error))
        }
    }

    /// A world whose state cannot be kept must not go on as if it were.
    private static func end(_ error: any Error) {
        StandardError.print("Error: the state cannot be kept: \(error).")
        exit(1)
    }

    private static func explain(_ error: SocketError) -> String {
        guard case .addressInUse = error else { return "\(error)" }
        return
            "\(error). Another dcsim may be running; --port-base N takes other ports, --port-base 0 free ones"
    }
}
