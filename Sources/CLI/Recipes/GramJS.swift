import MTProtoCrypto
import Worlds

extension Recipe {
    /// GramJS and its fork teleproto.
    ///
    /// - Parameters:
    ///   - client: what users call it.
    ///   - package: what it is installed and imported as.
    /// - Returns: its recipe.
    static func gramjs(client: String, package: String) -> Recipe {
        Recipe(client: client) { report in
            let key = try report.publicKey
            return """
                // dcsim_\(client).js, needs: npm install \(package); untested here
                const bigInt = require('big-integer')
                const { TelegramClient } = require('\(package)')
                const { _serverKeys } = require('\(package)/crypto/RSA')
                const { ConnectionTCPFull } = require('\(package)/network')
                const { StoreSession } = require('\(package)/sessions')

                // Trust the simulator's key.
                const modulus = bigInt('\(key.modulusDecimal)')
                _serverKeys.set('\(key.fingerprint)', { n: modulus, e: 65537 })

                // Dial the simulator's addresses. GramJS takes port 80 or 443 whatever help.getConfig says, so the
                // connection looks them up.
                const ADDRESSES = { \(report.javaScriptAddresses) }
                class LocalConnection extends ConnectionTCPFull {
                  constructor(options) {
                    const [ip, port] = ADDRESSES[options.dcId]
                    super({ ...options, ip, port })
                  }
                }

                async function main() {
                  const session = new StoreSession('dcsim-\(client)')
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
}
