import MTProtoCrypto
import Worlds

extension Recipe {
    static let gramjs = Recipe(client: "gramjs") { report in
        let key = try report.publicKey
        let addresses = report.dcs.filter { !$0.mediaOnly }.map { "\($0.id): ['\($0.host)', \($0.port)]" }
        return """
            // dcsim_gramjs.js, needs: npm install telegram; untested here
            const bigInt = require('big-integer')
            const { TelegramClient } = require('telegram')
            const { _serverKeys } = require('telegram/crypto/RSA')
            const { ConnectionTCPFull } = require('telegram/network')
            const { StoreSession } = require('telegram/sessions')

            // Trust the simulator's key.
            const modulus = bigInt('\(key.modulusDecimal)')
            _serverKeys.set('\(key.fingerprint)', { n: modulus, e: 65537 })

            // Dial the simulator's addresses. GramJS takes port 80 or 443 whatever help.getConfig says, so the
            // connection looks them up.
            const ADDRESSES = { \(addresses.joined(separator: ", ")) }
            class LocalConnection extends ConnectionTCPFull {
              constructor(options) {
                const [ip, port] = ADDRESSES[options.dcId]
                super({ ...options, ip, port })
              }
            }

            async function main() {
              const session = new StoreSession('dcsim-gramjs')
              await session.load()
              if (!session.authKey) session.setDC(\(report.dcs[0].id), '\(report.dcs[0].host)', \(report.dcs[0].port))
              const client = new TelegramClient(session, 1, '0'.repeat(32), { connection: LocalConnection, useWSS: false })
              // This number lives on DC 2, so DC 1 answers PHONE_MIGRATE_2.
              await client.start({ phoneNumber: '9996621234', phoneCode: async () => '22222', onError: console.error })
              const me = await client.getMe()
              console.log(me.firstName, me.phone)
              await client.destroy()
            }

            main()
            """
    }
}
