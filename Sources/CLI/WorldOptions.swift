import ArgumentParser
import DataCenters
import MTProtoCrypto
import Primitives
import Scenarios
import Server
import Simulation
import TL

/// What `run` and `demo` let a user choose of a world.
struct WorldOptions: ParsableArguments {
    @Option(help: "How many data centers, 1 to 5 by default.")
    var dcs: Int?

    @Option(
        help: ArgumentHelp(
            "The address to listen on; 0.0.0.0 or :: listens everywhere.",
            discussion: "By default each DC listens on 127.0.0.1 and ::1."
        )
    )
    var host: String?

    @Option(help: "DC n listens on this port plus n; 0 takes free ports.")
    var portBase = DataCenter.defaultPortBase

    @Option(help: "The address or name that dc_options tell clients, in place of the one listened on.")
    var advertise: String?

    @Option(help: "dc_options tell clients this port plus n, in place of the one listened on.")
    var advertisePortBase: Int?

    @Option(
        help: "A PEM file with the RSA private key (2048 bits, exponent 65537) to use, not the built-in one."
    )
    var rsaKey: String?

    @Option(help: "A TL schema, with a line `// LAYER n`, to know in addition to the built-in layers.")
    var schema: String?

    @Option(help: "How many digits a login code has: 5 or 6; 5 by default.")
    var codeLength: Int?

    @Option(help: "Makes a run repeatable: keys, salts, ids and codes follow from it.")
    var seed: UInt64?

    func validate() throws {
        if let dcs, !(1...1000).contains(dcs) {
            throw ValidationError("--dcs is \(dcs); a world has 1 to 1000 data centers.")
        }
        guard (0...65535).contains(portBase) else {
            throw ValidationError("--port-base is \(portBase); ports are 0 to 65535.")
        }
        if let codeLength, !(5...6).contains(codeLength) {
            throw ValidationError("--code-length is \(codeLength); login codes have 5 or 6 digits.")
        }
    }

    /// The key that the DCs offer.
    func privateKey() throws -> RSAPrivateKey {
        guard let rsaKey else { return .builtIn }
        let pem = try TextFile.read(rsaKey)
        do throws(RSAKeyError) {
            return try RSAPrivateKey(pem: pem)
        } catch {
            throw UserError("\(rsaKey): \(error)")
        }
    }

    /// What is to be there: the file, if there is one, and what flags say in its place.
    ///
    /// - Throws: `UserError` with all mistakes of the file.
    func plan(file path: String? = nil) throws -> WorldPlan {
        let text = try path.map { try TextFile.read($0) } ?? "dcs: \(dcs ?? Self.usualDCs)"
        do throws(Diagnostics) {
            var plan = try ScenarioFile(text, name: path ?? "the options").world
            if path != nil, let dcs { plan = try plan.with(dcs: dcs, SourceText(text, name: path ?? "")) }
            if let codeLength { plan.settings.codeLength = codeLength }
            return plan
        } catch {
            throw MistakenFile(diagnostics: error)
        }
    }

    /// How many data centers a world has that says nothing else.
    static let usualDCs = 5

    /// The simulation as chosen, not listening yet.
    func simulator(_ plan: WorldPlan, key: RSAPrivateKey) throws -> Simulator {
        let seed = seed ?? plan.seed?.value ?? UInt64.random(in: 0...UInt64(Int64.max))
        let systemTime = SystemClock.now
        let offset = plan.clockOffset(systemTime: systemTime)
        let world = plan.world(seed: seed, now: systemTime + offset)
        let known = try schema.map { try Self.schema(adding: $0) } ?? .builtIn
        return Simulator(world: world, rsaKeys: [key], schema: known, seed: seed)
    }

    private static func schema(adding path: String) throws -> Schema {
        let text = try TextFile.read(path)
        do throws(SchemaError) {
            return try Schema.builtIn.adding(text)
        } catch {
            let place = "\(path):\(error.line):\(error.column)"
            throw UserError("\(place): error: found \(error.found), expected \(error.expected)")
        }
    }

    /// Where the DCs are to listen.
    func listenPlan(_ plan: WorldPlan) throws -> ListenPlan {
        do throws(ListenPlan.Mistake) {
            return try ListenPlan(
                sites: ListenPlan.sites(of: plan),
                host: host,
                portBase: portBase,
                advertisedHost: advertise,
                advertisedPortBase: advertisePortBase
            )
        } catch {
            throw UserError("\(error)")
        }
    }
}
