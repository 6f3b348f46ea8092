import CMalloc
import Primitives
import Scenarios
package import Server
package import TL
package import Worlds

/// The worlds of a process by their names.
///
/// One name is one world from the moment it is asked for until its last port is free.
package actor WorldRegistry {
    /// How a world that is made over HTTP differs from what its scenario says: hosts, keys.
    package typealias Configuration = @Sendable (inout WorldRecipe) -> Void
    /// Makes what takes the events of a world, by its name; for a log.
    package typealias Sinks = @Sendable (String) -> WorldHost.EventSink

    /// The name of the world that the process was started with.
    package static let main = "main"
    /// How many worlds there may be at a time.
    package static let most = 1000

    private let schema: Schema
    private let configure: Configuration
    private let sink: Sinks
    private let start = SystemClock.now
    private var worlds: [String: LiveWorld] = [:]
    private var ending: [String: LiveWorld] = [:]
    private var beginning: Set<String> = []
    private var lastNumber = 0
    private var retired = EventCounts()
    private(set) var createdCount = 0
    private(set) var destroyedCount = 0
    /// Whether worlds can be used.
    private(set) var isReady = false

    /// A registry without worlds; those that are made have the methods and constructors of a schema.
    package init(
        schema: Schema = .builtIn,
        configure: @escaping Configuration = { _ in },
        sink: @escaping Sinks = { _ in { _ in } }
    ) {
        self.schema = schema
        self.configure = configure
        self.sink = sink
    }

    /// Takes the world that the process was started with, and is ready.
    package func begin(with world: LiveWorld?) {
        if let world {
            worlds[Self.main] = world
            createdCount += 1
        }
        isReady = true
    }

    /// Ends all worlds.
    package func end() async {
        isReady = false
        for name in worlds.keys.sorted() { await destroy(name) }
    }

    // MARK: Asked

    /// The names of all worlds, `main` first, then in the order in which they were made.
    var names: [String] {
        worlds.keys.sorted { left, right in
            (left == Self.main ? 0 : 1, left.count, left) < (right == Self.main ? 0 : 1, right.count, right)
        }
    }

    func world(named name: String) throws(AdminFailure) -> LiveWorld {
        if let world = worlds[name] { return world }
        let shown = names.prefix(20).joined(separator: ", ")
        let list = worlds.isEmpty ? "there are none" : "there are: \(shown)"
        throw AdminFailure(404, "there is no world '\(name)'; \(list)\(worlds.count > 20 ? ", ..." : "")")
    }

    /// How long there has been a registry.
    var uptime: Duration { SystemClock.now - start }

    /// What has happened in all worlds there are and were.
    func counts() async -> EventCounts {
        var sum = retired
        for world in Array(worlds.values) + Array(ending.values) { sum.add(await world.host.counts) }
        return sum
    }

    // MARK: Create and destroy

    /// Starts a world; all its ports accept when this returns.
    func create(_ scenario: String, name: String?, seed: UInt64?) async throws(AdminFailure) -> String {
        guard isReady else { throw AdminFailure(503, "the server is about to end") }
        guard worlds.count + ending.count + beginning.count < Self.most else {
            throw AdminFailure(503, "there are \(Self.most) worlds already; delete some")
        }
        let name = try name.map { name throws(AdminFailure) in try checked(name) } ?? nextName()
        beginning.insert(name)
        defer { beginning.remove(name) }
        let world = try await start(scenario, name: name, seed: seed)
        guard isReady else {
            await world.stop()
            throw AdminFailure(503, "the server is about to end")
        }
        worlds[name] = world
        createdCount += 1
        return name
    }

    private nonisolated func start(
        _ scenario: String,
        name: String,
        seed: UInt64?
    ) async throws(AdminFailure) -> LiveWorld {
        do {
            var recipe = try WorldRecipe(scenario, name: name, schema: schema)
            configure(&recipe)
            recipe.keepsJournal = true
            recipe.controlSocket = nil
            recipe.portBase = 0
            recipe.seed = seed
            // Whoever can make worlds is not thereby one who may read the files of this machine.
            let mistakes = recipe.world.paths.map { path in
                let hint = "give it a size or a text"
                return Diagnostic(at: path.mark, found: "a world made over HTTP reads no files", hint: hint)
            }
            guard mistakes.isEmpty else { throw Diagnostics(mistakes, in: recipe.source) }
            return try await LiveWorld.start(recipe, onEvent: sink(name))
        } catch let mistakes as Diagnostics {
            throw AdminFailure(mistakes)
        } catch {
            throw AdminFailure(409, "the world cannot listen: \(error)")
        }
    }

    /// Ends a world; its ports are free and its connections gone when this returns.
    func delete(_ name: String) async throws(AdminFailure) {
        _ = try world(named: name)
        guard name != Self.main else {
            throw AdminFailure(409, "the world 'main' ends with the process; 'reset' makes it new")
        }
        await destroy(name)
    }

    /// Ends all worlds but `main`, at the same time.
    func deleteAll() async -> [String] {
        let names = names.filter { $0 != Self.main }
        await withTaskGroup(of: Void.self) { group in
            for name in names { group.addTask { await self.destroy(name) } }
        }
        return names
    }

    private func destroy(_ name: String) async {
        guard let world = worlds.removeValue(forKey: name) else { return }
        ending[name] = world
        await world.stop()
        let counts = await world.host.counts
        ending[name] = nil
        retired.add(counts)
        destroyedCount += 1
        if ending.isEmpty, beginning.isEmpty, worlds.count <= 1 { Self.giveMemoryBack() }
    }

    /// Lets the system have what worlds that are gone have used; when none is left, nobody waits for it.
    private static func giveMemoryBack() {
        give_freed_memory_back()
    }

    private func nextName() -> String {
        repeat { lastNumber += 1 } while isTaken("w\(lastNumber)")
        return "w\(lastNumber)"
    }

    private func isTaken(_ name: String) -> Bool {
        worlds[name] != nil || ending[name] != nil || beginning.contains(name)
    }

    private func checked(_ name: String) throws(AdminFailure) -> String {
        let isFine = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isFine, (1...64).contains(name.utf8.count), !name.hasPrefix(".") else {
            throw AdminFailure(400, "a world's name has 1 to 64 letters, digits, '-', '_' and '.'")
        }
        guard !isTaken(name) else { throw AdminFailure(409, "there is a world '\(name)' already") }
        return name
    }
}
