import Worlds

extension Recipe {
    static let mtcute = Recipe(client: "mtcute") { report in
        let first = report.dcs[0]
        return """
            // dcsim_mtcute.mjs, needs: npm install @mtcute/node; untested here
            import { TelegramClient } from '@mtcute/node'
            import { NodeCryptoProvider, addPublicKey } from '@mtcute/node/utils.js'

            // Trust the simulator's key.
            const crypto = new NodeCryptoProvider()
            await crypto.initialize?.()
            addPublicKey(crypto, `\(report.rsaPublicKeyPEM.trimmed)`)

            // Begin at DC \(first.id); mtcute follows help.getConfig from there.
            const dc = { id: \(first.id), ipAddress: '\(first.host)', port: \(first.port) }
            const client = new TelegramClient({
              apiId: 1,
              apiHash: '0'.repeat(32),
              storage: 'dcsim-mtcute.session',
              defaultDcs: { main: dc, media: dc },
            })

            // This number lives on DC 2, so DC 1 answers PHONE_MIGRATE_2.
            const me = await client.start({ phone: '9996621234', code: async () => '22222' })
            console.log(me.firstName, me.phoneNumber)
            await client.destroy()
            """
    }
}
