import DataCenters
import MTProtoCrypto
import Methods
import Primitives
import Scenarios
import Simulation
import TL

/// All that a simulation begins with: what a file says, the files that it names, the seed.
///
/// A world that begins anew is made of it again, so nobody keeps a second copy of all that is in a world.
struct WorldBlueprint: Sendable {
    let plan: WorldPlan
    let rsaKeys: [RSAPrivateKey]
    let schema: Schema
    let seed: UInt64
    /// How often this world was started with a kept state.
    let run: UInt64
    /// What is in the files that the plan names by path.
    let contents: [String: [UInt8]]
    /// What servers keep of passwords; each takes long to compute, and stays the same.
    private var verifiers: [UserID: PasswordVerifier] = [:]

    init(
        _ plan: WorldPlan,
        rsaKeys: [RSAPrivateKey],
        schema: Schema,
        seed: UInt64,
        run: UInt64,
        contents: [String: [UInt8]]
    ) {
        self.plan = plan
        self.rsaKeys = rsaKeys
        self.schema = schema
        self.seed = seed
        self.run = run
        self.contents = contents
    }

    /// The simulation that begins at a time of the world's clock; nothing listens yet.
    mutating func simulator(at now: Timestamp) -> Simulator {
        var verifiers = verifiers
        let world = plan.world(
            seed: seed,
            now: now,
            read: { contents[$0] ?? [] },
            verifier: { password, hint, user in
                let verifier =
                    verifiers[user]
                    ?? PasswordProof.verifier(of: password, hint: hint, user: user, seed: seed)
                verifiers[user] = verifier
                return verifier
            }
        )
        self.verifiers = verifiers
        return Simulator(world: world, rsaKeys: rsaKeys, schema: schema, seed: seed, run: run)
    }
}
