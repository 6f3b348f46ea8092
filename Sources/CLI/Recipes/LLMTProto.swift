import Worlds

extension Recipe {
    static let llMTProto = Recipe(client: "ll-mtproto") { report in
        let addresses = report.dcs.filter { !$0.mediaOnly && !$0.cdn }
        return """
            # dcsim_ll_mtproto.py, needs: LL-mtproto from its sources, Python 3.13; untested here
            import asyncio
            import concurrent.futures

            from ll_mtproto import (
                AuthKey, CachedTransportAddressResolver, Client, ConnectionInfo, RpcErrorException, TelegramDatacenter,
                TransportCodecIntermediateFactory, TransportLinkTcpFactory,
            )
            from ll_mtproto.crypto.providers.crypto_provider_openssl.crypto_provider_openssl import CryptoProviderOpenSSL
            from ll_mtproto.crypto.public_rsa import PublicRSA
            from ll_mtproto.network.datacenter_info import DatacenterInfo

            # Trust the simulator's key.
            KEY = PublicRSA(\"\"\"\(report.rsaPublicKeyPEM.trimmed)\"\"\")

            # Dial the simulator's addresses.
            ADDRESSES = {\(addresses.map { "\($0.id): \(report.pythonAddress(of: $0))" }.joined(separator: ", "))}


            def client_at(dc_id):
                # One AuthKey for each DC; without perfect forward secrecy it makes one key and binds none.
                datacenter = DatacenterInfo(*ADDRESSES[dc_id], KEY, TelegramDatacenter.SCHEMA, dc_id, False, False)
                links = TransportLinkTcpFactory(TransportCodecIntermediateFactory(), CachedTransportAddressResolver())
                return Client(
                    datacenter,
                    AuthKey(),
                    ConnectionInfo.generate_from_os_info(1),
                    links,
                    concurrent.futures.ThreadPoolExecutor(max_workers=1),
                    CryptoProviderOpenSSL(),
                    use_perfect_forward_secrecy=False,
                    no_updates=True,
                )


            async def main():
                # This number lives on DC 2, so DC 1 answers PHONE_MIGRATE_2; following it is for the user.
                phone = "9996621234"
                send_code = {
                    "_cons": "auth.sendCode", "phone_number": phone, "api_id": 1, "api_hash": "0" * 32,
                    "settings": {"_cons": "codeSettings"},
                }
                client = client_at(1)
                try:
                    sent = await client.rpc_call(send_code)
                except RpcErrorException as error:
                    print(error)
                    client.disconnect()
                    client = client_at(2)
                    sent = await client.rpc_call(send_code)
                await client.rpc_call({
                    "_cons": "auth.signIn", "phone_number": phone, "phone_code_hash": sent.phone_code_hash,
                    "phone_code": "22222",
                })
                [me] = await client.rpc_call({"_cons": "users.getUsers", "id": [{"_cons": "inputUserSelf"}]})
                print(me.first_name, me.phone)
                client.disconnect()


            asyncio.run(main())
            """
    }
}
