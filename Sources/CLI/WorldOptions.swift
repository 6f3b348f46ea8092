import ArgumentParser
import DataCenters
import MTProtoCrypto
import Methods
import Persistence
import Primitives
import Scenarios
import Server
import Simulation
import TL

/// What `run` and `demo` let a user choose of a world.
struct WorldOptions: ParsableArguments {
    @Option(help: "How many data centers: 5, unless the world's file says otherwise.")
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
        help: ArgumentHelp(
            "A PEM file with an RSA private key (2048 bits, exponent 65537) to use, not the built-in one.",
            discussion: "Given several times, all of them are offered, in this order."
        )
    )
    var rsaKey: [String] = []

    @Option(help: "A TL schema, with a line `// LAYER n`, to know in addition to the built-in layers.")
    var schema: String?

    @Option(help: "How many digits a login code has: 5 or 6; 5 by default.")
    var codeLength: Int?

    @Option(help: "Makes a run repeatable: keys, salts, ids and codes follow from it.")
    var seed: UInt64?

    @Option(
        help: "A folder that keeps keys, logins and accounts, so that a restarted world knows its clients."
    )
    var state: String?

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

    /// The keys that the DCs offer; at least one.
    func privateKeys() throws -> [RSAPrivateKey] {
        rsaKey.isEmpty ? [.builtIn] : try rsaKey.map { try PrivateKeyFile.read($0) }
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
    func simulator(_ plan: WorldPlan, keys: [RSAPrivateKey], store: StateStore?) throws -> Simulator {
        let run = try store?.runs() ?? 0
        // A drawn seed stays below 2^53, which every reader of JSON keeps exactly.
        let seed =
            try seed ?? plan.seed?.value ?? store?.storedSeed() ?? UInt64.random(in: 0..<1 << 53)
        let systemTime = SystemClock.now
        let offset = plan.clockOffset(systemTime: systemTime)
        let contents = try Self.contents(plan.paths)
        let world = plan.world(
            seed: seed,
            now: systemTime + offset,
            read: { contents[$0] ?? [] },
            verifier: { password, hint, user in
                PasswordProof.verifier(of: password, hint: hint, user: user, seed: seed)
            }
        )
        let known = try schema.map { try Self.schema(adding: $0) } ?? .builtIn
        return Simulator(world: world, rsaKeys: keys, schema: known, seed: seed, run: run)
    }

    /// The bytes of the files that a world names by path; a path is relative to the world's file.
    private static func contents(_ paths: [Marked<String>]) throws -> [String: [UInt8]] {
        var contents: [String: [UInt8]] = [:]
        for path in paths {
            let folder = path.mark.file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            let isAbsolute = path.value.hasPrefix("/")
            let full = isAbsolute ? path.value : (folder + [Substring(path.value)]).joined(separator: "/")
            do {
                contents[path.value] = try TextFile.bytes(full)
            } catch let error as UserError {
                throw UserError("\(path.mark): error: \(error.description)")
            }
        }
        return contents
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
