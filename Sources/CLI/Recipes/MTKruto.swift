import MTProtoCrypto
import Worlds

extension Recipe {
    static let mtkruto = Recipe(client: "mtkruto") { report in
        let key = try report.publicKey
        return """
            // dcsim_mtkruto.mjs, needs: npm install @mtkruto/node; untested here
            import { Client, ConnectionTCP, TransportAbridged } from '@mtkruto/node'

            // Trust the simulator's key.
            const publicKeys = [[\(key.fingerprint)n, [\(key.modulusDecimal)n, 65537n]]]

            // Dial the simulator's addresses.
            const ADDRESSES = { \(report.javaScriptAddresses) }
            const transportProvider = ({ dc, isMedia }) => {
              const connection = new ConnectionTCP(...ADDRESSES[dc[0]])
              const dcId = Number(dc[0]) * (isMedia ? -1 : 1)
              return { connection, transport: new TransportAbridged(connection), dcId }
            }

            const client = new Client({ apiId: 1, apiHash: '0'.repeat(32), initialDc: '2', publicKeys, transportProvider })
            // This number lives on DC 3, so DC 2 answers PHONE_MIGRATE_3.
            await client.start({ phone: '9996631234', code: '33333', password: '' })
            const me = await client.getMe()
            console.log(me.firstName, me.phone)
            await client.disconnect()
            """
    }
}
