import Simulator

/// The client under test: put your own in its place.
///
/// Here it is the model client that dcsim brings. Of the world a client needs no more than this: where the DCs are
/// (`world.address(of: 2)`), and the key to trust (`world.publicKeyPEM`).
struct MyClient {
    let world: World

    /// Logs in, beginning at a DC; gives the DC it ends at.
    func logIn(phone: String, code: String, startingAt dc: Int) async throws -> Int {
        try await ModelClient(in: world).logIn(phone: phone, code: code, startingAt: dc)
    }
}
