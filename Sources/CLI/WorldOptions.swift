import ArgumentParser
import DataCenters
import Scenarios
import Worlds

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
        ),
        completion: .file()
    )
    var rsaKey: [String] = []

    @OptionGroup var schema: SchemaOption

    @Option(help: "How many digits a login code has: 5 or 6; 5 by default.")
    var codeLength: Int?

    @Option(help: "Makes a run repeatable: keys, salts, ids and codes follow from it.")
    var seed: UInt64?

    @OptionGroup var latency: LatencyFlag

    @Option(
        help: "A folder that keeps keys, logins and accounts, so that a restarted world knows its clients.",
        completion: .directory
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

    /// The world of a file, if there is one, with what flags say in place of it.
    ///
    /// - Throws: `FileError`, `UserError`, or `Diagnostics` with all mistakes of the file.
    func recipe(file path: String? = nil) throws -> WorldRecipe {
        let keys = try rsaKey.map { try PrivateKeyFile.read($0) }
        let schema = try schema.read()
        var recipe =
            try path.map { try WorldRecipe(file: $0, schema: schema) }
            ?? WorldRecipe("dcs: \(dcs ?? Self.usualDCs)", name: "the options", schema: schema)
        if path != nil, let dcs { try recipe.replaceDCs(count: dcs) }
        if let codeLength { recipe.world.settings.codeLength = codeLength }
        latency.apply(to: &recipe)
        if !keys.isEmpty { recipe.rsaKeys = keys }
        recipe.keepsJournal = false
        recipe.seed = seed
        recipe.host = host
        recipe.portBase = portBase
        recipe.advertisedHost = advertise
        recipe.advertisedPortBase = advertisePortBase
        return recipe
    }

    /// How many data centers a world has that says nothing else.
    static let usualDCs = 5
}
