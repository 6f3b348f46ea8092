import ArgumentParser
import DataCenters
import MTProtoCrypto
import Persistence
import Primitives
import Server
import Simulation
import TL

/// What `run` and `demo` let a user choose of a world.
struct WorldOptions: ParsableArguments {
    @Option(help: "How many data centers, 1 to 5 by default.")
    var dcs = 5

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
        help: ArgumentHelp(
            "A PEM file with an RSA private key (2048 bits, exponent 65537) to use, not the built-in one.",
            discussion: "Given several times, all of them are offered, in this order."
        )
    )
    var rsaKey: [String] = []

    @Option(help: "A TL schema, with a line `// LAYER n`, to know in addition to the built-in layers.")
    var schema: String?

    @Option(help: "How many digits a login code has: 5 or 6.")
    var codeLength = 5

    @Option(help: "Makes a run repeatable: keys, salts, ids and codes follow from it.")
    var seed: UInt64?

    @Option(
        help: "A folder that keeps keys, logins and accounts, so that a restarted world knows its clients."
    )
    var state: String?

    func validate() throws {
        guard (1...1000).contains(dcs) else {
            throw ValidationError("--dcs is \(dcs); a world has 1 to 1000 data centers.")
        }
        guard (0...65535).contains(portBase) else {
            throw ValidationError("--port-base is \(portBase); ports are 0 to 65535.")
        }
        guard (5...6).contains(codeLength) else {
            throw ValidationError("--code-length is \(codeLength); login codes have 5 or 6 digits.")
        }
    }

    /// The keys that the DCs offer; at least one.
    func privateKeys() throws -> [RSAPrivateKey] {
        rsaKey.isEmpty ? [.builtIn] : try rsaKey.map { try PrivateKeyFile.read($0) }
    }

    /// The simulation as chosen, not listening yet.
    func simulator(keys: [RSAPrivateKey], store: StateStore?) throws -> Simulator {
        let run = try store?.runs() ?? 0
        // A drawn seed stays below 2^53, which every reader of JSON keeps exactly.
        let seed = try seed ?? store?.storedSeed() ?? UInt64.random(in: 0..<1 << 53)
        var settings = WorldSettings()
        settings.codeLength = codeLength
        settings.seed = seed
        let world = World(dataCenters: DataCenter.onLoopback(count: dcs), settings: settings)
        guard let schema else { return Simulator(world: world, rsaKeys: keys, seed: seed, run: run) }
        let text = try TextFile.read(schema)
        do throws(SchemaError) {
            let known = try Schema.builtIn.adding(text)
            return Simulator(world: world, rsaKeys: keys, schema: known, seed: seed, run: run)
        } catch {
            let place = "\(schema):\(error.line):\(error.column)"
            throw UserError("\(place): error: found \(error.found), expected \(error.expected)")
        }
    }

    /// Where the DCs are to listen.
    func listenPlan(_ simulator: Simulator) throws -> ListenPlan {
        do throws(ListenPlan.Mistake) {
            return try ListenPlan(
                dcs: simulator.world.dataCenters.map(\.id),
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
