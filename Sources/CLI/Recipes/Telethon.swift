import Worlds

extension Recipe {
    static let telethon = Recipe(client: "telethon") { report in
        let first = report.dcs[0]
        return """
            # dcsim_telethon.py, needs: pip install telethon; tested with 1.45.0 and 1.24.0
            import asyncio

            from telethon import TelegramClient
            from telethon.crypto import rsa

            # Trust the simulator's key.
            rsa.add_key(\"\"\"\(report.rsaPublicKeyPEM.trimmed)\"\"\", old=False)


            async def main():
                # A session belongs to its world: delete the file once dcsim was started again without --state.
                client = TelegramClient("dcsim-telethon", api_id=1, api_hash="0" * 32)
                if not client.session.auth_key:
                    # Begin at DC \(first.id); Telethon follows help.getConfig from there.
                    client.session.set_dc(\(first.id), "\(first.host)", \(first.port))
                # This number lives on DC 2, so DC 1 answers PHONE_MIGRATE_2.
                await client.start(phone="9996621234", code_callback=lambda: "22222")
                print((await client.get_me()).stringify())
                await client.disconnect()


            asyncio.run(main())
            """
    }
}
