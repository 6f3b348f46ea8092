import MTProtoCrypto
import Primitives
import Worlds

extension Recipe {
    static let mtprotoCore = Recipe(client: "mtproto-core") { report in
        let key = try report.publicKey
        let addresses = report.dcs.filter { !$0.mediaOnly }.map {
            "{ id: \($0.id), ip: '\($0.host)', port: \($0.port) }"
        }
        return """
            // dcsim_mtproto_core.js, needs: npm install @mtproto/core@6.3.0; untested here
            const MTProto = require('@mtproto/core')
            const RSA = require('@mtproto/core/src/utils/rsa')

            // Trust the simulator's key: those of the library are constants, by their fingerprints.
            const fingerprint = BigInt('0x\(report.rsaFingerprint)').toString(16)
            const modulus = '\(Hex.encode(key.modulus))'
            RSA.prototype.getPublisKeysByHex = async () => ({ [fingerprint]: { modulus, exponent: '010001' } })

            const api = new MTProto({
              api_id: 1,
              api_hash: '0'.repeat(32),
              storageOptions: { path: 'dcsim-mtproto-core.json' },
            })
            // Dial the simulator's addresses.
            api.dcList = [\(addresses.joined(separator: ", "))]

            // The library leaves redirects to its user.
            async function call(method, params) {
              try {
                return await api.call(method, params)
              } catch (error) {
                const redirect = /^(?:PHONE|NETWORK|USER)_MIGRATE_(\\d+)$/.exec(error.error_message)
                if (!redirect) throw error
                await api.setDefaultDc(Number(redirect[1]))
                return call(method, params)
              }
            }

            async function main() {
              // It begins at DC 2; this number lives on DC 3, so DC 2 answers PHONE_MIGRATE_3.
              const phone_number = '9996631234'
              const { phone_code_hash } = await call('auth.sendCode', { phone_number, settings: { _: 'codeSettings' } })
              await call('auth.signIn', { phone_number, phone_code_hash, phone_code: '33333' })
              const [me] = await call('users.getUsers', { id: [{ _: 'inputUserSelf' }] })
              console.log(me.first_name, me.phone)
              process.exit(0)
            }

            main()
            """
    }
}
