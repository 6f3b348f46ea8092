import MTProtoCrypto
import Primitives

extension Recipe {
    /// Pyrogram and its forks.
    ///
    /// - Parameters:
    ///   - client: the name of the package.
    ///   - module: what it is imported as.
    ///   - version: the one it is tested with.
    ///   - takesAddresses: whether sessions are given addresses (kurigram), or look them up in a table of
    ///     constants.
    /// - Returns: its recipe.
    static func pyrogram(client: String, module: String, version: String, takesAddresses: Bool) -> Recipe {
        Recipe(client: client) { report in
            let key = try report.publicKey
            return """
                # dcsim_\(client).py, needs: pip install \(client); tested with \(version)
                import asyncio

                from \(module) import Client
                from \(module).connection import connection
                from \(module).crypto import rsa

                # Trust the simulator's key.
                MODULUS = int("\(Hex.encode(key.modulus))", 16)
                rsa.server_public_keys[\(key.fingerprint)] = rsa.PublicKey(MODULUS, 65537)

                # Dial the simulator's addresses.
                ADDRESSES = \(report.pythonAddresses)
                \(takesAddresses ? factory : table)


                async def main():
                    # A session belongs to its world: delete the file once dcsim was started again without --state.
                    # It begins at DC 2; this number lives on DC 3, so DC 2 answers PHONE_MIGRATE_3.
                    app = Client(
                        "dcsim-\(client)",
                        api_id=1,
                        api_hash="0" * 32,
                        phone_number="9996631234",
                        phone_code="33333",\(takesAddresses ? "\n        connection_factory=LocalConnection," : "")
                    )
                    async with app:
                        me = await app.get_me()
                        print(me.first_name, me.phone_number)


                asyncio.run(main())
                """
        }
    }

    private static let table = """
        connection.DataCenter = lambda dc_id, *_: ADDRESSES[dc_id]
        """

    private static let factory = """


        class LocalConnection(connection.Connection):
            def __init__(self, dc_id, server_address, port, *arguments, **named):
                super().__init__(dc_id, *ADDRESSES[dc_id], *arguments, **named)
        """
}
