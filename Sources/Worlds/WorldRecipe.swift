import DataCenters
package import MTProto
package import MTProtoCrypto
import Methods
import Primitives
package import Scenarios
import Server
import Simulation
package import TL
package import TransportSecurity

/// What it takes to start a world: what a file says of it, and what whoever starts it chose.
package struct WorldRecipe: Sendable {
    /// The file; its folder is where relative paths in it begin.
    package private(set) var source: SourceText
    /// What there is before the first client comes.
    package var world: WorldPlan
    /// What goes wrong, what happens, what must be seen.
    package var script: Script
    /// What in the file hardly means what it says.
    package let warnings: [Diagnostic]
    /// What everything random follows from, in place of the file's seed; `nil` draws one if the file has none.
    package var seed: UInt64?
    /// The address to listen on; `nil` is 127.0.0.1 and ::1.
    package var host: String?
    /// DC n listens on this plus n where the file leaves it open; 0 takes free ports.
    package var portBase = 0
    /// What `dc_options` tell clients in place of the address listened on.
    package var advertisedHost: String?
    /// What `dc_options` tell clients, plus n, in place of the port listened on.
    package var advertisedPortBase: Int?
    /// The keys that the DCs offer, in this order; at least one.
    package var rsaKeys: [RSAPrivateKey] = [.builtIn]
    /// Which methods and constructors there are.
    package let schema: Schema
    /// Whether a journal is kept even if nothing in the scenario needs one.
    package var keepsJournal = true
    /// The path of the socket that takes commands of `dcsim ctl`; `nil` for none.
    package var controlSocket: String?
    /// The port of an MTProxy in front of the world, 0 for a free one; `nil` for none.
    package var mtproxyPort: Int?
    /// What clients of the MTProxy must know; `nil` draws a plain one from the seed.
    package var mtproxySecret: ProxySecret?
    /// The port of a SOCKS5 proxy in front of the world, 0 for a free one; `nil` for none.
    package var socksPort: Int?
    /// The port of an HTTP proxy in front of the world, 0 for a free one; `nil` for none.
    package var httpProxyPort: Int?
    /// The port of a TLS front, 0 for a free one; `nil` for none.
    package var tlsPort: Int?
    /// The certificate of the TLS front; `nil` makes one that vouches for itself.
    package var tlsIdentity: ServerIdentity?

    /// A world as a text describes it, on free ports.
    ///
    /// - Parameters:
    ///   - scenario: what a world file or a scenario file says; `dcs: 3` is enough.
    ///   - name: the file as the user named it, for diagnostics.
    ///   - schema: which methods and constructors there are.
    /// - Throws: `Diagnostics`, all mistakes of the text at once.
    package init(
        _ scenario: String,
        name: String = "the scenario",
        schema: Schema = .builtIn
    ) throws(Diagnostics) {
        let file = try ScenarioFile(scenario, name: name, schema: schema)
        self.schema = schema
        source = SourceText(scenario, name: name)
        world = file.world
        script = file.script
        warnings = file.warnings
    }

    /// The world of a file, on free ports.
    ///
    /// - Throws: `FileError` or `Diagnostics`.
    package init(file path: String, schema: Schema = .builtIn) throws {
        try self.init(try TextFile.read(path), name: path, schema: schema)
    }

    /// Puts DCs 1 to `count` in place of those of the file.
    ///
    /// - Throws: `Diagnostics`, if the file names a DC that is not there then.
    package mutating func replaceDCs(count: Int) throws(Diagnostics) {
        world = try world.with(dcs: count, source)
    }
}

// MARK: - What becomes of it

extension WorldRecipe {
    /// What the simulation begins with; a seed that nobody chose is drawn here.
    func blueprint(keeper: (any StateKeeper)?) throws -> WorldBlueprint {
        // A drawn seed stays below 2^53, which every reader of JSON keeps exactly.
        let seed =
            try seed ?? world.seed?.value ?? keeper?.storedSeed() ?? UInt64.random(in: 0..<1 << 53)
        return WorldBlueprint(
            world,
            rsaKeys: rsaKeys,
            schema: schema,
            seed: seed,
            run: try keeper?.runs() ?? 0,
            contents: try contents()
        )
    }

    /// The bytes of the files that the world names by path; a path is relative to the world's file.
    private func contents() throws(Diagnostics) -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        var mistakes: [Diagnostic] = []
        for path in world.paths {
            let folder = path.mark.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            let isAbsolute = path.value.hasPrefix("/")
            let full = isAbsolute ? path.value : (folder + [Substring(path.value)]).joined(separator: "/")
            do throws(FileError) {
                contents[path.value] = try TextFile.bytes(full)
            } catch {
                mistakes.append(Diagnostic(at: path.mark, found: error.description))
            }
        }
        for path in world.photoPaths {
            guard let bytes = contents[path.value] else { continue }
            do throws(PhotoRefusal) {
                _ = try Picture(FileContent(bytes))
            } catch {
                mistakes.append(Diagnostic(at: path.mark, found: "'\(path.value)' is no photo: \(error)"))
            }
        }
        guard mistakes.isEmpty else { throw Diagnostics(mistakes, in: source) }
        return contents
    }

    /// Where the DCs are to listen.
    func listenPlan() throws(StartError) -> ListenPlan {
        do throws(ListenPlan.Mistake) {
            return try ListenPlan(
                sites: ListenPlan.sites(of: world),
                host: host,
                portBase: portBase,
                advertisedHost: advertisedHost,
                advertisedPortBase: advertisedPortBase
            )
        } catch {
            throw .addresses(error)
        }
    }
}
